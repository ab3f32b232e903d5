package org.kompetens.testkit.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import org.kompetens.count.LongRun;
import org.kompetens.gap.GapAnalysis;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.Fte;
import org.kompetens.organisation.Organisation;
import org.kompetens.organisation.UnitId;
import org.kompetens.publication.PublicationSettings;
import org.kompetens.publication.PublishedAmount;
import org.kompetens.publication.PublishedFlows;
import org.kompetens.publication.PublishedForecast;
import org.kompetens.publication.PublishedForecastYear;
import org.kompetens.publication.PublishedRollup;
import org.kompetens.publication.PublishedUnitForecast;
import org.kompetens.rollup.Rollup;
import org.kompetens.staffing.ExitRates;
import org.kompetens.staffing.Figure;
import org.kompetens.staffing.ForecastAssumptions;
import org.kompetens.staffing.ForecastYear;
import org.kompetens.staffing.HireProfile;
import org.kompetens.staffing.Opening;
import org.kompetens.staffing.Quantity;
import org.kompetens.staffing.Rate;
import org.kompetens.staffing.RetirementAge;
import org.kompetens.staffing.RetirementRules;
import org.kompetens.staffing.Staff;
import org.kompetens.staffing.StaffingForecast;
import org.kompetens.staffing.StockAndFlow;
import org.kompetens.testkit.sample.SampleMunicipality;

/** What is shown of a forecast is true to the whole person, and tells of no small group. */
@Tag("slow")
final class PublishedForecastTest {

    private static final PublicationSettings DEFAULT = PublicationSettings.DEFAULT;
    private static final int FEWEST = 50;

    private final GapAnalysis analysis =
            GapAnalysis.of(Organisation.of(SampleMunicipality.almfjarden().structure()), SampleMunicipality.AS_OF);

    private StaffingForecast forecast(List<Employee> employees, int years) {
        Opening opening = employees.stream()
                .collect(Opening.collector(
                        analysis.organisation(), analysis.asOf(), RetirementRules.of(RetirementAge.atEndOfMonth(66))));
        return StaffingForecast.of(
                opening,
                ForecastAssumptions.of(
                        years,
                        ExitRates.of(ExitRates.ByAge.same(new Rate(1, 12))),
                        HireProfile.of(Fte.FULL, Map.of(30, 1))));
    }

    private PublishedForecast published(
            List<Employee> employees, int years, PublicationSettings settings, int threads) {
        LongRun run = LongRun.onThreads(threads);
        PublishedRollup beside =
                PublishedRollup.of(employees.stream().collect(Rollup.collector(analysis)), settings, List.of(), run);
        return PublishedForecast.of(forecast(employees, years), beside, run);
    }

    @Example
    void most_of_the_sample_is_shown() {
        List<Employee> employees = SampleMunicipality.almfjarden().employees();
        PublishedForecast published = published(employees, 5, DEFAULT.withDepth(2), 1);
        assertSafe(forecast(employees, 5), published);
        assertThat(published.hiddenPercent()).isBetween(1, 40);
        assertThat(published.allYears().leavers().shown()).isPresent();
    }

    /** All who leave less those whom rates tell are who retires or leaves at a known date: 4, in a year. */
    @Example
    void what_is_left_of_a_year_without_those_whom_rates_tell_is_not_of_few() {
        List<Employee> employees = SampleMunicipality.almfjarden().employees();
        StaffingForecast raw = forecast(employees, 10);
        List<Long> few = new ArrayList<>();
        for (String unit : List.of("omsorg", "aldreomsorg", "utbildning", "samhallsbyggnad", "almfjarden")) {
            PublishedForecast published =
                    published(employees, 10, DEFAULT.withTop(UnitId.of(unit)).withDepth(1), 1);
            assertSafe(raw, published);
            assertThat(published.allYears().leavers().shown()).isPresent();
            raw.years(UnitId.of(unit)).stream()
                    .map(year -> certain(List.of(year)).heads().billionths() / Quantity.ONE_IN_BILLIONTHS)
                    .filter(heads -> heads > 0 && heads < DEFAULT.threshold())
                    .forEach(few::add);
        }
        assertThat(few).contains(4L);
    }

    /** Where all leave, all leave of each unit below, and as many as are employed there: it is shown only where none is hidden. */
    @Example
    void that_all_leave_is_not_shown_above_a_hidden_unit() {
        List<Employee> leaving = SampleMunicipality.almfjarden().employees().stream()
                .map(one -> one.withKnownExit(SampleMunicipality.AS_OF.plusMonths(2)))
                .toList();
        PublicationSettings settings = DEFAULT.withTop(UnitId.of("kommunledning"));
        List<PublishedUnitForecast> units = published(leaving, 1, settings, 1).units();
        assertThat(units.subList(1, units.size()))
                .anyMatch(unit -> unit.leavers().shown().isEmpty());
        assertThat(units.get(0).leavers().shown()).isEmpty();
        PublishedUnitForecast alone =
                published(leaving, 1, settings.withDepth(0), 1).units().get(0);
        assertThat(alone.leavers().shown()).isPresent();
    }

