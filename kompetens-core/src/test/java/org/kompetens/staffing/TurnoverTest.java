package org.kompetens.staffing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kompetens.staffing.Municipality.ASSISTANT;
import static org.kompetens.staffing.Municipality.NURSE;
import static org.kompetens.staffing.Municipality.TEACHER;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kompetens.competence.CompetenceFramework;
import org.kompetens.count.EmployeeSource;
import org.kompetens.count.LongRun;
import org.kompetens.finding.Finding;
import org.kompetens.finding.FindingsException;
import org.kompetens.organisation.Absence;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.Employment;
import org.kompetens.organisation.EmploymentId;
import org.kompetens.organisation.Fte;
import org.kompetens.organisation.Organisation;
import org.kompetens.organisation.OrganisationStructure;
import org.kompetens.organisation.OrganisationUnit;
import org.kompetens.organisation.Period;
import org.kompetens.organisation.Role;
import org.kompetens.organisation.UnitId;
import org.kompetens.organisation.UnitLevel;
import org.kompetens.organisation.UnitLevelId;
import org.kompetens.text.Labels;
import org.kompetens.text.Language;

/** The same records give another percentage by each definition. */
final class TurnoverTest {

    private static final LocalDate SUN_2024_12_01 = LocalDate.of(2024, 12, 1);
    private static final LocalDate JUNE = LocalDate.of(2025, 6, 1);
    private static final UnitLevelId MUNICIPALITIES = UnitLevelId.of("municipality");
    private static final UnitId SECTOR = UnitId.of("sector");
    private static final UnitId M = UnitId.of("m");
    private static final UnitId OTHER = UnitId.of("other");
    private static final UnitId A = UnitId.of("a");
    private static final UnitId B = UnitId.of("b");

    private static final List<TurnoverDefinition> NATIONAL = List.of(
            TurnoverDefinition.SWEDEN_STATE,
            TurnoverDefinition.SWEDEN_STATE_2018,
            TurnoverDefinition.NORWAY_SECTOR,
            TurnoverDefinition.NORWAY_MUNICIPALITY,
            TurnoverDefinition.DENMARK_OUTFLOW,
            TurnoverDefinition.DENMARK_OUTFLOW_WITHOUT_PENSION,
            TurnoverDefinition.DENMARK_INFLOW);

    private static final Organisation ORGANISATION = Organisation.of(new OrganisationStructure(
            CompetenceFramework.of(List.of(), List.of(), List.of()),
            UnitLevel.STANDARD,
            List.of(
                    unit(SECTOR, "nation"),
                    unit(M, "municipality").withParent(SECTOR),
                    unit(OTHER, "municipality").withParent(SECTOR),
                    unit(A, "unit").withParent(M),
                    unit(B, "unit").withParent(M)),
            List.of(
                    Role.of(NURSE, Labels.of(Language.EN, "Nurse")),
                    Role.of(TEACHER, Labels.of(Language.EN, "Teacher")),
                    Role.of(ASSISTANT, Labels.of(Language.EN, "Assistant"))),
            List.of()));

    /** A year in a municipality and its two units, and another municipality; who came to and left it in June, but for one. */
    private static final List<Employee> YEAR = List.of(
            person("p1", 40, at(A, Period.ALWAYS)),
            person("p2", 40, at(A, Period.endingBefore(JUNE)), at(B, Period.startingOn(JUNE))),
            person("p3", 40, at(A, Period.endingBefore(JUNE)), at(OTHER, Period.startingOn(JUNE))),
            person("p4", 40, at(A, Period.endingBefore(JUNE))),
            person("p5", 66, at(B, Period.endingBefore(JUNE))),
            person("p6", 40, at(B, Period.ALWAYS)),
            person("p7", 40, employment(B, Fte.ZERO, Period.endingBefore(JUNE))),
            person("p8", 40, at(B, Period.ALWAYS).withAbsences(List.of(Absence.of(Period.startingOn(JUNE))))),
            person("p9", 40, at(OTHER, Period.endingBefore(JUNE)), at(A, Period.startingOn(JUNE))),
            person("p10", 40, at(B, Period.startingOn(JUNE))),
            person("p11", 40, at(A, Period.of(JUNE, LocalDate.of(2025, 9, 1)))),
            person("p12", 40, at(A, Period.ALWAYS), at(B, Period.endingBefore(JUNE))));

    private static OrganisationUnit unit(UnitId id, String level) {
        return OrganisationUnit.of(id, Labels.of(Language.EN, id.value()), UnitLevelId.of(level));
    }

    private static Employment at(UnitId unit, Period period) {
        return employment(unit, Fte.percent(50), period);
    }

