package org.kompetens.staffing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kompetens.staffing.Municipality.NURSE;
import static org.kompetens.staffing.Municipality.TEACHER;
import static org.kompetens.staffing.Municipality.THU_2026_10_01;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.kompetens.competence.CompetenceFramework;
import org.kompetens.count.LongRun;
import org.kompetens.finding.Finding;
import org.kompetens.finding.FindingsException;
import org.kompetens.organisation.Fte;
import org.kompetens.organisation.Organisation;
import org.kompetens.organisation.OrganisationStructure;
import org.kompetens.organisation.OrganisationUnit;
import org.kompetens.organisation.Role;
import org.kompetens.organisation.UnitId;
import org.kompetens.organisation.UnitLevel;
import org.kompetens.organisation.UnitLevelId;
import org.kompetens.text.Labels;
import org.kompetens.text.Language;

/** A county of ten municipalities of which one, the city, reported, and its recruitment need stands for the others'. */
final class ImputationTest {

    private static final UnitId COUNTY = UnitId.of("county");
    private static final UnitId CITY = UnitId.of("city");
    private static final UnitId M1 = UnitId.of("m1");
    private static final UnitId SCHOOL = UnitId.of("school");
    private static final SortedSet<UnitId> NINE = new TreeSet<>(
            IntStream.rangeClosed(1, 9).mapToObj(i -> UnitId.of("m" + i)).toList());
    private static final Ratio THIRTY_PER_CENT = new Ratio(3, 10);
    private static final Organisation ORGANISATION = county();
    private static final Opening OPENING = Opening.ofStatistics(
            ORGANISATION,
            THU_2026_10_01,
            RetirementRules.of(RetirementAge.onBirthday(65)),
            Map.of(
                    new UnitRole(CITY, NURSE), AgeDistribution.fullTime(Map.of(30, 400, 60, 70, 63, 30)),
                    new UnitRole(SCHOOL, TEACHER), AgeDistribution.fullTime(Map.of(45, 200, 64, 10))));
    private static final ForecastAssumptions FIVE_YEARS = ForecastAssumptions.of(
            5, ExitRates.of(ExitRates.ByAge.same(new Rate(1, 20))), HireProfile.of(Fte.FULL, Map.of(30, 60, 45, 40)));

    private static Organisation county() {
        List<OrganisationUnit> units = new ArrayList<>();
        units.add(unit(COUNTY, "county"));
        units.add(unit(CITY, "municipality").withParent(COUNTY));
        units.add(unit(SCHOOL, "unit").withParent(CITY));
        NINE.forEach(member -> units.add(unit(member, "municipality").withParent(COUNTY)));
        return Organisation.of(new OrganisationStructure(
                CompetenceFramework.of(List.of(), List.of(), List.of()),
                UnitLevel.STANDARD,
                units,
                List.of(
                        Role.of(NURSE, Labels.of(Language.EN, "Nurse")),
                        Role.of(TEACHER, Labels.of(Language.EN, "Teacher"))),
                List.of()));
    }

    private static OrganisationUnit unit(UnitId id, String level) {
        return OrganisationUnit.of(id, Labels.of(Language.EN, id.value()), UnitLevelId.of(level));
    }

    private static StaffingForecast forecast(Imputation... imputations) {
        return StaffingForecast.of(OPENING, List.of(imputations), FIVE_YEARS, LongRun.onThreads(1));
    }

    /** Of the need of all five years: how much is imputed, within what rounding may do. */
    private static void assertNeedImputed(StaffingForecast forecast, long numerator, long denominator) {
        long imputed = 0;
        long all = 0;
        for (ForecastYear year : forecast.years(COUNTY)) {
            Figure need = year.need().replacement().plus(year.need().expansion());
            imputed += need.imputed().fte().billionths();
            all += need.total().fte().billionths();
        }
        assertThat(imputed).isPositive();
        assertThat((double) imputed / all).isCloseTo((double) numerator / denominator, within());
        Figure opening = forecast.years(COUNTY).get(0).flows().opening();
        assertThat(opening.imputed().fte().billionths() * denominator)
                .isEqualTo(opening.total().fte().billionths() * numerator);
    }

