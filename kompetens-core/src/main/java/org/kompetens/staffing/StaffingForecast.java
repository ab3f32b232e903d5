package org.kompetens.staffing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.kompetens.count.LongRun;
import org.kompetens.finding.FindingsException;
import org.kompetens.internal.intake.Workers;
import org.kompetens.organisation.Organisation;
import org.kompetens.organisation.ResolvedRole;
import org.kompetens.organisation.Role;
import org.kompetens.organisation.UnitId;

/**
 * Staff and recruitment need year by year, of every role in every unit, and summed up the tree. Immutable.
 *
 * <p>Each role in each unit is carried forward by itself, year by year, in this order:
 *
 * <ol>
 *   <li>those leave whose date of leaving is known and in the year; nothing else takes any of them off before, nor those who
 *       are known to move;
 *   <li>those retire who do so by the policy, and of the rest the rates of other exits take theirs, by age at the beginning
 *       of the year (or the other way round: {@link ExitOrder});
 *   <li>those who stay may move and may get larger or smaller positions, as is known of some and assumed of others, and grow a
 *       year older;
 *   <li>what is missing to the demand is hired at the end of the year. Hires are as old as their profile says, are at risk
 *       from the year after, grow older and leave like all others.
 * </ol>
 *
 * <p>Some of the staff of a role in a unit may be observed and some imputed, as where people move between members that
 * reported and members that did not. What is missing there is missing of all together: their demand less all who remain. It is
 * marked by the part in which it is missing: where one part has too much, that goes off what the others need, in proportion,
 * and replacement, expansion and hires are divided as the need is. What is planned to be hired is known, so observed. So no
 * part of a need, of hires or of a surplus is more than the whole, nothing is marked where nothing is imputed, and those that
 * nobody imputed moves to or from have the figures that they had alone.
 *
 * <p>Year t is from t - 1 years after the as-of date to t years after it; who is no longer employed on the day on which it
 * ends has left within it. Rates make fractions of people: all is kept in thousand-millionths, each number of a cohort
 * rounded once a year, half to even. Units above only sum, so that children sum to their parent exactly; the result is the
 * same on any number of threads.
 */
public final class StaffingForecast {

    /** The layer of those who gave figures of their own. */
    static final int OBSERVED = 0;

    private final Opening opening;
    private final List<Imputation> imputations;
    private final ForecastAssumptions assumptions;
    private final ForecastPlaces places;
    private final YearSteps steps;
    private final FlowTable table;

    private StaffingForecast(
            Opening opening,
            List<Imputation> imputations,
            ForecastAssumptions assumptions,
            ForecastPlaces places,
            YearSteps steps,
            FlowTable table) {
        this.opening = opening;
        this.imputations = imputations;
        this.assumptions = assumptions;
        this.places = places;
        this.steps = steps;
        this.table = table;
    }

    /**
     * Forecasts, on the caller's own thread.
     *
     * @param opening the staff to begin with
     * @param assumptions what is assumed
     * @return the forecast
     * @throws FindingsException if the assumptions do not fit together or name what the organisation does not have; it
     *     carries all findings. With {@link StaffingRule#TOO_MUCH_STAFF} if a number is beyond some nine thousand million
     */
    public static StaffingForecast of(Opening opening, ForecastAssumptions assumptions) {
        return of(opening, List.of(), assumptions, Workers.caller());
    }

    /**
     * Forecasts, on several threads.
     *
     * @param opening the staff to begin with
     * @param assumptions what is assumed
     * @param run threads, progress in roles of units, cancelling
     * @return the forecast
     * @throws FindingsException if the assumptions do not fit together or name what the organisation does not have; it
     *     carries all findings. With {@link StaffingRule#TOO_MUCH_STAFF} if a number is beyond some nine thousand million
     * @throws java.util.concurrent.CancellationException if the run is cancelled
     */
    public static StaffingForecast of(Opening opening, ForecastAssumptions assumptions, LongRun run) {
        return of(opening, List.of(), assumptions, Workers.of(run));
    }

    /**
     * Forecasts the staff of those who gave figures and, beside it, what is assumed of those who did not.
     *
     * @param opening the staff to begin with
     * @param imputations what is assumed of members without figures of their own, each of them once
     * @param assumptions what is assumed of the years to come, for all
     * @param run threads, progress in roles of units, cancelling
     * @return the forecast
     * @throws FindingsException with {@link StaffingRule#MEMBER_REPEATED} if a member is imputed twice or has staff of its
     *     own, {@link StaffingRule#REFERENCE_WITHOUT_STAFF} if a reference member has none, and if the assumptions do not
     *     fit together or name what the organisation does not have; it carries all findings. With {@link
     *     StaffingRule#TOO_MUCH_STAFF} if a number is beyond some nine thousand million
     * @throws java.util.concurrent.CancellationException if the run is cancelled
     */
    public static StaffingForecast of(
            Opening opening, List<Imputation> imputations, ForecastAssumptions assumptions, LongRun run) {
        return of(opening, imputations, assumptions, Workers.of(run));
    }