    private static Employment employment(UnitId unit, Fte fte, Period period) {
        return Employment.of(EmploymentId.of("at-" + unit.value()), NURSE, unit, fte, period);
    }

    private static Employee person(String id, int age, Employment... employments) {
        return Municipality.employee(id, employments).withBirthDate(SUN_2024_12_01.minusYears(age));
    }

    private static Turnover turnover(TurnoverDefinition definition) {
        return YEAR.stream().collect(Turnover.collector(ORGANISATION, definition, SUN_2024_12_01, Retired.fromAge(62)));
    }

    private static void assertRate(TurnoverDefinition definition, UnitId unit, long numerator, long denominator) {
        assertThat(turnover(definition).rate(unit)).contains(new Ratio(numerator, denominator));
    }

    /** A month's last day is counted, however many days the month has in which the period begins. */
    @ParameterizedTest
    @CsvSource({"2028-02-29, 12, 2027-02-28", "2026-08-31, 6, 2026-02-28", "2026-12-31, 6, 2026-06-30"})
    void thePeriodEndsOnItsLastDate(LocalDate until, int months, LocalDate from) {
        TurnoverDefinition definition = new TurnoverDefinition(
                "own", TurnoverFormula.LEFT_BY_START, months, false, true, false, false, Optional.empty(), "Own");
        Iterator<Employee> employees = List.of(
                        person("leaves", 40, at(A, Period.endingBefore(until))),
                        person("comes", 40, at(A, Period.startingOn(until))),
                        person("stays", 40, at(A, Period.ALWAYS)))
                .iterator();
        Turnover turnover = Turnover.byEach(
                        ORGANISATION,
                        List.of(definition),
                        until,
                        Retired.fromAge(62),
                        () -> employees.hasNext()
                                ? Optional.of(batch -> batch.add(employees.next()))
                                : Optional.empty(),
                        LongRun.onThreads(1))
                .get(0);
        assertThat(turnover.from()).isEqualTo(from);
        assertThat(turnover.until()).isEqualTo(until);
        assertThat(turnover.rate(M)).contains(new Ratio(1, 2));
        assertThat(turnover.at(M).hired()).isEqualTo(1);
    }

    @Test
    void severalDefinitionsCountTheSameEmployeesAsEachDoesByItself() {
        Iterator<Employee> employees = YEAR.iterator();
        EmployeeSource source =
                () -> employees.hasNext() ? Optional.of(batch -> batch.add(employees.next())) : Optional.empty();
        List<Turnover> together = Turnover.byEach(
                ORGANISATION,
                TurnoverDefinition.NATIONAL,
                SUN_2024_12_01.plusYears(1),
                Retired.fromAge(62),
                source,
                LongRun.onThreads(1));
        assertThat(together).extracting(Turnover::definition).isEqualTo(TurnoverDefinition.NATIONAL);
        assertThat(together).allSatisfy(one -> {
            Turnover alone = turnover(one.definition());
            assertThat(one.from()).isEqualTo(alone.from());
            assertThat(one.counted()).isEqualTo(YEAR.size());
            for (OrganisationUnit unit : ORGANISATION.tree().units()) {
                assertThat(one.at(unit.id())).isEqualTo(alone.at(unit.id()));
                assertThat(one.at(unit.id(), NURSE)).isEqualTo(alone.at(unit.id(), NURSE));
            }
        });
    }

    @Test
    void theSwedishStateIn2018AsItWasPublished() {
        TurnoverFlows state = new TurnoverFlows(246_286, 246_756, 31_618, 7_326, 23_822 + 7_326, 7_326, 0, 0);
        assertThat(TurnoverDefinition.SWEDEN_STATE_2018.rate(state))
                .contains(new Ratio(2 * (23_822 + 7_326), 246_286 + 246_756))
                .hasValueSatisfying(rate -> assertThat(1_000.0 * rate.numerator() / rate.denominator())
                        .isBetween(126.34, 126.36));
    }

    @Test
    void theSameRecordsByEachDefinition() {
        assertRate(TurnoverDefinition.SWEDEN_STATE, M, 4, 15);
        assertRate(TurnoverDefinition.SWEDEN_STATE.byEvents(), M, 6, 15);
        assertRate(TurnoverDefinition.SWEDEN_STATE_2018, M, 6, 15);
        assertRate(TurnoverDefinition.NORWAY_SECTOR, M, 3, 9);
        assertRate(TurnoverDefinition.NORWAY_MUNICIPALITY, M, 4, 9);
        assertRate(TurnoverDefinition.DENMARK_OUTFLOW, M, 3, 8);
        assertRate(TurnoverDefinition.DENMARK_OUTFLOW_WITHOUT_PENSION, M, 2, 8);
        assertRate(TurnoverDefinition.DENMARK_INFLOW, M, 2, 8);
        NATIONAL.forEach(
                definition -> assertThat(turnover(definition).definition()).isEqualTo(definition));
        assertThat(NATIONAL.stream().map(TurnoverDefinition::name)).doesNotHaveDuplicates();
    }

