package org.kompetens.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kompetens.horizon.CareHomes.CARE;
import static org.kompetens.horizon.CareHomes.INSULIN;
import static org.kompetens.horizon.CareHomes.NORTH;
import static org.kompetens.horizon.CareHomes.NURSE;
import static org.kompetens.horizon.CareHomes.SOUTH;
import static org.kompetens.horizon.CareHomes.THU_2026_10_01;
import static org.kompetens.horizon.CareHomes.found;
import static org.kompetens.horizon.CareHomes.home;
import static org.kompetens.horizon.CareHomes.nurse;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.kompetens.competence.Level;
import org.kompetens.horizon.CareHomes;
import org.kompetens.organisation.Assessment;
import org.kompetens.organisation.CoverageAmount;
import org.kompetens.organisation.CoverageRequirement;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.Organisation;
import org.kompetens.organisation.OrganisationStructure;
import org.kompetens.organisation.OrganisationUnit;
import org.kompetens.organisation.Period;
import org.kompetens.organisation.Requirement;
import org.kompetens.organisation.RoleId;
import org.kompetens.organisation.RoleProfile;
import org.kompetens.organisation.Task;
import org.kompetens.organisation.TaskId;
import org.kompetens.organisation.TaskNeed;
import org.kompetens.organisation.UnitId;
import org.kompetens.organisation.UnitLevelId;
import org.kompetens.organisation.UnitTree;

/** What a what-if changes, and what it leaves as it is. */
final class ScenarioTest {

    private static final Requirement MORE = Requirement.of(INSULIN, Level.of("good"), 5);
    private static final UnitId NIGHTS = UnitId.of("nights");

    @Test
    void onlyTheRoleThatIsNamedIsRaised() {
        RoleProfile porters =
                new RoleProfile(RoleId.of("porter"), List.of(Requirement.of(INSULIN, Level.of("basic"), 1)));
        RoleProfile nurses = new RoleProfile(NURSE, List.of(Requirement.of(INSULIN, Level.of("basic"), 2)));
        Scenario scenario = Scenario.of(CareHomes.structure().withProfiles(List.of(porters, nurses)));
        RoleProfile raised =
                new RoleProfile(NURSE, List.of(nurses.requirements().get(0), MORE));
        assertThat(scenario.raising(NURSE, MORE).structure().profiles()).containsExactly(porters, raised);
        RoleId cook = RoleId.of("cook");
        assertThat(scenario.raising(cook, MORE).structure().profiles())
                .containsExactly(porters, nurses, new RoleProfile(cook, List.of(MORE)));
    }

    @Test
    void whatAMergedUnitRequiredIsRequiredThereTooAndTheUnitsBelowItGoThere() {
        Requirement own = Requirement.of(INSULIN, Level.of("basic"), 1);
        CoverageRequirement one = CoverageRequirement.of(INSULIN, Level.of("basic"), new CoverageAmount.Persons(1));
        CoverageRequirement two = CoverageRequirement.of(INSULIN, Level.of("good"), new CoverageAmount.Persons(2));
        OrganisationStructure structure = CareHomes.structure();
        OrganisationUnit north = home(NORTH).withRequirements(List.of(own)).withCoverage(List.of(one));
        OrganisationUnit south = home(SOUTH).withRequirements(List.of(MORE)).withCoverage(List.of(two));
        OrganisationUnit nights = home(NIGHTS).withParent(SOUTH);
        OrganisationUnit care = structure.units().get(0);
        Scenario merged = Scenario.of(structure.withUnits(List.of(care, north, south, nights)))
                .merging(SOUTH, NORTH);
        assertThat(merged.structure().units())
                .containsExactly(
                        care,
                        north.withRequirements(List.of(own, MORE)).withCoverage(List.of(one, two)),
                        nights.withParent(NORTH));
    }

    @Test
    void theTasksOfAMergedUnitAreDoneThereOnce() {
        Task doses = Task.of(
                TaskId.of("doses"),
                CareHomes.structure().units().get(0).labels(),
                List.of(new TaskNeed(INSULIN, Level.of("good"))));
        OrganisationStructure structure = CareHomes.structure()
                .withTasks(
                        List.of(doses.withUnits(List.of(CARE, SOUTH, NORTH)), doses.withUnits(List.of(SOUTH)), doses));
        assertThat(Scenario.of(structure).merging(SOUTH, NORTH).structure().tasks())
                .containsExactly(doses.withUnits(List.of(CARE, NORTH)), doses.withUnits(List.of(NORTH)), doses);
    }

    @Test
    void onlyThoseWhoAreNamedAreTrained() {
        Assessment before = found("basic", LocalDate.of(2025, 5, 2));
        Assessment trained = found("good", THU_2026_10_01);
        Employee one = nurse("one", NORTH, Period.ALWAYS, before);
        Employee other = nurse("other", NORTH, Period.ALWAYS, before);
        Scenario scenario = Scenario.of(CareHomes.structure()).training(Set.of(one.id()), trained);
        assertThat(scenario.employee(one).assessments()).containsExactly(before, trained);
        assertThat(scenario.employee(other)).isEqualTo(other);
    }

    @Test
    void treesAreOneIfTheSameUnitsStandAtTheSamePlaces() {
        OrganisationUnit care = CareHomes.structure().units().get(0);
        OrganisationUnit nights = OrganisationUnit.of(NIGHTS, care.labels(), UnitLevelId.of("team"));
        List<OrganisationUnit> units = List.of(care, home(NORTH), nights.withParent(NORTH));
        assertThat(areOne(units, units)).isTrue();
        assertThat(areOne(units, List.of(care, home(NORTH), nights.withParent(CARE))))
                .isFalse();
        assertThat(areOne(units, List.of(care, home(SOUTH), nights.withParent(SOUTH))))
                .isFalse();
        assertThat(areOne(units, units.subList(0, 2))).isFalse();
    }

    private static boolean areOne(List<OrganisationUnit> before, List<OrganisationUnit> after) {
        return new BothTrees(tree(before), tree(after)).areOne();
    }

    private static UnitTree tree(List<OrganisationUnit> units) {
        return Organisation.of(CareHomes.structure().withUnits(units)).tree();
    }
}
