package org.kompetens.staffing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kompetens.staffing.Municipality.ALL;
import static org.kompetens.staffing.Municipality.ASSISTANT;
import static org.kompetens.staffing.Municipality.HOME_CARE;
import static org.kompetens.staffing.Municipality.NURSE;
import static org.kompetens.staffing.Municipality.ORGANISATION;
import static org.kompetens.staffing.Municipality.PRESCHOOL;
import static org.kompetens.staffing.Municipality.TEACHER;
import static org.kompetens.staffing.Municipality.THU_2026_10_01;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.kompetens.finding.FieldPath;
import org.kompetens.finding.Finding;
import org.kompetens.finding.Findings;
import org.kompetens.organisation.Fte;
import org.kompetens.organisation.RoleId;
import org.kompetens.organisation.UnitId;
import org.kompetens.text.Labels;
import org.kompetens.text.Language;

/** What is wrong in a demand is found at the place where it stands. */
final class DemandCheckTest {

    private static final HireProfile THIRTY = HireProfile.of(Fte.FULL, Map.of(30, 1));
    private static final ForecastAssumptions THREE_YEARS = ForecastAssumptions.of(3, ExitRates.NONE, THIRTY);
    private static final ConstantDemand CONSTANT = new ConstantDemand();
    private static final UnitRole NURSES = new UnitRole(HOME_CARE, NURSE);
    private static final Opening OPENING = Opening.ofStatistics(
            ORGANISATION,
            THU_2026_10_01,
            RetirementRules.of(RetirementAge.onBirthday(65)),
            Map.of(
                    NURSES,
                    AgeDistribution.fullTime(Map.of(40, 1)),
                    new UnitRole(PRESCHOOL, NURSE),
                    AgeDistribution.fullTime(Map.of(40, 2))));

    private static StaffingAssumptions assumptions(ForecastAssumptions forecast, StaffingScenario... scenarios) {
        return new StaffingAssumptions(
                forecast, new RetirementTerms.Nobody(), new TreeMap<>(), List.of(), List.of(), List.of(scenarios));
    }

    private static StaffingScenario scenario(String id, Lever... levers) {
        return new StaffingScenario(id, Labels.of(Language.EN, id), List.of(levers), Attribution.IN_ORDER);
    }

    private static Stream<String> places(Findings findings) {
        return findings.list().stream().map(finding -> finding.code() + " " + finding.path());
    }

    static DemographicDemand following(UnitId unit, Population population, RoleId role, AgeBand... ages) {
        return new DemographicDemand(
                new TreeMap<>(Map.of(unit, population)),
                2026,
                new TreeMap<>(Map.of(
                        role,
                        Stream.of(ages)
                                .map(band -> new DemographicDemand.Service(band, 1))
                                .toList())),
                BigDecimal.ZERO);
    }

    /** The same people at each of some ages in each of four years. */
    static Population people(long number, Integer... ages) {
        TreeMap<Integer, TreeMap<Integer, Long>> years = new TreeMap<>();
        for (int year = 2026; year <= 2029; year++) {
            TreeMap<Integer, Long> byAge = new TreeMap<>();
            List.of(ages).forEach(age -> byAge.put(age, number));
            years.put(year, byAge);
        }
        return new Population(new TreeMap<>(years));
    }

    @Test
    void demandThatIsGivenOfMoreYearsThanAreForecastIsTold() {
        List<Quantity> three = List.of(Quantity.ZERO, Quantity.ZERO, Quantity.ZERO);
        List<Quantity> four = List.of(Quantity.ZERO, Quantity.ZERO, Quantity.ZERO, Quantity.ZERO);
        Demand demand = new GivenDemand(
                List.of(
                        new GivenDemand.Given(HOME_CARE, Set.of(NURSE), three),
                        new GivenDemand.Given(PRESCHOOL, Set.of(NURSE), four)),
                new ScaledDemand(
                        new GivenDemand(List.of(new GivenDemand.Given(ALL, Set.of(), four)), CONSTANT),
                        List.of(Ratio.ONE)));
        assertThat(places(THREE_YEARS.withDemand(demand).findings()))
                .containsExactly(
                        "staffing.year-beyond-horizon demand.given[1].fte[3]",
                        "staffing.year-beyond-horizon demand.otherwise.given[0].fte[3]");
    }