    private static Offset<Double> within() {
        return Offset.offset(1e-9);
    }

    @Test
    void theOthersTogetherAreThirtyPerCentOfTheCity() {
        StaffingForecast forecast = forecast(new Imputation.Together(CITY, NINE, THIRTY_PER_CENT));
        assertNeedImputed(forecast, 3, 13);
        assertThat(forecast.years(COUNTY).get(0).flows().opening().total().fte())
                .isEqualTo(Quantity.of(923));
        assertThat(forecast.years(CITY).get(4).flows().closing().imputed()).isEqualTo(Staff.NONE);
        assertThat(forecast.years(COUNTY).get(0).sizes().values().stream().reduce(Quantity.ZERO, Quantity::plus))
                .isEqualTo(
                        forecast.years(COUNTY).get(0).flows().closing().total().heads());
    }

    @Test
    void eachOfTheOthersIsThirtyPerCentOfTheCity() {
        StaffingForecast forecast = forecast(new Imputation.Each(CITY, NINE, THIRTY_PER_CENT));
        assertNeedImputed(forecast, 27, 37);
        ForecastYear member = forecast.years(UnitId.of("m7")).get(0);
        assertThat(member.flows().opening())
                .isEqualTo(new Figure(Staff.NONE, new Staff(Quantity.of(213), Quantity.of(213))));
    }

