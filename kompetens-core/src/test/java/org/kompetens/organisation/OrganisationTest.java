package org.kompetens.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.kompetens.organisation.Wards.LABELS;
import static org.kompetens.organisation.Wards.NORTH;
import static org.kompetens.organisation.Wards.NURSE;
import static org.kompetens.organisation.Wards.SOUTH;
import static org.kompetens.organisation.Wards.STRUCTURE;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kompetens.text.Labels;
import org.kompetens.text.Language;

/** What an organisation says of itself, and what is kept of what it was given. */
final class OrganisationTest {

    private static final Labels DESCRIPTION = Labels.of(Language.EN, "in more words");
    private static final RoleCode CODE = new RoleCode("SSYK", "2221");
    private static final Role MIDWIFE =
            Role.of(RoleId.of("midwife"), LABELS).withBroader(NURSE.id()).withCodes(List.of(CODE));
    private static final Role GUARD =
            Role.of(RoleId.of("guard"), LABELS).withCodes(List.of(new RoleCode("SSYK", "5414")));

    private static Organisation withRoles() {
        return Organisation.of(STRUCTURE.withRoles(List.of(MIDWIFE, NURSE, GUARD)));
    }

    @Test
    void twoOrganisationsHaveOneFingerprintWhereTheirStructuresAreTheSame() {
        Organisation one = Organisation.of(STRUCTURE);
        assertThat(one.fingerprint()).hasSize(64).isEqualTo(one.fingerprint());
        assertThat(Organisation.of(STRUCTURE.withUnits(STRUCTURE.units())).fingerprint())
                .isEqualTo(one.fingerprint());
        assertThat(withRoles().fingerprint()).isNotEqualTo(one.fingerprint());
    }

    @Test
    void rolesAreFoundByTheirIdsAndWithTheirProfiles() {
        Organisation organisation = withRoles();
        assertThat(organisation.roles())
                .extracting(ResolvedRole::id)
                .containsExactly(MIDWIFE.id(), NURSE.id(), GUARD.id());
        assertThat(organisation.role(NURSE.id()).orElseThrow().profile()).contains(Wards.PROFILE);
        assertThat(organisation.role(GUARD.id()).orElseThrow().profile()).isEmpty();
        assertThat(organisation.role(RoleId.of("none"))).isEmpty();
        assertThat(organisation.warnings().list()).hasSize(2);
        assertThat(organisation.structure().roles()).hasSize(3);
    }

    @Test
    void aFamilyIsARoleAndAllThatAreKindsOfIt() {
        assertThat(RoleSelection.family(withRoles(), NURSE.id()).roles()).containsExactly(MIDWIFE.id(), NURSE.id());
        assertThat(RoleSelection.family(withRoles(), MIDWIFE.id()).roles()).containsExactly(MIDWIFE.id());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RoleSelection.family(withRoles(), RoleId.of("none")))
                .withMessage("no such role in this organisation");
    }

    @Test
    void rolesAreFoundByTheBeginningOfACode() {
        assertThat(RoleSelection.coded(withRoles(), "SSYK", "22")).contains(RoleSelection.of(List.of(MIDWIFE.id())));
        assertThat(RoleSelection.coded(withRoles(), "SSYK", ""))
                .get()
                .satisfies(all -> assertThat(all.roles()).containsExactly(GUARD.id(), MIDWIFE.id()));
        assertThat(RoleSelection.coded(withRoles(), "AID", "22")).isEmpty();
        assertThat(RoleSelection.coded(withRoles(), "SSYK", "9")).isEmpty();
    }

    @Test
    void aSelectionOfRolesLeavesTheEmploymentsInThem() {
        Employment nurse = employment(NURSE, NORTH);
        Employment guard = employment(GUARD, SOUTH);
        Employee both = Employee.of(EmployeeId.of("one"), List.of(nurse, guard), List.of());
        RoleSelection guards = RoleSelection.of(List.of(GUARD.id()));
        assertThat(guards.in(both).employments()).containsExactly(guard);
        assertThat(guards.plus(RoleSelection.of(List.of(NURSE.id()))).in(both)).isEqualTo(both);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RoleSelection.of(List.of()))
                .withMessage("roles must be at least one");
    }

    private static Employment employment(Role role, OrganisationUnit unit) {
        return Employment.of(EmploymentId.of(role.id().value()), role.id(), unit.id(), Fte.percent(50), Period.ALWAYS);
    }

    @Test
    void whatIsDescribedKeepsItsDescription() {
        assertThat(NORTH.withDescription(DESCRIPTION).description()).contains(DESCRIPTION);
        assertThat(NURSE.withDescription(DESCRIPTION).description()).contains(DESCRIPTION);
        assertThat(Task.of(TaskId.of("rounds"), LABELS, List.of())
                        .withDescription(DESCRIPTION)
                        .description())
                .contains(DESCRIPTION);
    }

    @Test
    void whatARoleIsCalledElsewhereIsKept() {
        assertThat(NURSE.withCodes(List.of(CODE)).codes()).containsExactly(CODE);
        assertThat(NURSE.withCodes(List.of(CODE)).id()).isEqualTo(NURSE.id());
    }

    @Test
    void idsStandInTheOrderOfTheirLetters() {
        assertThat(AssessmentId.of("a")).isLessThan(AssessmentId.of("b"));
        assertThat(AssessmentSource.of("a")).isLessThan(AssessmentSource.of("b"));
        assertThat(EmployeeId.of("a")).isLessThan(EmployeeId.of("b"));
        assertThat(EmploymentId.of("a")).isLessThan(EmploymentId.of("b"));
        assertThat(RoleId.of("a")).isLessThan(RoleId.of("b"));
        assertThat(TaskId.of("a")).isLessThan(TaskId.of("b"));
        assertThat(UnitId.of("a")).isLessThan(UnitId.of("b"));
        assertThat(UnitLevelId.of("a")).isLessThan(UnitLevelId.of("b"));
    }

    @Test
    void theIdsOfAnEmployeeAreNotPrintedAndTheOthersAre() {
        assertThat(EmployeeId.of("a")).hasToString("EmployeeId[hidden]");
        assertThat(EmploymentId.of("a")).hasToString("EmploymentId[hidden]");
        assertThat(AssessmentId.of("a")).hasToString("AssessmentId[hidden]");
        assertThat(AssessmentSource.of("a")).hasToString("a");
        assertThat(RoleId.of("a")).hasToString("a");
        assertThat(TaskId.of("a")).hasToString("a");
        assertThat(UnitId.of("a")).hasToString("a");
        assertThat(UnitLevelId.of("a")).hasToString("a");
    }
}
