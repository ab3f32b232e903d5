package org.kompetens.testkit.laws;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.kompetens.change.Comparison;
import org.kompetens.change.Scenario;
import org.kompetens.change.UnitComparison;
import org.kompetens.competence.Level;
import org.kompetens.gap.GapAnalysis;
import org.kompetens.organisation.Assessment;
import org.kompetens.organisation.AssessmentId;
import org.kompetens.organisation.AssessmentSource;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.EmployeeId;
import org.kompetens.organisation.Organisation;
import org.kompetens.organisation.Requirement;
import org.kompetens.rollup.CellFigures;
import org.kompetens.rollup.Rollup;
import org.kompetens.testkit.Slow;
import org.kompetens.testkit.system.LibraryReorganisationSystem;
import org.kompetens.testkit.system.ReorganisationSystem;
import org.kompetens.testkit.system.Situation;

@Slow
final class LibraryReorganisationTest extends ReorganisationLaws {

    @Override
    public ReorganisationSystem system() {
        return new LibraryReorganisationSystem();
    }

    @Property(tries = 100)
    void aComparisonLeadsFromTheOneToTheOther(@ForAll Situation situation) {
        var competence = situation.structure().framework().competences().get(0);
        var level = situation.structure().framework().scales().stream()
                .filter(scale -> scale.id().equals(competence.scale()))
                .findFirst()
                .orElseThrow()
                .levels()
                .get(0);
        var own = new Level(Optional.empty(), level.id());
        Set<EmployeeId> trained =
                situation.employees().stream().map(Employee::id).collect(Collectors.toSet());
        Scenario scenario = Scenario.of(situation.structure())
                .raising(situation.structure().roles().get(0).id(), Requirement.of(competence.id(), own, 5))
                .training(
                        trained,
                        Assessment.of(
                                AssessmentId.of("trained"),
                                competence.id(),
                                own,
                                situation.asOf(),
                                AssessmentSource.TEST));
        Rollup whatIf = rollup(situation, scenario);
        Rollup again = rollup(situation, Scenario.of(situation.structure()));
        new Comparison(again, whatIf).units().forEach(unit -> {
            for (UnitComparison.OfCompetence one : unit.competences()) {
                assertThat(one.before().plus(one.change())).isEqualTo(one.after());
            }
        });
        new Comparison(again, again)
                .units()
                .flatMap(unit -> unit.competences().stream())
                .forEach(one -> assertThat(one.change()).isEqualTo(CellFigures.NONE));
    }

    private static Rollup rollup(Situation situation, Scenario scenario) {
        GapAnalysis analysis = GapAnalysis.of(Organisation.of(scenario.structure()), situation.asOf())
                .withPolicy(situation.policy().assessmentPolicy());
        return situation.employees().stream().map(scenario::employee).collect(Rollup.collector(analysis));
    }
}
