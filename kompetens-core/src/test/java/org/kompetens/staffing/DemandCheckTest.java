package org.kompetens.staffing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kompetens.staffing.Municipality.ALL;
import static org.kompetens.staffing.Municipality.HOME_CARE;
import static org.kompetens.staffing.Municipality.NURSE;
import static org.kompetens.staffing.Municipality.PRESCHOOL;
import static org.kompetens.staffing.Municipality.THU_2026_10_01;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
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
}