    @Test
    void thoseWhoLeaveAParentAreFewerThanThoseWhoLeaveItsUnits() {
        assertRate(TurnoverDefinition.DENMARK_OUTFLOW, A, 3, 5);
        assertRate(TurnoverDefinition.DENMARK_OUTFLOW, B, 2, 4);
        Turnover turnover = turnover(TurnoverDefinition.DENMARK_OUTFLOW);
        assertThat(turnover.at(A).left() + turnover.at(B).left()).isEqualTo(5);
        assertThat(turnover.at(M)).isEqualTo(new TurnoverFlows(8, 7, 2, 1, 3, 1, 0, 1));
        assertThat(turnover.at(M, NURSE)).isEqualTo(turnover.at(M));
        assertThat(turnover.at(M, TEACHER)).isEqualTo(new TurnoverFlows(0, 0, 0, 0, 0, 0, 0, 0));
    }

    @Test
    void movesBetweenEmployersCountAboveThemWhereTheDefinitionSumsThem() {
        assertRate(TurnoverDefinition.DENMARK_OUTFLOW, SECTOR, 2, 9);
        assertRate(TurnoverDefinition.DENMARK_OUTFLOW.countedAt(MUNICIPALITIES), SECTOR, 4, 9);
        assertRate(TurnoverDefinition.DENMARK_OUTFLOW.countedAt(MUNICIPALITIES), A, 3, 5);
        assertRate(TurnoverDefinition.NORWAY_SECTOR.countedAt(MUNICIPALITIES), SECTOR, 3, 10);
    }

    @Test
    void whoBecomesHourlyLeavesThoseWhoArePaidByTheMonth() {
        Employee hourly =
                person("h", 66, at(A, Period.endingBefore(JUNE)), employment(B, Fte.ZERO, Period.startingOn(JUNE)));
        Turnover monthly = List.of(hourly).stream()
                .collect(Turnover.collector(
                        ORGANISATION, TurnoverDefinition.DENMARK_OUTFLOW, SUN_2024_12_01, Retired.fromAge(62)));
        Turnover all = List.of(hourly).stream()
                .collect(Turnover.collector(
                        ORGANISATION, TurnoverDefinition.NORWAY_SECTOR, SUN_2024_12_01, Retired.fromAge(62)));
        assertThat(monthly.at(M)).isEqualTo(new TurnoverFlows(1, 0, 0, 0, 1, 0, 1, 0));
        assertThat(all.at(M)).isEqualTo(new TurnoverFlows(1, 1, 0, 0, 0, 0, 0, 0));
    }

    @Test
    void whatWasAndCameAndDidNotLeaveIsThere() {
        for (TurnoverDefinition national : NATIONAL) {
            for (TurnoverDefinition definition : List.of(
                    national,
                    national.byEvents(),
                    national.countedAt(MUNICIPALITIES),
                    national.countedAt(MUNICIPALITIES).byEvents())) {
                Turnover turnover = turnover(definition);
                for (UnitId unit : List.of(SECTOR, M, OTHER, A, B)) {
                    TurnoverFlows flows = turnover.at(unit);
                    assertThat(flows.atEnd()).isPositive().isEqualTo(flows.atStart() + flows.hired() - flows.left());
                }
            }
        }
    }