    @Test
    void byPopulationAndByHeadcount() {
        UnitId m2 = UnitId.of("m2");
        Imputation byPopulation = new Imputation.ByPopulation(CITY, 100_000, new TreeMap<>(Map.of(M1, 20_000L)));
        Imputation byHeadcount = new Imputation.ByHeadcount(CITY, new TreeMap<>(Map.of(m2, 71L)));
        StaffingForecast forecast = forecast(byPopulation, byHeadcount);
        assertThat(forecast.years(M1).get(0).flows().opening().imputed().heads())
                .isEqualTo(Quantity.of(142));
        assertThat(forecast.years(m2).get(0).flows().opening().imputed().heads())
                .isEqualTo(Quantity.of(71));
        for (int year = 0; year < 5; year++) {
            Figure all = forecast.years(COUNTY).get(year).flows().hires();
            Figure one = forecast.yearsImputed(COUNTY, byPopulation)
                    .get(year)
                    .flows()
                    .hires();
            Figure other =
                    forecast.yearsImputed(COUNTY, byHeadcount).get(year).flows().hires();
            assertThat(one.plus(other)).isEqualTo(new Figure(Staff.NONE, all.imputed()));
        }
        assertThatThrownBy(() -> forecast(byHeadcount).yearsImputed(COUNTY, byPopulation))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void nothingIsImputedWhereTheRatioIsNought() {
        assertThat(forecast(new Imputation.Each(CITY, NINE, Ratio.ZERO)).years(COUNTY))
                .isEqualTo(StaffingForecast.of(OPENING, FIVE_YEARS).years(COUNTY));
    }

    /** A hundred in the city, of whom a tenth leaves a year, and as many in a member that did not report. */
    private static StaffingForecast hundredEach(ForecastAssumptions assumptions) {
        Opening hundred = Opening.ofStatistics(
                ORGANISATION,
                THU_2026_10_01,
                RetirementRules.NONE,
                Map.of(new UnitRole(CITY, NURSE), AgeDistribution.fullTime(Map.of(40, 100))));
        Imputation once = new Imputation.Each(CITY, new TreeSet<>(List.of(M1)), new Ratio(1, 1));
        return StaffingForecast.of(hundred, List.of(once), assumptions, LongRun.onThreads(1));
    }

    private static ForecastAssumptions aTenthLeaves() {
        return ForecastAssumptions.of(
                2, ExitRates.of(ExitRates.ByAge.same(new Rate(1, 10))), HireProfile.of(Fte.FULL, Map.of(30, 1)));
    }

    @Test
    void whoComesFromAnImputedMemberGoesOffTheNeedOfThoseWhoReported() {
        UnitRole member = new UnitRole(M1, NURSE);
        UnitRole city = new UnitRole(CITY, NURSE);
        StaffingForecast forecast =
                hundredEach(aTenthLeaves().withTransfers(List.of(new Transfer(1, member, city, new Rate(1, 10)))));
        ForecastYear first = forecast.years(CITY).get(0);
        assertThat(first.flows().transfers().total().fte()).isEqualTo(Quantity.of(9));
        assertThat(first.flows().hires()).isEqualTo(observed(1));
        assertThat(first.need()).isEqualTo(new RecruitmentNeed(observed(1), Figure.NONE));
        assertThat(first.surplus()).isEqualTo(Figure.NONE);
        assertThat(first.flows().closing()).isEqualTo(observed(91).plus(imputed(9)));
        assertThat(forecast.years(M1).get(0).flows().hires()).isEqualTo(imputed(19));
        StochasticYear chance = StochasticForecast.of(forecast, new Simulation(7, 400), LongRun.onThreads(2))
                .years(CITY)
                .get(0);
        assertThat(chance.need().median().fte().rounded(0)).isBetween(BigDecimal.ZERO, BigDecimal.valueOf(3));
        assertThat(chance.surplus().median().fte().rounded(0)).isBetween(BigDecimal.ZERO, BigDecimal.ONE);
    }

    @Test
    void whatIsPlannedAtAnImputedMemberIsHiredWithinItsNeed() {
        StaffingForecast forecast = hundredEach(
                aTenthLeaves().withPlannedHires(List.of(new PlannedHire(1, new UnitRole(M1, NURSE), Quantity.of(5)))));
        ForecastYear first = forecast.years(M1).get(0);
        assertThat(first.flows().hires()).isEqualTo(observed(5).plus(imputed(5)));
        assertThat(first.need().total()).isEqualTo(imputed(10));
        assertThat(first.flows().closing().total().fte()).isEqualTo(Quantity.of(100));
        StochasticYear chance = StochasticForecast.of(forecast, new Simulation(7, 400), LongRun.onThreads(2))
                .years(M1)
                .get(0);
        assertThat(chance.hires().median().fte().rounded(0)).isBetween(BigDecimal.valueOf(8), BigDecimal.valueOf(12));
        assertThat(chance.closing().median().fte()).isEqualTo(Quantity.of(100));
    }

    private static Figure observed(int fullTime) {
        return new Figure(new Staff(Quantity.of(fullTime), Quantity.of(fullTime)), Staff.NONE);
    }

    private static Figure imputed(int fullTime) {
        return new Figure(Staff.NONE, new Staff(Quantity.of(fullTime), Quantity.of(fullTime)));
    }

    @Test
    void aMemberIsImputedOnceAndNotWhereItReported() {
        Imputation nine = new Imputation.Together(CITY, NINE, THIRTY_PER_CENT);
        SortedSet<UnitId> third = new TreeSet<>(List.of(UnitId.of("m3")));
        assertFinds(
                StaffingRule.MEMBER_REPEATED, () -> forecast(nine, new Imputation.Each(CITY, third, THIRTY_PER_CENT)));
        for (UnitId reported : List.of(CITY, SCHOOL, COUNTY)) {
            SortedSet<UnitId> member = new TreeSet<>(List.of(reported));
            assertFinds(
                    StaffingRule.MEMBER_REPEATED, () -> forecast(new Imputation.Each(CITY, member, THIRTY_PER_CENT)));
        }
    }

    @Test
    void theReferenceHasStaffAndAllAreThere() {
        SortedSet<UnitId> third = new TreeSet<>(List.of(UnitId.of("m3")));
        SortedSet<UnitId> moon = new TreeSet<>(List.of(UnitId.of("moon")));
        assertFinds(
                StaffingRule.REFERENCE_WITHOUT_STAFF,
                () -> forecast(new Imputation.Each(UnitId.of("m1"), third, THIRTY_PER_CENT)));
        assertFinds(StaffingRule.REFERENCE_UNKNOWN, () -> forecast(new Imputation.Each(CITY, moon, THIRTY_PER_CENT)));
        assertThatThrownBy(() -> new Imputation.Each(CITY, new TreeSet<>(), THIRTY_PER_CENT))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static void assertFinds(StaffingRule rule, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        FindingsException.class,
                        thrown -> assertThat(thrown.findings())
                                .extracting(Finding::rule)
                                .containsOnly(rule));
    }
}
