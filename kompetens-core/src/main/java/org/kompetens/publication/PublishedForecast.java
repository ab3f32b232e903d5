package org.kompetens.publication;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.kompetens.count.LongRun;
import org.kompetens.internal.intake.Workers;
import org.kompetens.organisation.Fte;
import org.kompetens.organisation.FteSum;
import org.kompetens.organisation.Organisation;
import org.kompetens.organisation.UnitId;
import org.kompetens.organisation.UnitTree;
import org.kompetens.rollup.Amount;
import org.kompetens.staffing.Figure;
import org.kompetens.staffing.ForecastYear;
import org.kompetens.staffing.Staff;
import org.kompetens.staffing.StaffingForecast;
import org.kompetens.staffing.StockAndFlow;

/**
 * Who is expected to leave units and to be hired, as it may be shown outside: of each unit in all years together, and of the
 * uppermost one by cause and year by year, in whole persons and whole FTE. Immutable.
 *
 * <p>Those who leave for other reasons than a known exit or retirement are worked out from rates: they are nobody in
 * particular, and whoever knows the rates can take them off. So a number of leavers is hidden where it, or those in
 * it who leave at a known date or retire, are fewer than the threshold, or all but fewer than that of the staff of
 * today; where fewer than that are employed, or it is hidden how many; and so is whatever would let it be worked out
 * from units above and below, from other causes and other years, or what of them is hidden be told to be of so few
 * together. Hires follow from leavers and are hidden with them. Causes and years are shown only where their sum is,
 * and where what is hidden of them is proven safe. Causes in single units, stocks, roles, ages and position sizes are
 * never shown: most are of fewer people than the threshold, and together with the others they would tell more than
 * each.
 *
 * <pre>{@code
 * PublishedRollup beside = PublishedRollup.of(rollup, PublicationSettings.DEFAULT);
 * PublishedForecast published = PublishedForecast.of(forecast, beside, LongRun.onAllProcessors());
 * }</pre>
 */
public final class PublishedForecast {

    private static final int PERCENT = 100;

    private final StaffingForecast forecast;
    private final PublishedRollup beside;
    private final PublishedLeavers ofUnits;
    private final PublishedLeavers ofYears;
    private final boolean showsYears;
    private final List<PublishedUnitForecast> units = new ArrayList<>();
    private final List<PublishedForecastYear> years = new ArrayList<>();
    private final PublishedFlows allYears;

    private PublishedForecast(StaffingForecast forecast, PublishedRollup beside, Workers workers) {
        this.forecast = forecast;
        this.beside = beside;
        UnitTree tree = organisation().tree();
        ForecastUnits table = new ForecastUnits(
                forecast,
                beside.units().stream()
                        .map(unit -> tree.indexOf(unit.unit().id()))
                        .toList());
        this.ofUnits = PublishedLeavers.ofUnits(table, beside, workers);
        for (int place = 0; place < table.size(); place++) {
            PublishedUnit unit = beside.units().get(place);
            boolean isHidden = ofUnits.isHidden(place, PublishedLeavers.ALL_CAUSES);
            Staff leavers = sum(table.years(place), StockAndFlow::leavers);
            Staff hires = sum(table.years(place), StockAndFlow::hires);
            units.add(new PublishedUnitForecast(
                    unit.unit(), unit.employed(), amount(isHidden, leavers), amount(isHidden, hires)));
        }
        List<ForecastYear> ofTop = table.years(0);
        this.ofYears = PublishedLeavers.ofYears(
                ofTop, table.employedAt(0), table.personsAsShown(beside)[0], beside.settings(), workers);
        this.showsYears =
                units.get(0).leavers().shown().isPresent() && ofYears.unproven().isEmpty();
        for (ForecastYear year : ofTop) {
            years.add(new PublishedForecastYear(
                    year.year(), year.from(), year.to(), flows(year.year() - 1, List.of(year))));
        }
        this.allYears = flows(ofTop.size(), ofTop);
    }

