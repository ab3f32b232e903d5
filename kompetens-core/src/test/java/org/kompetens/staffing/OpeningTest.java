package org.kompetens.staffing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.kompetens.staffing.Municipality.ALL;
import static org.kompetens.staffing.Municipality.HOME_CARE;
import static org.kompetens.staffing.Municipality.NURSE;
import static org.kompetens.staffing.Municipality.ORGANISATION;
import static org.kompetens.staffing.Municipality.PRESCHOOL;
import static org.kompetens.staffing.Municipality.TEACHER;
import static org.kompetens.staffing.Municipality.THU_2026_10_01;
import static org.kompetens.staffing.Municipality.employee;
import static org.kompetens.staffing.Municipality.opening;
import static org.kompetens.staffing.Municipality.position;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.kompetens.competence.CompetenceFramework;
import org.kompetens.count.Counter;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.Employment;
import org.kompetens.organisation.EmploymentId;
import org.kompetens.organisation.Fte;
import org.kompetens.organisation.Organisation;
import org.kompetens.organisation.OrganisationStructure;
import org.kompetens.organisation.OrganisationUnit;
import org.kompetens.organisation.Period;
import org.kompetens.organisation.RoleId;
import org.kompetens.organisation.UnitLevel;
import org.kompetens.organisation.UnitLevelId;
import org.kompetens.organisation.WorkedHours;
import org.kompetens.text.Labels;
import org.kompetens.text.Language;

/** How many there are at the as-of date, by unit and role, however they are counted. */
final class OpeningTest {

    private static final RetirementRules RULES = RetirementRules.of(RetirementAge.onBirthday(65));
    private static final LocalDate FAR = LocalDate.of(2099, 12, 31);

    private static Opening of(Organisation organisation, LocalDate asOf, RetirementRules rules) {
        return Opening.ofStatistics(organisation, asOf, rules, Map.of());
    }