    /** Of 9 nurses under 40, 3 left; of 2 of 50, 1; of 2 teachers, both. */
    @Test
    void ofTooFewPeopleTheRateIsThatOfAllRoles() {
        Period ended = Period.endingBefore(JUNE);
        List<Employee> staff = new ArrayList<>();
        for (int i = 0; i < 9; i++) {
            staff.add(person("n" + i, 30, at(A, i < 3 ? ended : Period.ALWAYS)));
        }
        staff.add(person("n9", 50, at(A, ended)));
        staff.add(person("n10", 50, at(A, Period.ALWAYS)));
        for (int i = 0; i < 2; i++) {
            Employment teaching = Employment.of(EmploymentId.of("t"), TEACHER, A, Fte.FULL, ended);
            staff.add(person("t" + i, 30, teaching));
        }
        Turnover turnover = staff.stream()
                .collect(Turnover.collector(
                        ORGANISATION, TurnoverDefinition.DENMARK_OUTFLOW, SUN_2024_12_01, Retired.fromAge(62)));
        AgeBand young = new AgeBand(0, 39);
        AgeBand old = new AgeBand(40, 99);
        ExitRates own = turnover.exitRates(M, List.of(young, old), 1);
        assertThat(own.all().bands()).isEqualTo(Map.of(young, new Rate(5, 11), old, new Rate(1, 2)));
        assertThat(own.forRole(NURSE).bands()).isEqualTo(Map.of(young, new Rate(1, 3), old, new Rate(1, 2)));
        assertThat(own.forRole(TEACHER).bands()).isEqualTo(Map.of(young, Rate.ONE, old, new Rate(1, 2)));
        ExitRates ofThree = turnover.exitRates(M, List.of(young, old), 3);
        assertThat(ofThree.all()).isEqualTo(own.all());
        assertThat(ofThree.forRole(NURSE)).isEqualTo(own.forRole(NURSE));
        assertThat(ofThree.byRole()).containsOnlyKeys(NURSE);
        assertThat(turnover.exitRates(M, List.of(young, old), 10).byRole()).isEmpty();
        assertThat(turnover.exitRates(M, List.of(young, old), 10).measured())
                .hasValueSatisfying(of -> assertThat(of.least()).isEqualTo(10));
        assertThatThrownBy(() -> turnover.exitRates(M, List.of(young), 0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whoIsTooOldToBeEmployedHasNotRetiredForIt() {
        Retired retired = Retired.fromAge(62);
        for (int age : List.of(12, 61, 101, 135)) {
            assertThat(retired.hasRetired(person("n", age), SUN_2024_12_01)).isFalse();
        }
        for (int age : List.of(62, 100)) {
            assertThat(retired.hasRetired(person("n", age), SUN_2024_12_01)).isTrue();
        }
        Employee stays = person("n1", 135, at(A, Period.ALWAYS));
        Employee leaves = person("n2", 135, at(A, Period.endingBefore(JUNE)));
        Turnover turnover = Stream.of(stays, leaves)
                .collect(Turnover.collector(
                        ORGANISATION, TurnoverDefinition.DENMARK_OUTFLOW_WITHOUT_PENSION, SUN_2024_12_01, retired));
        assertThat(turnover.rate(M)).contains(new Ratio(1, 2));
        assertThat(turnover.exitRates(M, List.of(new AgeBand(0, 99)), 1).all().unknownAge())
                .isEqualTo(new Rate(1, 2));
    }

    @Test
    void ratesThatHoldRetirementAreRefusedBesideAPolicyUnlessSplit() {
        List<AgeBand> bands = List.of(new AgeBand(0, 59), new AgeBand(60, 99));
        ExitRates holding = turnover(TurnoverDefinition.DENMARK_OUTFLOW).exitRates(M, bands, 1);
        ExitRates split =
                turnover(TurnoverDefinition.DENMARK_OUTFLOW_WITHOUT_PENSION).exitRates(M, bands, 1);
        ExitRates.ByAge young = new ExitRates.ByAge(
                new TreeMap<>(Map.of(new AgeBand(0, 59), new Rate(2, 7), new AgeBand(60, 99), Rate.ONE)), Rate.ZERO);
        assertThat(holding)
                .isEqualTo(new ExitRates(
                        young,
                        Collections.emptySortedMap(),
                        true,
                        Optional.of(new ExitRates.Measured(
                                "dk-outflow", M, SUN_2024_12_01, SUN_2024_12_01.plusYears(1), 1, Optional.empty()))));
        assertThat(split.forRole(NURSE).at(66)).isEqualTo(Rate.ZERO);
        assertThat(split.forRole(TEACHER).at(40)).isEqualTo(new Rate(2, 7));
        HireProfile hires = HireProfile.of(Fte.FULL, Map.of(30, 1));
        Opening opening = Municipality.statistics(
                RetirementAge.onBirthday(65), new UnitRole(Municipality.HOME_CARE, NURSE), Map.of(40, 7));
        assertThatThrownBy(() -> StaffingForecast.of(opening, ForecastAssumptions.of(1, holding, hires)))
                .isInstanceOfSatisfying(
                        FindingsException.class,
                        thrown -> assertThat(thrown.findings())
                                .extracting(Finding::rule)
                                .containsOnly(StaffingRule.RETIREMENT_COUNTED_TWICE));
        List<ForecastYear> years = StaffingForecast.of(opening, ForecastAssumptions.of(1, split, hires))
                .years(Municipality.ALL);
        assertThat(years.get(0).flows().otherExits().total().heads()).isEqualTo(Quantity.of(2));
        assertThatThrownBy(() ->
                        turnover(TurnoverDefinition.DENMARK_OUTFLOW.byEvents()).exitRates(M, bands, 1))
                .isInstanceOf(IllegalStateException.class);
    }
}
