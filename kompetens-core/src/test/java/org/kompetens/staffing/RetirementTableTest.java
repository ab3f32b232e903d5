package org.kompetens.staffing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.kompetens.finding.Findings;
import org.kompetens.organisation.Fte;
import org.kompetens.organisation.RoleId;
import org.kompetens.text.Language;

final class RetirementTableTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 10, 1);
    private static final Opening NOBODY = Municipality.opening(RetirementRates.NONE);

    private static Optional<LocalDate> leaves(RetirementTable table, String limit, String born) {
        return table.policy(limit, TODAY, false).leavesOn(LocalDate.parse(born));
    }

    private static Optional<LocalDate> knownAfter(RetirementTable table, String limit, String date) {
        return new TableLimit(table, limit, false).inForceAfter(LocalDate.parse(date));
    }

    private static Optional<LocalDate> day(String date) {
        return Optional.of(LocalDate.parse(date));
    }

    @Test
    void swedenKnowsTheReferenceAgeOfThoseForWhomItIsFixed() {
        RetirementTable sweden = RetirementTable.sweden();
        assertThat(leaves(sweden, "reference-age", "1957-12-31")).isEqualTo(day("2023-01-01"));
        assertThat(leaves(sweden, "reference-age", "1959-12-31")).isEqualTo(day("2026-01-01"));
        assertThat(leaves(sweden, "reference-age", "1965-02-28")).isEqualTo(day("2032-03-01"));
        assertThat(leaves(sweden, "reference-age", "1966-01-01")).isEmpty();
        assertThat(leaves(sweden, "right-to-stay", "1960-05-02")).isEqualTo(day("2029-06-01"));
    }

    @Test
    void whatIsForecastCountsOnlyWhereItIsAskedFor() {
        RetirementDates policy = RetirementTable.sweden().policy("reference-age", TODAY, true);
        assertThat(policy.leavesOn(LocalDate.of(1967, 1, 1))).isEqualTo(day("2035-02-01"));
        assertThat(policy.leavesOn(LocalDate.of(1965, 1, 1))).isEqualTo(day("2032-02-01"));
    }

    @Test
    void norwayHas72SinceTheLawOf2026() {
        RetirementTable norway = RetirementTable.norway();
        assertThat(leaves(norway, "general-limit", "1956-01-01")).isEqualTo(day("2028-02-01"));
        assertThat(leaves(norway, "general-limit", "1955-12-31")).isEmpty();
        assertThat(leaves(norway, "special-limit-65", "1962-03-31")).isEqualTo(day("2027-04-01"));
        assertThat(norway.policy("general-limit", LocalDate.of(2025, 12, 31), false)
                        .leavesOn(LocalDate.of(1960, 1, 1)))
                .isEmpty();
    }

    @Test
    void aReferenceAgeIsKnownFromItsDecisionOn() {
        RetirementTable sweden = RetirementTable.sweden();
        LocalDate born1965 = LocalDate.of(1965, 3, 1);
        assertThat(sweden.policy("reference-age", LocalDate.of(2026, 5, 30), true)
                        .leavesOn(born1965))
                .isEmpty();
        assertThat(sweden.policy("reference-age", LocalDate.of(2026, 5, 31), false)
                        .leavesOn(born1965))
                .isEqualTo(day("2032-04-01"));
        assertThat(sweden.policy("reference-age", LocalDate.of(2025, 6, 1), false)
                        .leavesOn(LocalDate.of(1964, 12, 31)))
                .isEqualTo(day("2032-01-01"));
        assertThat(knownAfter(sweden, "reference-age", "2000-01-01")).isEqualTo(day("2020-12-31"));
        assertThat(knownAfter(RetirementTable.norway(), "general-limit", "2000-01-01"))
                .isEqualTo(day("2026-01-01"));
        assertThat(knownAfter(RetirementTable.norway(), "riktalder", "2000-01-01"))
                .isEmpty();
    }

    @Test
    void denmarkGoesByHalfYears() {
        RetirementTable denmark = RetirementTable.denmark();
        assertThat(leaves(denmark, "state-pension", "1954-06-30")).isEqualTo(day("2020-01-01"));
        assertThat(leaves(denmark, "state-pension", "1955-01-01")).isEqualTo(day("2021-08-01"));
        assertThat(leaves(denmark, "state-pension", "1962-12-31")).isEqualTo(day("2030-01-01"));
        assertThat(leaves(denmark, "state-pension", "1963-01-01")).isEqualTo(day("2031-02-01"));
        assertThat(leaves(denmark, "state-pension", "1970-12-31")).isEqualTo(day("2040-01-01"));
        assertThat(leaves(denmark, "state-pension", "1971-01-01")).isEqualTo(day("2041-02-01"));
        assertThat(leaves(denmark, "early-retirement", "1959-06-30")).isEqualTo(day("2023-01-01"));
    }

    @Test
    void theLawOfADateIsNotThatOfAnother() {
        LocalDate born = LocalDate.of(1959, 3, 1);
        RetirementTable denmark = RetirementTable.denmark();
        assertThat(denmark.policy("state-pension", LocalDate.of(2010, 1, 1), false)
                        .leavesOn(born))
                .isEqualTo(day("2024-10-01"));
        assertThat(denmark.policy("state-pension", TODAY, false).leavesOn(born)).isEqualTo(day("2026-04-01"));
        assertThat(denmark.policy("state-pension", LocalDate.of(2016, 6, 1), false)
                        .leavesOn(LocalDate.of(1968, 1, 1)))
                .isEqualTo(day("2036-02-01"));
    }

    @Test
    void everyRowNamesItsStatuteAndNoTwoInForceAreForOnePerson() {
        for (RetirementTable table :
                new RetirementTable[] {RetirementTable.sweden(), RetirementTable.norway(), RetirementTable.denmark()}) {
            assertThat(table.rows()).allSatisfy(row -> assertThat(row.source()).isNotBlank());
            for (LocalDate born = LocalDate.of(1950, 1, 1); born.getYear() < 1980; born = born.plusMonths(1)) {
                for (LocalDate on = LocalDate.of(2010, 6, 1); on.getYear() < 2028; on = on.plusYears(1)) {
                    LocalDate birthDate = born;
                    LocalDate date = on;
                    for (String limit : table.limits()) {
                        assertThat(table.rows())
                                .filteredOn(
                                        row -> row.limit().equals(limit) && row.isFor(birthDate) && row.isInForce(date))
                                .hasSizeLessThan(2);
                    }
                }
            }
        }
    }

    @Test
    void aTableOfOnesOwnIsRefusedWithTheLine() {
        assertThatThrownBy(
                        () -> RetirementTable.parse("# mine\nlimit; RIGHT_TO_LEAVE; ; ; ; ; P67Y; NEVER; enacted; me"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("line 2");
        assertThatThrownBy(() -> RetirementTable.sweden().policy("riktalder", TODAY, false))
                .hasMessageContaining("reference-age");
    }

    @Test
    void thereAreYearsInWhichNobodyReachesTheLimit() {
        RetirementDates policy = RetirementTable.denmark().policy("state-pension", TODAY, false);
        LocalDate newYear = LocalDate.of(2026, 1, 1);
        assertThat(IntStream.range(0, 12 * 20)
                        .mapToObj(month -> LocalDate.of(1958, 1, 15).plusMonths(month))
                        .map(born -> Cohort.yearOf(policy.leavesOn(born).orElseThrow(), newYear)))
                .doesNotContain(5, 10, 15)
                .contains(4, 6, 9, 11);
    }

    private static final String ROW = "f; RIGHT_TO_LEAVE; %s; %s; %s; %s; %s; BIRTHDAY; %s; an agreement\n";

    private static String row(String born, String bornBefore, String inForce, String until, String age) {
        return ROW.formatted(born, bornBefore, inForce, until, age, "enacted");
    }

    private static StaffingAssumptions assuming(String rows, boolean forecasts) {
        return new StaffingAssumptions(
                ForecastAssumptions.of(1, ExitRates.NONE, HireProfile.of(Fte.FULL, Map.of(30, 1))),
                new RetirementTerms.OfOwnTable(RetirementTable.parse(rows), "f", forecasts),
                new TreeMap<>(),
                List.of(),
                List.of(),
                List.of());
    }

    private static List<String> found(Findings findings) {
        return findings.list().stream()
                .map(finding -> (finding.isError() ? "error " : "warning ") + finding.code() + " " + finding.path())
                .toList();
    }

    @Test
    void ofAnOwnTableTheRowsOfTheDateCount() {
        String rows = row("", "1967-01-01", "", "2024-01-01", "P60Y")
                + row("", "1970-01-01", "2024-01-01", "", "P61Y")
                + row("1970-01-01", "", "2024-01-01", "", "P62Y6M");
        StaffingAssumptions assumed = assuming(rows, false);
        assertThat(assumed.findings()).isEqualTo(Findings.NONE);
        assertThat(assumed.findings(TODAY)).isEqualTo(Findings.NONE);
        RetirementDates today = (RetirementDates) assumed.rules(TODAY).general();
        assertThat(today.leavesOn(LocalDate.of(1969, 12, 31))).isEqualTo(day("2030-12-31"));
        assertThat(today.leavesOn(LocalDate.of(1970, 1, 1))).isEqualTo(day("2032-07-01"));
        RetirementDates before =
                (RetirementDates) assumed.rules(LocalDate.of(2023, 12, 31)).general();
        assertThat(before.leavesOn(LocalDate.of(1966, 12, 31))).isEqualTo(day("2026-12-31"));
        assertThat(before.leavesOn(LocalDate.of(1967, 1, 1))).isEmpty();
    }

    @Test
    void whereRowsLeaveSomebodyOutInBetweenThatIsAWarning() {
        String rows = row("", "1960-01-01", "", "", "P65Y")
                + row("1950-01-01", "1955-01-01", "2020-01-01", "2021-01-01", "P64Y")
                + row("1961-01-01", "1965-01-01", "", "2026-10-01", "P66Y")
                + row("1961-01-01", "1963-01-01", "2026-10-01", "", "P66Y")
                + row("1963-01-01", "1965-01-01", "2026-10-01", "", "P67Y")
                + ROW.formatted("1965-01-01", "1966-01-01", "", "", "P68Y", "forecast")
                + row("1966-01-01", "", "", "", "P69Y");
        assertThat(found(assuming(rows, true).findings(TODAY)))
                .containsExactly("warning staffing.limit-gap retirement.limit");
        assertThat(assuming(rows, true).findings(TODAY).list().get(0).message(Language.EN))
                .contains("‘f’", "from 1960-01-01 through 1960-12-31");
        // Without what is forecast, those born in 1965 are in no row either.
        assertThat(assuming(rows, false).findings(TODAY).list())
                .extracting(finding -> finding.message(Language.EN))
                .hasSize(2)
                .last(InstanceOfAssertFactories.STRING)
                .contains("from 1965-01-01 through 1965-12-31");
    }

    private static Findings hiring(StaffingAssumptions assumed, int years, int age) {
        ForecastAssumptions forecast =
                ForecastAssumptions.of(years, ExitRates.NONE, HireProfile.of(Fte.FULL, Map.of(20, 1, age, 1)));
        return assumed.withForecast(forecast).findings(NOBODY);
    }

    /** Whoever is 58 on 1 October 2027 is born in 1968 or 1969, and 65 seven years later. */
    @Test
    void ofHiresWhomATableSaysNothingOfThereIsAWarningIfTheyComeToAnAgeAtWhichOthersRetire() {
        String until1965 = row("", "1966-01-01", "", "", "P65Y");
        StaffingAssumptions unknown = assuming(until1965, false);
        assertThat(found(hiring(unknown, 8, 58))).containsExactly("warning staffing.hires-cohort-unknown hires");
        assertThat(hiring(unknown, 8, 58).list().get(0).message(Language.EN))
                .contains("at the age of 58", "others retire, 65");
        assertThat(hiring(unknown, 8, 57)).isEqualTo(Findings.NONE);
        // Born through 1 October 1965, and the year after through 1 October 1966.
        assertThat(hiring(unknown, 4, 62)).isEqualTo(Findings.NONE);
        assertThat(found(hiring(unknown, 5, 62))).hasSize(1);
        // Nobody hired at the end of the last year retires in it.
        assertThat(hiring(unknown, 1, 70)).isEqualTo(Findings.NONE);

        String rest = until1965 + ROW.formatted("1966-01-01", "", "", "", "P66Y", "forecast");
        assertThat(found(hiring(assuming(rest, false), 8, 58))).hasSize(1);
        assertThat(hiring(assuming(rest, true), 8, 58)).isEqualTo(Findings.NONE);

        ForecastAssumptions nobodyHired = ForecastAssumptions.of(
                        8, ExitRates.NONE, HireProfile.of(Fte.FULL, Map.of(58, 1)))
                .withHiring(Hiring.NONE);
        assertThat(unknown.withForecast(nobodyHired).findings(NOBODY)).isEqualTo(Findings.NONE);
        assertThat(found(unknown.withForecast(nobodyHired.withLaterRetirement(1).withHiring(Hiring.UP_TO_DEMAND))
                        .findings(NOBODY)))
                .isEmpty();
    }

    @Test
    void aRoleMayHireOthersAndRetireOtherwise() {
        String until1965 = row("", "1966-01-01", "", "", "P65Y");
        StaffingAssumptions general = assuming(until1965, false);
        TreeMap<RoleId, RetirementTerms> atAnAge =
                new TreeMap<>(Map.of(Municipality.NURSE, new RetirementTerms.AtAge(RetirementAge.onBirthday(60))));
        ForecastAssumptions forecast = ForecastAssumptions.of(
                        8, ExitRates.NONE, HireProfile.of(Fte.FULL, Map.of(20, 1)))
                .withHiresByRole(new TreeMap<>(Map.of(
                        Municipality.NURSE, HireProfile.of(Fte.FULL, Map.of(60, 1)),
                        Municipality.TEACHER, HireProfile.of(Fte.FULL, Map.of(60, 1)))));
        assertThat(found(new StaffingAssumptions(
                                forecast, general.retirement(), atAnAge, List.of(), List.of(), List.of())
                        .findings(NOBODY)))
                .containsExactly(
                        "warning staffing.hires-retire-at-once hiresByRole.nurse",
                        "warning staffing.hires-cohort-unknown hiresByRole.teacher");
    }

    /** At 65 those born before 1966 retire; hired for all roles, they do so at once, and in a role with an age of its own at 60. */
    @Test
    void whoIsHiredAtTheAgeOfRetirementIsToldByTheTableAndByTheTermsOfARole() {
        StaffingAssumptions general = assuming(row("", "1966-01-01", "", "", "P65Y"), false);
        assertThat(found(hiring(general, 8, 66))).contains("warning staffing.hires-retire-at-once hires");
        TreeMap<RoleId, RetirementTerms> atSixty =
                new TreeMap<>(Map.of(Municipality.NURSE, new RetirementTerms.AtAge(RetirementAge.onBirthday(60))));
        HireProfile sixty = HireProfile.of(Fte.FULL, Map.of(60, 1));
        ForecastAssumptions forecast = ForecastAssumptions.of(3, ExitRates.NONE, sixty);
        RetirementTerms later = new RetirementTerms.AtAge(RetirementAge.onBirthday(70));
        assertThat(found(new StaffingAssumptions(forecast, later, atSixty, List.of(), List.of(), List.of())
                        .findings(NOBODY)))
                .containsExactly("warning staffing.hires-retire-at-once hires");
        TreeMap<RoleId, HireProfile> young =
                new TreeMap<>(Map.of(Municipality.NURSE, HireProfile.of(Fte.FULL, Map.of(20, 1))));
        assertThat(found(new StaffingAssumptions(
                                forecast.withHiresByRole(young), later, atSixty, List.of(), List.of(), List.of())
                        .findings(NOBODY)))
                .isEmpty();
    }

    @Test
    void rowsThatContradictOneAnotherAreRefusedUnlessOneIsAForecast() {
        String first = row("", "1970-01-01", "2020-01-01", "2025-01-01", "P60Y");
        String next = row("1969-12-31", "", "2024-12-31", "", "P61Y");
        assertThat(found(assuming(first + next, false).findings()))
                .containsExactly("error staffing.limit-rows-overlap retirement.rows[1]");
        for (String other : List.of(
                next.replace("1969-12-31", "1970-01-01"),
                next.replace("2024-12-31", "2025-01-01"),
                next.replace("enacted", "forecast"),
                next.replace("f;", "g;"))) {
            assertThat(assuming(first + other, false).findings()).as(other).isEqualTo(Findings.NONE);
        }
    }

    @Test
    void whatIsNoLongerInForceIsNotKnownEither() {
        StaffingAssumptions ended = assuming(row("", "", "", "2026-10-01", "P60Y"), false);
        assertThat(found(ended.findings(TODAY))).containsExactly("error staffing.limit-not-in-force retirement.limit");
        assertThat(ended.findings(TODAY).list().get(0).message(Language.EN)).contains("through 2026-09-30 only");
        assertThat(ended.findings(TODAY.minusDays(1))).isEqualTo(Findings.NONE);
        StaffingAssumptions forecast = assuming(ROW.formatted("", "", "2026-10-01", "", "P60Y", "forecast"), false);
        assertThat(found(forecast.findings(TODAY)))
                .containsExactly("error staffing.limit-not-in-force retirement.limit");
        assertThat(assuming(ROW.formatted("", "", "2026-10-01", "", "P60Y", "forecast"), true)
                        .findings(TODAY))
                .isEqualTo(Findings.NONE);
    }

    /** On each date on which the law changed. */
    @Test
    void noRowsOfTheSuppliedTablesContradictOneAnotherOrLeaveSomebodyOutInBetween() {
        for (RetirementTerms.Country country : RetirementTerms.Country.values()) {
            List<RetirementRow> rows = country.table().rows();
            for (RetirementRow row : rows) {
                assertThat(rows).filteredOn(other -> !other.equals(row)).noneMatch(row::contradicts);
                LocalDate date = row.inForceFrom().equals(LocalDate.MIN) ? TODAY : row.inForceFrom();
                assertThat(new TableLimit(country.table(), row.limit(), true).gaps(date))
                        .as(country + " " + row.limit() + " " + date)
                        .isEmpty();
            }
        }
    }

    @Test
    void aRowIsOfSomebodyAtSomeTimeAndOfAnAge() {
        for (String wrong : List.of(
                row("1970-01-01", "1970-01-01", "", "", "P60Y"),
                row("", "", "2026-01-01", "2025-01-01", "P60Y"),
                row("", "", "", "", "P0Y"),
                row("", "", "", "", "P60Y1D"))) {
            assertThatThrownBy(() -> RetirementTable.parse(wrong))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("line 1");
        }
    }
}