    /** A nurse in both units, who is a teacher at the preschool as well. */
    @Test
    void whoeverIsInSeveralUnitsAndRolesIsOnePersonInEachAndAbove() {
        Opening opening = opening(
                RetirementAge.onBirthday(65),
                employee(
                        "a",
                        position("1", NURSE, HOME_CARE, 40),
                        position("2", NURSE, PRESCHOOL, 30),
                        position("3", TEACHER, PRESCHOOL, 30)));
        assertThat(counts(opening.at(ALL))).isEqualTo("3 employments of 1");
        assertThat(counts(opening.at(ALL, NURSE))).isEqualTo("2 employments of 1");
        assertThat(counts(opening.at(ALL, TEACHER))).isEqualTo("1 employments of 1");
        assertThat(counts(opening.at(PRESCHOOL))).isEqualTo("2 employments of 1");
        assertThat(counts(opening.at(PRESCHOOL, NURSE))).isEqualTo("1 employments of 1");
        assertThat(counts(opening.at(HOME_CARE))).isEqualTo("1 employments of 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> opening.at(ALL, RoleId.of("pilot")))
                .withMessage("no such role in this organisation: pilot");
    }

    private static String counts(OpeningStock stock) {
        return stock.employments() + " employments of " + stock.persons();
    }

    /** Each of a hundred is counted once on several threads, be it by the hour, in two units, or with a date that is known. */
    @Test
    void onSeveralThreadsTheSameAreCounted() {
        List<Employee> employees = IntStream.range(0, 100)
                .mapToObj(i -> employee(
                                "e" + i,
                                position("1", NURSE, HOME_CARE, 50),
                                position("2", TEACHER, PRESCHOOL, i % 2 == 0 ? 0 : 50)
                                        .withHoursWorked(new WorkedHours(2025, 100 + i)),
                                ending("3", Optional.of(THU_2026_10_01.plusDays(i))))
                        .withBirthDate(THU_2026_10_01.minusYears(i)))
                .toList();
        Opening one = employees.stream().collect(Opening.collector(ORGANISATION, THU_2026_10_01, RULES));
        Opening several = employees.parallelStream().collect(Opening.collector(ORGANISATION, THU_2026_10_01, RULES));
        assertThat(several.at(ALL)).isEqualTo(one.at(ALL));
        assertThat(several.findingCounts()).isEqualTo(one.findingCounts()).isNotEmpty();
        ForecastAssumptions assumptions = ForecastAssumptions.of(
                5, ExitRates.of(ExitRates.ByAge.same(new Rate(1, 10))), HireProfile.of(Fte.FULL, Map.of(30, 1)));
        assertThat(StaffingForecast.of(several, assumptions).years(ALL))
                .isEqualTo(StaffingForecast.of(one, assumptions).years(ALL));
    }

    private static Employment ending(String id, Optional<LocalDate> until) {
        return Employment.of(
                EmploymentId.of(id), NURSE, HOME_CARE, Fte.percent(20), new Period(Optional.empty(), until));
    }

    @Test
    void whoIsTakenOffAgainLeavesNoTrace() {
        Counter<Employee, Opening> counter = Opening.counter(ORGANISATION, THU_2026_10_01, RULES);
        Employee staying = employee("a", position("1", NURSE, HOME_CARE, 100));
        Employee leaving = employee(
                        "b",
                        position("1", TEACHER, PRESCHOOL, 0).withHoursWorked(new WorkedHours(2025, 900)),
                        position("2", NURSE, PRESCHOOL, 50),
                        position("3", NURSE, HOME_CARE, 50),
                        ending("4", Optional.of(LocalDate.of(2028, 1, 1))))
                .withBirthDate(LocalDate.of(1900, 1, 1));
        counter.add(staying);
        counter.add(leaving);
        assertThat(counter.value().findingCounts()).isNotEmpty();
        counter.replace(Optional.of(leaving), Optional.empty());
        Opening alone = opening(RetirementAge.onBirthday(65), staying);
        assertThat(counter.value().at(ALL)).isEqualTo(alone.at(ALL));
        assertThat(counter.value().findingCounts()).isEmpty();
    }

    @Test
    void openingsAreMergedOfOneOrganisationDateAndRules() {
        Opening opening = of(ORGANISATION, THU_2026_10_01, RULES);
        Organisation other = Organisation.of(new OrganisationStructure(
                CompetenceFramework.of(List.of(), List.of(), List.of()),
                UnitLevel.STANDARD,
                List.of(OrganisationUnit.of(ALL, Labels.of(Language.EN, "Other"), UnitLevelId.of("municipality"))),
                List.of(),
                List.of()));
        for (Opening unlike : List.of(
                of(ORGANISATION, THU_2026_10_01.plusDays(1), RULES),
                of(ORGANISATION, THU_2026_10_01, RetirementRules.of(RetirementAge.onBirthday(66))),
                of(other, THU_2026_10_01, RULES))) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> opening.merge(unlike))
                    .withMessage("organisation, as-of date and retirement rules must be the same");
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> opening.merge(opening))
                .withMessage("other must be of other employees, and is this opening itself");
    }

    /** The date stands at the last employment that ends, or, where one does not, at the person. */
    @Test
    void aDateThatIsFarIsFoundWhereItStands() {
        Employment first = ending("1", Optional.of(LocalDate.of(2090, 1, 1)));
        Employment last = ending("2", Optional.of(FAR));
        assertThat(far(employee("a", first, last))).containsExactly("employments[1].until");
        assertThat(far(employee("a", last, first))).containsExactly("employments[0].until");
        Employment open = ending("3", Optional.empty());
        assertThat(far(employee("a", first, open).withKnownExit(FAR))).containsExactly("knownExit");
        assertThat(far(employee("a", open))).isEmpty();
    }

    private static List<String> far(Employee employee) {
        return opening(RetirementAge.onBirthday(65), employee).findings().stream()
                .flatMap(one -> one.findings().list().stream())
                .filter(finding -> finding.rule() == StaffingRule.LEAVING_DATE_FAR)
                .map(finding -> finding.path().toString())
                .toList();
    }
}