    /** Leavers are employments, beside which stands how many people are employed: either way it is hidden that all but a few leave. */
    @Example
    void all_but_a_few_of_those_employed_are_not_shown() {
        List<Employee> leaving = SampleMunicipality.almfjarden().employees().stream()
                .map(one -> one.withKnownExit(SampleMunicipality.AS_OF.plusMonths(2)))
                .toList();
        List<Long> others = new ArrayList<>();
        for (PublishedUnitForecast unit : published(leaving, 1, DEFAULT, 1).units()) {
            if (unit.leavers().shown().isPresent() && unit.employed().shown().isPresent()) {
                others.add(unit.employed().shown().orElseThrow().count()
                        - unit.leavers().shown().orElseThrow().count());
            }
        }
        assertThat(others).isNotEmpty().noneMatch(few -> few > 0 && few < DEFAULT.threshold());
    }

    @Example
    void order_and_threads_change_nothing() {
        List<Employee> employees = SampleMunicipality.almfjarden().employees();
        List<Employee> shuffled = new ArrayList<>(employees);
        Collections.shuffle(shuffled, new Random(1));
        PublicationSettings settings = DEFAULT.withTop(UnitId.of("halso-sjukvard"));
        PublishedForecast one = published(employees, 3, settings, 1);
        PublishedForecast other = published(shuffled, 3, settings, 2);
        assertThat(other.units()).isEqualTo(one.units());
        assertThat(other.years()).isEqualTo(one.years());
    }

    /** A few dozen of any, so that many groups are small. */
    @Property(tries = 20)
    void whoever_is_employed(@ForAll Random random) {
        List<Employee> employees =
                new ArrayList<>(SampleMunicipality.almfjarden().employees());
        Collections.shuffle(employees, random);
        List<Employee> some = employees.subList(0, FEWEST + random.nextInt(employees.size() - FEWEST));
        PublicationSettings settings =
                DEFAULT.withTop(UnitId.of(random.nextBoolean() ? "funktionsstod" : "halso-sjukvard"));
        int years = 1 + random.nextInt(4);
        assertSafe(forecast(some, years), published(some, years, settings, 1));
    }

