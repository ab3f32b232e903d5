package org.kompetens.staffing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kompetens.staffing.Municipality.NURSE;
import static org.kompetens.staffing.Municipality.TEACHER;
import static org.kompetens.staffing.Municipality.THU_2026_10_01;

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
        UnitId m1 = UnitId.of("m1");
        UnitId m2 = UnitId.of("m2");
        Imputation byPopulation = new Imputation.ByPopulation(CITY, 100_000, new TreeMap<>(Map.of(m1, 20_000L)));
        Imputation byHeadcount = new Imputation.ByHeadcount(CITY, new TreeMap<>(Map.of(m2, 71L)));
        StaffingForecast forecast = forecast(byPopulation, byHeadcount);
        assertThat(forecast.years(m1).get(0).flows().opening().imputed().heads())
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
