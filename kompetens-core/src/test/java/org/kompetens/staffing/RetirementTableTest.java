package org.kompetens.staffing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class RetirementTableTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 10, 1);

    private static Optional<LocalDate> leaves(RetirementTable table, String limit, String born) {
        return table.policy(limit, TODAY, false).leavesOn(LocalDate.parse(born));
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
        assertThat(sweden.knownFrom("reference-age")).isEqualTo(day("2020-12-31"));
        assertThat(RetirementTable.norway().knownFrom("general-limit")).isEqualTo(day("2026-01-01"));
        assertThat(RetirementTable.norway().knownFrom("riktalder")).isEmpty();
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
}
