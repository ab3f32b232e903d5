package org.kompetens.testkit.laws;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import org.kompetens.competence.ResolvedCompetence;
import org.kompetens.gap.GapAnalysis;
import org.kompetens.gap.HeldLevel;
import org.kompetens.organisation.Assessment;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.Organisation;
import org.kompetens.testkit.system.Situation;

/** Levels held at a date are those that an analysis of that date finds, and last for as long as later ones find them. */
@Tag("slow")
final class HeldLevelsTest {

    @Property(tries = 100)
    void theyAreHeldUntilTheDayTheyEnd(@ForAll Situation situation) {
        GapAnalysis analysis = GapAnalysis.of(Organisation.of(situation.structure()), situation.asOf())
                .withPolicy(situation.policy().assessmentPolicy());
        for (Employee employee : situation.employees()) {
            List<Assessment> made = employee.assessments().stream()
                    .filter(one -> !one.date().isAfter(situation.asOf()))
                    .toList();
            Employee known = employee.withAssessments(made);
            List<HeldLevel> held = analysis.heldLevels(employee);
            for (ResolvedCompetence competence :
                    analysis.organisation().framework().competences()) {
                assertThat(held.stream()
                                .filter(one -> one.competence().equals(competence))
                                .count())
                        .isEqualTo(analysis.holdings(known).of(competence).reaches(1) ? 1 : 0);
            }
            for (HeldLevel one : held) {
                assertThat(reaches(analysis, known, one, situation.asOf())).isTrue();
                one.until().ifPresent(until -> {
                    assertThat(reaches(analysis, known, one, until.minusDays(1)))
                            .isTrue();
                    assertThat(reaches(analysis, known, one, until)).isFalse();
                });
                assertThat(one.until().isPresent() || reaches(analysis, known, one, LocalDate.of(9000, 1, 1)))
                        .isTrue();
            }
        }
    }

    private static boolean reaches(GapAnalysis analysis, Employee employee, HeldLevel level, LocalDate date) {
        return analysis.withAsOf(date).holdings(employee).of(level.competence()).reaches(level.rank());
    }
}