    /** From 1 to 5 and from 5 to 9 both have those of five. */
    @Test
    void agesThatOneRoleIsThereForTwiceAreTold() {
        Population all = people(9, 3, 7);
        AgeBand small = new AgeBand(1, 5);
        Demand apart = following(ALL, all, NURSE, small, new AgeBand(6, 9));
        Demand before = following(ALL, all, NURSE, new AgeBand(6, 9), small);
        Demand both = following(ALL, all, NURSE, small, new AgeBand(5, 9));
        Demand bothTurned = following(ALL, all, NURSE, new AgeBand(5, 9), small);
        assertThat(THREE_YEARS.withDemand(apart).findings()).isEmpty();
        assertThat(THREE_YEARS.withDemand(before).findings()).isEmpty();
        for (Demand demand : List.of(both, bothTurned)) {
            assertThat(places(THREE_YEARS.withDemand(demand).findings()))
                    .containsExactly("staffing.service-ages-overlap demand.services.nurse[1]");
        }
        assertThat(places(THREE_YEARS
                        .withDemand(new ScaledDemand(new GivenDemand(List.of(), both), List.of(Ratio.ONE)))
                        .findings()))
                .containsExactly("staffing.service-ages-overlap demand.otherwise.services.nurse[1]");
    }

    @Test
    void anAgeGroupOfNobodyIsTold() {
        Population none = people(0, 3);
        assertThat(THREE_YEARS
                        .withDemand(following(ALL, none, NURSE, new AgeBand(1, 5)))
                        .findings()
                        .list())
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.rule()).isEqualTo(StaffingRule.POPULATION_EMPTY);
                    assertThat(finding.path()).hasToString("demand.populations.municipality");
                    assertThat(finding.values())
                            .containsEntry("from", "1")
                            .containsEntry("to", "5")
                            .containsEntry("year", "2026");
                });
        assertThat(THREE_YEARS
                        .withDemand(following(ALL, none, NURSE, new AgeBand(1, Integer.MAX_VALUE)))
                        .findings()
                        .list())
                .singleElement()
                .satisfies(finding -> assertThat(finding.values()).doesNotContainKey("to"));
    }

    /** A year's end, and the next one's beginning, may stand for any day in between. */
    @Test
    void aPopulationIsOfAYearNearTheDate() {
        DemographicDemand demand = following(ALL, people(9, 3), NURSE, new AgeBand(1, 5));
        StaffingAssumptions known = assumptions(
                THREE_YEARS.withDemand(new ScaledDemand(new GivenDemand(List.of(), demand), List.of(Ratio.ONE))));
        assertThat(known.findings(THU_2026_10_01.plusYears(1))).isEmpty();
        assertThat(known.findings(THU_2026_10_01.minusYears(1))).isEmpty();
        for (int years : new int[] {2, -2}) {
            assertThat(places(known.findings(THU_2026_10_01.plusYears(years))))
                    .containsExactly("staffing.base-year-far demand.otherwise.baseYear");
        }
        StaffingAssumptions beside =
                assumptions(THREE_YEARS, scenario("a", new Lever.LaterRetirement(1), new Lever.ChangedDemand(demand)));
        assertThat(places(beside.findings(THU_2026_10_01.plusYears(2))))
                .containsExactly("staffing.base-year-far scenarios[0].levers[1].demand.baseYear");
    }

    @Test
    void yearsAndAgesThatAPopulationLacksAreFoundHoweverDemandIsPutTogether() {
        Population first = new Population(new TreeMap<>(Map.of(2026, new TreeMap<>(Map.of(3, 9L)))));
        Demand demand = new ScaledDemand(
                new GivenDemand(List.of(), following(ALL, first, NURSE, new AgeBand(1, 5))), List.of(Ratio.ONE));
        assertThat(places(THREE_YEARS.withDemand(demand).findings()))
                .containsExactly("staffing.population-year-missing demand.otherwise.populations.municipality");
    }

    /** Those of 85 are there in the first year and in none after it. */
    @Test
    void agesThatEndBeforeThoseOfTheFirstYearAreToldOfTheFirstYearThatLacksThem() {
        for (int lacking = 2027; lacking <= 2029; lacking++) {
            TreeMap<Integer, TreeMap<Integer, Long>> years = new TreeMap<>();
            for (int year = 2026; year <= 2029; year++) {
                years.put(year, new TreeMap<>(year < lacking ? Map.of(80, 9L, 85, 9L) : Map.of(80, 9L)));
            }
            Population population = new Population(new TreeMap<>(years));
            String year = Integer.toString(lacking);
            assertThat(THREE_YEARS
                            .withDemand(following(ALL, population, NURSE, new AgeBand(80, 120)))
                            .findings()
                            .list())
                    .singleElement()
                    .satisfies(finding -> {
                        assertThat(finding.rule()).isEqualTo(StaffingRule.POPULATION_CUT_OFF);
                        assertThat(finding.values())
                                .containsEntry("year", year)
                                .containsEntry("last", "80")
                                .containsEntry("oldest", "85");
                    });
            assertThat(THREE_YEARS
                            .withDemand(following(ALL, population, NURSE, new AgeBand(80, 84)))
                            .findings())
                    .isEmpty();
        }
    }

    private static List<Finding> ofStaff(Demand demand) {
        return AssumptionCheck.ofStaff(
                OPENING, List.of(), THREE_YEARS, List.of(new AssumptionCheck.At(demand, FieldPath.of("demand"))));
    }

    private static GivenDemand given(Demand otherwise, GivenDemand.Given... given) {
        return new GivenDemand(List.of(given), otherwise);
    }

    private static GivenDemand.Given given(UnitId unit, RoleId... roles) {
        return new GivenDemand.Given(unit, Set.of(roles), List.of(Quantity.of(3)));
    }

    @Test
    void whatIsGivenTwiceOrForNobodyIsFoundHoweverDemandIsPutTogether() {
        Demand twice = given(CONSTANT, given(ALL), given(HOME_CARE, NURSE));
        Demand forNobody = given(CONSTANT, given(ALL, TEACHER, ASSISTANT));
        assertThat(places(new Findings(ofStaff(new ScaledDemand(twice, List.of(Ratio.ONE))))))
                .containsExactly("staffing.demand-repeated demand.given[1]");
        assertThat(places(new Findings(ofStaff(given(new ScaledDemand(forNobody, List.of(Ratio.ONE)))))))
                .containsExactly("staffing.demand-without-staff demand.otherwise.given[0]");
    }

    @Test
    void staffWhomNoPopulationIsForIsToldOnceOfARole() {
        Population people = people(9, 3);
        Demand elsewhere = following(UnitId.of("moon"), people, NURSE, new AgeBand(1, 5));
        assertThat(ofStaff(elsewhere)).singleElement().satisfies(finding -> {
            assertThat(finding.path()).hasToString("demand.services.nurse");
            assertThat(finding.values()).containsEntry("unit", "preschool").containsEntry("more", "1");
        });
        Demand inOne = following(HOME_CARE, people, NURSE, new AgeBand(1, 5));
        for (Demand demand : List.of(
                new ScaledDemand(given(inOne), List.of(Ratio.ONE)),
                given(new ScaledDemand(inOne, List.of(Ratio.ONE))))) {
            assertThat(ofStaff(demand)).singleElement().satisfies(finding -> {
                assertThat(finding.path()).hasToString("demand.otherwise.services.nurse");
                assertThat(finding.values()).containsEntry("unit", "preschool").doesNotContainKey("more");
            });
        }
        assertThat(ofStaff(given(given(inOne), given(PRESCHOOL, NURSE)))).isEmpty();
        assertThat(ofStaff(following(UnitId.of("moon"), people, NURSE))).isEmpty();
        assertThat(ofStaff(given(
                        following(UnitId.of("moon"), people, TEACHER, new AgeBand(1, 5)), given(PRESCHOOL, TEACHER))))
                .isEmpty();
    }

    /** One nurse at the home care and two at the preschool, where a teacher is needed and nobody is one. */
    @Test
    void whatIsGivenForOneRoleWhereNobodyIsStaysThereHoweverDemandIsPutTogether() {
        Demand teacher = given(CONSTANT, given(PRESCHOOL, TEACHER));
        for (Demand demand : List.of(teacher, given(teacher), given(new ScaledDemand(teacher, List.of(Ratio.ONE))))) {
            StaffingForecast forecast = StaffingForecast.of(OPENING, THREE_YEARS.withDemand(demand));
            assertThat(fte(forecast, PRESCHOOL, TEACHER)).isEqualTo(Quantity.of(3));
            assertThat(fte(forecast, PRESCHOOL, NURSE)).isEqualTo(Quantity.of(2));
            assertThat(fte(forecast, HOME_CARE, NURSE)).isEqualTo(Quantity.of(1));
        }
    }

    /** Of one nurse at the home care and two at the preschool: the largest remainder gets what is left of a division by three. */
    @Test
    void demandIsDividedByTheLargestRemainder() {
        Map.of(4L, List.of(1L, 3L), 5L, List.of(2L, 3L), 6L, List.of(2L, 4L)).forEach((billionths, parts) -> {
            GivenDemand.Given all = new GivenDemand.Given(ALL, Set.of(NURSE), List.of(new Quantity(billionths)));
            StaffingForecast forecast = StaffingForecast.of(OPENING, THREE_YEARS.withDemand(given(CONSTANT, all)));
            assertThat(List.of(
                            fte(forecast, HOME_CARE, NURSE).billionths(),
                            fte(forecast, PRESCHOOL, NURSE).billionths()))
                    .isEqualTo(parts);
        });
    }

    @Test
    void whatIsGivenAboveIsNotGivenBelowAgain() {
        Demand below = given(CONSTANT, given(PRESCHOOL, TEACHER));
        StaffingForecast forecast =
                StaffingForecast.of(OPENING, THREE_YEARS.withDemand(given(below, given(ALL, TEACHER))));
        assertThat(fte(forecast, ALL, TEACHER)).isEqualTo(Quantity.of(3));
        assertThat(fte(forecast, PRESCHOOL, TEACHER)).isEqualTo(Quantity.ZERO);
    }

    private static Quantity fte(StaffingForecast forecast, UnitId unit, RoleId role) {
        return forecast.years(unit, one -> one.id().equals(role))
                .get(0)
                .demand()
                .total()
                .fte();
    }
}