    /**
     * What may be shown of a forecast.
     *
     * @param forecast the raw figures
     * @param beside the figures of the roll-up of the same employees that are published with it, or before; by its
     *     settings the forecast is made fit for showing, too
     * @param run threads, progress in figures protected, cancelling
     * @return what may be shown of the same units, the same on any number of threads
     * @throws IllegalArgumentException if the two are not of the same organisation and date; or if any member's staff is
     *     imputed: it is a share of another member's, and would tell of that one
     * @throws java.util.concurrent.CancellationException if the run is cancelled
     */
    public static PublishedForecast of(StaffingForecast forecast, PublishedRollup beside, LongRun run) {
        Organisation organisation = beside.analysis().organisation();
        if (!forecast.opening().asOf().equals(beside.analysis().asOf())
                || !forecast.opening().organisation().fingerprint().equals(organisation.fingerprint())) {
            throw new IllegalArgumentException("organisation and as-of date must be the same");
        }
        if (!forecast.imputations().isEmpty()) {
            throw new IllegalArgumentException("a forecast with imputed staff tells of the staff it is a share of");
        }
        return new PublishedForecast(forecast, beside, Workers.of(run));
    }

    private PublishedFlows flows(int year, List<ForecastYear> of) {
        return new PublishedFlows(
                amount(isHidden(year, PublishedLeavers.KNOWN_EXITS), sum(of, StockAndFlow::knownExits)),
                amount(isHidden(year, PublishedLeavers.RETIREMENTS), sum(of, StockAndFlow::retirements)),
                amount(isHidden(year, PublishedLeavers.OTHER_EXITS), sum(of, StockAndFlow::otherExits)),
                amount(isHidden(year, PublishedLeavers.LEAVERS), sum(of, StockAndFlow::leavers)),
                amount(isHidden(year, PublishedLeavers.LEAVERS), sum(of, StockAndFlow::hires)));
    }

    /** All who leave in all years are the same number as that of the uppermost unit: both are hidden, or neither. */
    private boolean isHidden(int year, int outcome) {
        if (year == forecast.assumptions().years() && outcome == PublishedLeavers.LEAVERS) {
            return units.get(0).leavers().shown().isEmpty();
        }
        return !showsYears || ofYears.isHidden(year, outcome);
    }

    private static Staff sum(List<ForecastYear> years, Function<StockAndFlow, Figure> reading) {
        return years.stream().map(year -> reading.apply(year.flows()).total()).reduce(Staff.NONE, Staff::plus);
    }

    private static PublishedAmount amount(boolean isHidden, Staff staff) {
        return isHidden
                ? PublishedAmount.HIDDEN
                : PublishedAmount.Shown.of(new Amount(
                        whole(staff.heads().value()),
                        new FteSum(whole(staff.fte().value()) * Fte.UNIT)));
    }

    private static long whole(BigDecimal number) {
        return number.setScale(0, RoundingMode.HALF_EVEN).longValueExact();
    }

    /**
     * The organisation whose staff it is.
     *
     * @return the organisation
     */
    public Organisation organisation() {
        return forecast.opening().organisation();
    }

    /**
     * The date from which the years run.
     *
     * @return the as-of date
     */
    public LocalDate asOf() {
        return forecast.opening().asOf();
    }

    /**
     * How the figures were made fit for showing.
     *
     * @return the settings, those of the roll-up beside it
     */
    public PublicationSettings settings() {
        return beside.settings();
    }

    /**
     * The uppermost unit that is shown, year by year.
     *
     * @return from the first year
     */
    public List<PublishedForecastYear> years() {
        return List.copyOf(years);
    }

    /**
     * The uppermost unit in all years together.
     *
     * @return who leaves and who is hired
     */
    public PublishedFlows allYears() {
        return allYears;
    }

    /**
     * The units, in all years together.
     *
     * @return each after the one above it, those below one unit in the order of their ids
     */
    public List<PublishedUnitForecast> units() {
        return List.copyOf(units);
    }

    /**
     * How much is hidden.
     *
     * @return per cent of the numbers of leavers and hires, rounded up to a whole one
     */
    public int hiddenPercent() {
        List<PublishedAmount> amounts = new ArrayList<>();
        units.forEach(unit -> amounts.addAll(List.of(unit.leavers(), unit.hires())));
        years.forEach(year -> amounts.addAll(year.flows().all()));
        amounts.addAll(allYears.all());
        long hidden =
                amounts.stream().filter(amount -> amount.shown().isEmpty()).count();
        return Math.toIntExact((hidden * PERCENT + amounts.size() - 1) / amounts.size());
    }

    /**
     * The units of which a hidden figure is not proven safe: there are no two tables that agree with all that is shown and
     * in which it lies the width apart. They are worked out anew, independently of how the figures to hide were chosen.
     *
     * @return which units; empty if all is proven
     */
    public Set<UnitId> unproven() {
        Set<UnitId> unproven = new LinkedHashSet<>();
        ofUnits.unproven().stream()
                .forEach(place -> unproven.add(units.get(place).unit().id()));
        return unproven;
    }
}
