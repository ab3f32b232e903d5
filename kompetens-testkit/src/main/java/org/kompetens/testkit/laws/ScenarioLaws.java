package org.kompetens.testkit.laws;

import static org.kompetens.testkit.laws.Agreement.assertEqual;
import static org.kompetens.testkit.laws.Agreement.assertSame;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.kompetens.change.Scenario;
import org.kompetens.competence.Competence;
import org.kompetens.competence.Level;
import org.kompetens.competence.LevelId;
import org.kompetens.organisation.Assessment;
import org.kompetens.organisation.AssessmentId;
import org.kompetens.organisation.AssessmentSource;
import org.kompetens.organisation.CompetenceInventory;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.OrganisationUnit;
import org.kompetens.organisation.Requirement;
import org.kompetens.testkit.system.GapReport;
import org.kompetens.testkit.system.Situation;

/** What if. */
public abstract class ScenarioLaws extends GapSystemLaws {

    /** For subclasses that name a system. */
    protected ScenarioLaws() {}

    /**
     * Whatever is asked, and worked out, of a changed organisation and changed employees: the original says the same
     * afterwards as before, and is the same.
     *
     * @param situation any
     */
    @Property(tries = 100)
    public void whatIfLeavesTheOriginalUntouched(@ForAll Situation situation) {
        GapReport before = situation.in(answering());
        String written = written(situation);
        Scenario scenario = scenario(situation);
        Situation whatIf = new Situation(
                new CompetenceInventory(
                        scenario.structure(),
                        situation.employees().stream().map(scenario::employee).toList()),
                situation.asOf(),
                situation.policy());
        if (!scenario.structure().findings().hasErrors()) {
            whatIf.in(answering());
        }
        assertEqual("written", written, written(situation));
        assertSame(before, situation.in(answering()));
    }

    /** Everything in the records that their text does not keep to itself. */
    private static String written(Situation situation) {
        return situation.structure()
                + situation.employees().stream()
                        .map(employee -> List.of(employee.employments(), employee.assessments()) + "")
                        .collect(Collectors.joining());
    }

    private static Scenario scenario(Situation situation) {
        Competence competence = situation.structure().framework().competences().get(0);
        LevelId lowest = situation.structure().framework().scales().stream()
                .filter(scale -> scale.id().equals(competence.scale()))
                .findFirst()
                .orElseThrow()
                .level(1)
                .id();
        Level level = new Level(Optional.empty(), lowest);
        List<OrganisationUnit> units = situation.structure().units();
        Scenario scenario = Scenario.of(situation.structure())
                .raising(situation.structure().roles().get(0).id(), Requirement.of(competence.id(), level, 5))
                .training(
                        situation.employees().stream().map(Employee::id).collect(Collectors.toSet()),
                        Assessment.of(
                                AssessmentId.of("trained"),
                                competence.id(),
                                level,
                                situation.asOf(),
                                AssessmentSource.TEST));
        return units.size() < 2
                ? scenario
                : scenario.merging(
                        units.get(units.size() - 1).id(), units.get(0).id());
    }
}
