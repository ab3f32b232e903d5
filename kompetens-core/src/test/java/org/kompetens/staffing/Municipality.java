package org.kompetens.staffing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.kompetens.competence.CompetenceFramework;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.EmployeeId;
import org.kompetens.organisation.Employment;
import org.kompetens.organisation.EmploymentId;
import org.kompetens.organisation.Fte;
import org.kompetens.organisation.Organisation;
import org.kompetens.organisation.OrganisationStructure;
import org.kompetens.organisation.OrganisationUnit;
import org.kompetens.organisation.Period;
import org.kompetens.organisation.Role;
import org.kompetens.organisation.RoleId;
import org.kompetens.organisation.UnitId;
import org.kompetens.organisation.UnitLevel;
import org.kompetens.organisation.UnitLevelId;
import org.kompetens.text.Labels;
import org.kompetens.text.Language;

/** A small municipality for examples: a preschool and a home care unit; teachers, assistants and nurses. */
final class Municipality {

    static final LocalDate THU_2026_10_01 = LocalDate.of(2026, 10, 1);
    static final UnitId ALL = UnitId.of("municipality");
    static final UnitId PRESCHOOL = UnitId.of("preschool");
    static final UnitId HOME_CARE = UnitId.of("home-care");
    static final RoleId TEACHER = RoleId.of("teacher");
    static final RoleId ASSISTANT = RoleId.of("assistant");
    static final RoleId NURSE = RoleId.of("nurse");
    static final Organisation ORGANISATION = organisation();

    private Municipality() {}

    private static Organisation organisation() {
        return Organisation.of(new OrganisationStructure(
                CompetenceFramework.of(List.of(), List.of(), List.of()),
                UnitLevel.STANDARD,
                List.of(
                        unit(ALL, "municipality"),
                        unit(PRESCHOOL, "unit").withParent(ALL),
                        unit(HOME_CARE, "unit").withParent(ALL)),
                List.of(role(TEACHER), role(ASSISTANT), role(NURSE)),
                List.of()));
    }

    private static OrganisationUnit unit(UnitId id, String level) {
        return OrganisationUnit.of(id, Labels.of(Language.EN, id.value()), UnitLevelId.of(level));
    }

    private static Role role(RoleId id) {
        return Role.of(id, Labels.of(Language.EN, id.value()));
    }

    /** Statistics of one role in one unit, all full-time. */
    static Opening statistics(RetirementPolicy policy, UnitRole where, Map<Integer, Integer> heads) {
        return Opening.ofStatistics(
                ORGANISATION,
                THU_2026_10_01,
                RetirementRules.of(policy),
                Map.of(where, AgeDistribution.fullTime(heads)));
    }

    static Opening opening(RetirementPolicy policy, Employee... employees) {
        return Stream.of(employees)
                .collect(Opening.collector(ORGANISATION, THU_2026_10_01, RetirementRules.of(policy)));
    }

    static Employee employee(String id, Employment... employments) {
        return Employee.of(EmployeeId.of(id), List.of(employments), List.of());
    }

    static Employment position(String id, RoleId role, UnitId unit, int percent) {
        return Employment.of(EmploymentId.of(id), role, unit, Fte.percent(percent), Period.ALWAYS);
    }

    static Rate rate(String value) {
        return Rate.of(new BigDecimal(value));
    }
}
