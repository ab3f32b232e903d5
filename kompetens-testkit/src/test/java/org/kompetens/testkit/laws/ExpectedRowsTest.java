package org.kompetens.testkit.laws;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import org.kompetens.competence.Level;
import org.kompetens.competence.ResolvedCompetence;
import org.kompetens.count.EmployeeSource;
import org.kompetens.count.LongRun;
import org.kompetens.gap.GapAnalysis;
import org.kompetens.horizon.ExpectedGain;
import org.kompetens.horizon.Horizon;
import org.kompetens.organisation.Assessment;
import org.kompetens.organisation.AssessmentId;
import org.kompetens.organisation.AssessmentSource;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.Organisation;
import org.kompetens.rollup.Rollup;
import org.kompetens.testkit.Situations;
import org.kompetens.testkit.Slow;
import org.kompetens.testkit.system.RowsGapSystem;
import org.kompetens.testkit.system.Situation;

/** What is expected of employees at a later date is the same of their rows as of their records. */
@Slow
final class ExpectedRowsTest {

    private static int changed;

    @Property(tries = 200)
    void rowsAndRecordsGiveTheSame(@ForAll("withBadRecords") Situation situation) {
        Organisation organisation = Organisation.of(situation.structure());
        Assume.that(!organisation.framework().competences().isEmpty());
        GapAnalysis analysis = GapAnalysis.of(organisation, situation.asOf())
                .withPolicy(situation.policy().assessmentPolicy());
        Horizon horizon = Horizon.of(analysis).withExpectedGains(gains(organisation, situation));
        GapAnalysis later = horizon.at(situation.asOf().plusYears(1));
        EmployeeSource rows =
                RowsGapSystem.source(organisation, situation.employees().iterator());
        EmployeeSource records = EmployeeSource.of(situation.employees().iterator());
        Rollup ofRows = Rollup.of(later, horizon.expected(rows), LongRun.onThreads(1));
        Rollup ofRecords = Rollup.of(later, horizon.expected(records), LongRun.onThreads(1));
        assertThat(ofRows.units().toList()).isEqualTo(ofRecords.units().toList());
        assertThat(ofRows.counted()).isEqualTo(ofRecords.counted());
        assertThat(ofRows.refused()).isEqualTo(ofRecords.refused());
        Rollup asTheyAre = situation.employees().stream().collect(Rollup.collector(later));
        if (!asTheyAre.units().toList().equals(ofRows.units().toList())) {
            changed++;
        }
    }

    /** Every other employee is expected to gain one competence, at its highest level. */
    private static List<ExpectedGain> gains(Organisation organisation, Situation situation) {
        List<ResolvedCompetence> competences = organisation.framework().competences();
        LocalDate tomorrow = situation.asOf().plusDays(1);
        List<ExpectedGain> gains = new ArrayList<>();
        for (int i = 0; i < situation.employees().size(); i += 2) {
            Employee employee = situation.employees().get(i);
            ResolvedCompetence competence = competences.get(i % competences.size());
            int ranks = competence.scale().levels().size();
            Level highest =
                    Level.of(competence.scale().levels().get(ranks - 1).id().value());
            gains.add(new ExpectedGain(
                    employee.id(),
                    Assessment.of(
                            AssessmentId.of("expected-gain"),
                            competence.id(),
                            highest,
                            tomorrow,
                            AssessmentSource.MANAGER)));
        }
        return gains;
    }

    /** In many a situation what is expected is another than what is there: a gain, or what was assessed too late to be known. */
    @AfterContainer
    static void somethingWasExpected() {
        assertThat(changed).isGreaterThan(10);
    }

    @Provide
    Arbitrary<Situation> withBadRecords() {
        return Situations.withBadRecords();
    }
}