    @Example
    void of_another_date_it_is_refused() {
        List<Employee> employees = SampleMunicipality.almfjarden().employees();
        PublishedRollup beside = PublishedRollup.of(
                employees.stream().collect(Rollup.collector(analysis.withAsOf(SampleMunicipality.AS_OF.plusDays(1)))),
                DEFAULT.withDepth(0));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PublishedForecast.of(forecast(employees, 1), beside, LongRun.onThreads(1)));
    }

    private static void assertSafe(StaffingForecast raw, PublishedForecast published) {
        assertThat(published.unproven()).isEmpty();
        UnitId top = published.units().get(0).unit().id();
        List<ForecastYear> years = raw.years(top);
        for (int i = 0; i < years.size(); i++) {
            PublishedFlows flows = published.years().get(i).flows();
            assertTrue(flows, List.of(years.get(i)));
            if (flows.leavers().shown().isPresent()) {
                assertNotFew(certain(List.of(years.get(i))));
            }
        }
        assertRestNotFew(published, years, PublishedFlows::knownExits, StockAndFlow::knownExits);
        assertRestNotFew(published, years, PublishedFlows::retirements, StockAndFlow::retirements);
        assertRestNotFew(
                published,
                years,
                PublishedFlows::leavers,
                flows -> flows.knownExits().plus(flows.retirements()));
        assertUnitRestNotFew(published, raw);
        assertTrue(published.allYears(), years);
        assertThat(published.allYears().leavers())
                .isEqualTo(published.units().get(0).leavers());
        assertThat(published.allYears().hires())
                .isEqualTo(published.units().get(0).hires());
        for (PublishedUnitForecast unit : published.units()) {
            assertTrue(unit.leavers(), sum(raw.years(unit.unit().id()), StockAndFlow::leavers));
            assertThat(unit.hires().shown().isPresent())
                    .isEqualTo(unit.leavers().shown().isPresent());
            if (unit.employed().shown().isEmpty()) {
                assertThat(unit.leavers().shown()).isEmpty();
            }
            if (unit.leavers().shown().isPresent()) {
                assertNotFew(certain(raw.years(unit.unit().id())));
            }
        }
        assertNoneIsLeftOver(published);
    }

    /** Those whom no rate tells: who leaves at a known date or retires. */
    private static Staff certain(List<ForecastYear> years) {
        return sum(years, flows -> flows.knownExits().plus(flows.retirements()));
    }

    /** What is hidden of years is, in all of them together, not of few. */
    private static void assertRestNotFew(
            PublishedForecast published,
            List<ForecastYear> raw,
            Function<PublishedFlows, PublishedAmount> shown,
            Function<StockAndFlow, Figure> reading) {
        if (shown.apply(published.allYears()).shown().isPresent()) {
            List<ForecastYear> hidden = new ArrayList<>();
            for (int i = 0; i < raw.size(); i++) {
                if (shown.apply(published.years().get(i).flows()).shown().isEmpty()) {
                    hidden.add(raw.get(i));
                }
            }
            assertNotFew(sum(hidden, reading));
        }
    }

    /** Nor is what is hidden of the units directly below one, and who belongs to it alone. */
    private static void assertUnitRestNotFew(PublishedForecast published, StaffingForecast raw) {
        List<UnitId> shown = published.units().stream()
                .filter(unit -> unit.leavers().shown().isPresent())
                .map(unit -> unit.unit().id())
                .toList();
        var tree = raw.opening().organisation().tree();
        for (UnitId unit : shown) {
            Staff rest = certain(raw.years(unit));
            for (UnitId below : shown) {
                boolean isHighest = !below.equals(unit)
                        && tree.isWithin(tree.indexOf(below), tree.indexOf(unit))
                        && shown.stream()
                                .filter(between -> !between.equals(unit) && !between.equals(below))
                                .filter(between -> tree.isWithin(tree.indexOf(between), tree.indexOf(unit)))
                                .noneMatch(between -> tree.isWithin(tree.indexOf(below), tree.indexOf(between)));
                rest = isHighest ? rest.minus(certain(raw.years(below))) : rest;
            }
            assertNotFew(rest);
        }
    }

    /** Of what sums to one another, one number is never hidden alone: of causes, of years, and of units. */
    private static void assertNoneIsLeftOver(PublishedForecast published) {
        List<PublishedFlows> rows = new ArrayList<>(
                published.years().stream().map(PublishedForecastYear::flows).toList());
        rows.add(published.allYears());
        for (PublishedFlows row : rows) {
            assertNotOneAlone(List.of(row.knownExits(), row.retirements(), row.otherExits(), row.leavers()));
        }
        for (int cause = 0; cause < rows.get(0).all().size(); cause++) {
            int of = cause;
            assertNotOneAlone(rows.stream().map(row -> row.all().get(of)).toList());
        }
        for (PublishedUnitForecast unit : published.units()) {
            List<PublishedAmount> parts = new ArrayList<>(published.units().stream()
                    .filter(other ->
                            other.unit().parent().equals(Optional.of(unit.unit().id())))
                    .map(PublishedUnitForecast::leavers)
                    .toList());
            if (!parts.isEmpty()
                    && parts.stream().noneMatch(part -> part.shown().isEmpty())) {
                assertThat(unit.leavers().shown().isPresent() || isWithOwnStaff(published, unit))
                        .isTrue();
            }
        }
    }

    private static boolean isWithOwnStaff(PublishedForecast published, PublishedUnitForecast unit) {
        return unit.employed().shown().isEmpty()
                || published.units().stream()
                                .filter(other -> other.unit()
                                        .parent()
                                        .equals(Optional.of(unit.unit().id())))
                                .mapToLong(other -> other.employed()
                                        .shown()
                                        .map(PublishedAmount.Shown::count)
                                        .orElse(0L))
                                .sum()
                        != unit.employed().shown().get().count();
    }

    private static void assertNotOneAlone(List<PublishedAmount> amounts) {
        assertThat(amounts.stream().filter(one -> one.shown().isEmpty()).count())
                .isNotEqualTo(1);
    }

    private static void assertTrue(PublishedFlows shown, List<ForecastYear> raw) {
        assertTrue(shown.knownExits(), sum(raw, StockAndFlow::knownExits));
        assertTrue(shown.retirements(), sum(raw, StockAndFlow::retirements));
        // They are worked out from rates, and nobody in particular: few are shown, too.
        assertWhole(shown.otherExits(), sum(raw, StockAndFlow::otherExits));
        assertTrue(shown.leavers(), sum(raw, StockAndFlow::leavers));
    }

    private static Staff sum(List<ForecastYear> years, Function<StockAndFlow, Figure> reading) {
        return years.stream().map(year -> reading.apply(year.flows()).total()).reduce(Staff.NONE, Staff::plus);
    }

    /** To the whole person, and nought or no fewer than the threshold. */
    private static void assertTrue(PublishedAmount shown, Staff raw) {
        assertWhole(shown, raw);
        shown.shown().ifPresent(amount -> assertNotFew(raw));
    }

    /** Whoever knows the rates knows how many leave for other reasons. */
    private static void assertNotFew(Staff known) {
        assertThat(known.heads().signum() == 0
                        || known.heads().billionths() >= DEFAULT.threshold() * Quantity.ONE_IN_BILLIONTHS)
                .isTrue();
    }

    private static void assertWhole(PublishedAmount shown, Staff raw) {
        shown.shown()
                .ifPresent(amount -> assertThat(amount.count())
                        .isEqualTo(raw.heads()
                                .value()
                                .setScale(0, RoundingMode.HALF_EVEN)
                                .longValueExact()));
    }
}
