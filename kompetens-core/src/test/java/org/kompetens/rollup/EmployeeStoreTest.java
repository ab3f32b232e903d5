package org.kompetens.rollup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.kompetens.rollup.Homes.CITY;
import static org.kompetens.rollup.Homes.DRIVER;
import static org.kompetens.rollup.Homes.NORTH;
import static org.kompetens.rollup.Homes.NURSE;
import static org.kompetens.rollup.Homes.SOUTH;
import static org.kompetens.rollup.Homes.WOUND_CARE;
import static org.kompetens.rollup.Homes.assessed;
import static org.kompetens.rollup.Homes.driver;
import static org.kompetens.rollup.Homes.nurse;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kompetens.competence.Competence;
import org.kompetens.competence.CompetenceFramework;
import org.kompetens.competence.Level;
import org.kompetens.count.EmployeeSource;
import org.kompetens.count.LongRun;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.EmployeeId;
import org.kompetens.organisation.Organisation;
import org.kompetens.organisation.OrganisationStructure;
import org.kompetens.organisation.OrganisationUnit;
import org.kompetens.organisation.Requirement;
import org.kompetens.organisation.Role;
import org.kompetens.organisation.RoleProfile;
import org.kompetens.organisation.UnitId;

/** What a store holds, and of which organisations it can tell the figures. */
final class EmployeeStoreTest {

    private static final LongRun RUN = LongRun.onThreads(1);

    private static List<Employee> employees() {
        return List.of(
                nurse("a", NORTH, 100, assessed(WOUND_CARE, 1), assessed(Homes.HYGIENE, 1)),
                driver("b", SOUTH, assessed(WOUND_CARE, 3)),
                Employee.of(EmployeeId.of("c"), List.of(), List.of(assessed(WOUND_CARE, 3))));
    }

    private static EmployeeStore store() {
        return EmployeeStore.of(
                Organisation.of(Homes.structure()),
                EmployeeSource.of(employees().iterator()),
                RUN);
    }

    @Test
    void itSaysWhatItHolds() {
        assertThat(store().employees()).isEqualTo(3);
        assertThat(store().assessments()).isEqualTo(3);
        // 8 bytes an assessment, 10 an employment, 4 an employee, at least.
        assertThat(store().bytes()).isBetween(3L * 8 + 2 * 10 + 3 * 4, 1_000L);
    }

    private static OrganisationStructure requiring(int rank) {
        return Homes.structure()
                .withProfiles(List.of(
                        new RoleProfile(NURSE, List.of(Requirement.of(WOUND_CARE, Level.of("level-" + rank), 1))),
                        new RoleProfile(DRIVER, List.of())));
    }

    @Test
    void anOrganisationThatRequiresSomethingElseIsRolledUpFromIt() {
        EmployeeStore store = store();
        assertThat(shortIn(store, requiring(1))).isZero();
        assertThat(shortIn(store, requiring(2))).isOne();
        // And back: what was kept of the one before does not stay.
        assertThat(shortIn(store, requiring(1))).isZero();
        assertThat(shortIn(store, Homes.structure())).isOne();
    }

    private static long shortIn(EmployeeStore store, OrganisationStructure structure) {
        return store.rollup(Homes.analysis(structure), RUN)
                .at(CITY)
                .total()
                .cells()
                .fallingShort()
                .count();
    }

    static List<OrganisationStructure> others() {
        OrganisationStructure structure = Homes.structure();
        List<OrganisationUnit> units = structure.units();
        CompetenceFramework framework = structure.framework();
        List<Competence> competences = new ArrayList<>(framework.competences());
        Collections.reverse(competences);
        List<Role> roles = new ArrayList<>(structure.roles());
        Collections.reverse(roles);
        return List.of(
                structure.withUnits(units.subList(0, 2)),
                structure.withUnits(List.of(
                        units.get(0),
                        Homes.unit(NORTH, "department").withParent(CITY),
                        Homes.home(SOUTH).withParent(NORTH))),
                structure.withUnits(List.of(
                        units.get(0),
                        units.get(1),
                        Homes.home(UnitId.of("west")).withParent(CITY))),
                structure.withRoles(roles),
                structure.withFramework(CompetenceFramework.of(framework.scales(), framework.mappings(), competences)
                        .withGroups(framework.groups())));
    }

    @ParameterizedTest
    @MethodSource("others")
    void anOrganisationWithOtherUnitsRolesOrCompetencesIsRefused(OrganisationStructure other) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> store().rollup(Homes.analysis(other), RUN))
                .withMessageContaining("those of the store");
    }
}