    static StaffingForecast of(
            Opening opening, List<Imputation> imputations, ForecastAssumptions assumptions, Workers workers) {
        return TooMuchStaff.refused(() -> {
            AssumptionCheck.check(opening, imputations, assumptions);
            return forecast(opening, imputations, assumptions, workers);
        });
    }

    private static StaffingForecast forecast(
            Opening opening, List<Imputation> imputations, ForecastAssumptions assumptions, Workers workers) {
        Organisation organisation = opening.organisation();
        List<StaffLayer> layers = new ArrayList<>();
        layers.add(opening.inBillionths());
        layers.addAll(ImputedStaff.of(opening, imputations));
        ForecastPlaces places = ForecastPlaces.of(layers, organisation, assumptions);
        YearSteps steps = new YearSteps(opening, assumptions, places);
        FlowTable table = new ForecastRun(steps, places.size()).run(workers);
        return new StaffingForecast(opening, List.copyOf(imputations), assumptions, places, steps, table);
    }

    /**
     * The staff at the beginning.
     *
     * @return the opening
     */
    public Opening opening() {
        return opening;
    }

    /**
     * What is assumed of members without figures of their own.
     *
     * @return the assumptions, in the order in which they were given
     */
    public List<Imputation> imputations() {
        return imputations;
    }

    /**
     * What is assumed.
     *
     * @return the assumptions
     */
    public ForecastAssumptions assumptions() {
        return assumptions;
    }

    /**
     * The forecast of a unit and all below it, all roles together.
     *
     * @param unit the unit
     * @return year by year, from the first
     * @throws IllegalArgumentException if the organisation has no such unit
     */
    public List<ForecastYear> years(UnitId unit) {
        return years(unit, role -> true);
    }

    /**
     * The forecast of some roles in a unit and all below it.
     *
     * @param unit the unit
     * @param roles which roles, such as those with a code of an outside classification
     * @return year by year, from the first
     * @throws IllegalArgumentException if the organisation has no such unit
     */
    public List<ForecastYear> years(UnitId unit, Predicate<Role> roles) {
        return years(unit, roles, OBSERVED, places.layers());
    }

    /**
     * That part of the forecast of a unit and all below it, all roles together, which rests on one imputation.
     *
     * @param unit the unit
     * @param imputation one of {@link #imputations}
     * @return year by year, from the first; nothing of it is observed
     * @throws IllegalArgumentException if the organisation has no such unit, or the forecast no such imputation
     */
    public List<ForecastYear> yearsImputed(UnitId unit, Imputation imputation) {
        return yearsImputed(unit, role -> true, imputation);
    }

    /**
     * That part of the forecast of some roles in a unit and all below it which rests on one imputation.
     *
     * @param unit the unit
     * @param roles which roles
     * @param imputation one of {@link #imputations}
     * @return year by year, from the first; nothing of it is observed
     * @throws IllegalArgumentException if the organisation has no such unit, or the forecast no such imputation
     */
    public List<ForecastYear> yearsImputed(UnitId unit, Predicate<Role> roles, Imputation imputation) {
        int layer = layer(imputation);
        return years(unit, roles, layer, layer + 1);
    }

    /**
     * The layer of an imputation.
     *
     * @throws IllegalArgumentException if the forecast has no such imputation
     */
    int layer(Imputation imputation) {
        int layer = OBSERVED + 1 + imputations.indexOf(imputation);
        if (layer == OBSERVED) {
            throw new IllegalArgumentException("the forecast must hold the imputation, and does not");
        }
        return layer;
    }

    /** All roles in all units, of all layers. */
    ForecastPlaces places() {
        return places;
    }

    /** Reads the places that are added to it. */
    ForecastReader reader() {
        return new ForecastReader(table);
    }

    /** What happens in a year. */
    YearSteps steps() {
        return steps;
    }

    private List<ForecastYear> years(UnitId unit, Predicate<Role> roles, int firstLayer, int endOfLayers) {
        int index = opening.organisation().tree().indexOf(unit);
        ForecastReader reader = reader();
        for (ResolvedRole role : opening.organisation().roles()) {
            if (roles.test(role.role())) {
                for (int layer = firstLayer; layer < endOfLayers; layer++) {
                    int end = opening.organisation().tree().subtreeEnd(index);
                    reader.add(
                            layer != OBSERVED,
                            places.from(layer, role.index(), index),
                            places.from(layer, role.index(), end));
                }
            }
        }
        LocalDate asOf = opening.asOf();
        return IntStream.rangeClosed(1, assumptions.years())
                .mapToObj(year -> reader.year(year, asOf.plusYears(year - 1L), asOf.plusYears(year)))
                .toList();
    }
}
