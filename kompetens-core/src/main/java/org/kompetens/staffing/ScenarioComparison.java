package org.kompetens.staffing;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.kompetens.count.LongRun;
import org.kompetens.finding.FindingsException;
import org.kompetens.organisation.Role;
import org.kompetens.organisation.UnitId;

/**
 * A forecast and a scenario side by side, and what each lever of the scenario contributes to the difference. The
 * contributions sum to it exactly. Immutable.
 */
public final class ScenarioComparison {

    /** The most levers, as each may mean twice as many forecasts. */
    public static final int MOST_LEVERS = 8;

    private final List<Lever> levers;
    private final Attribution attribution;

    /** The levers applied, one bit each, to the forecast with them. */
    private final SortedMap<Integer, StaffingForecast> forecasts;

    private ScenarioComparison(
            List<Lever> levers, Attribution attribution, SortedMap<Integer, StaffingForecast> forecasts) {
        this.levers = levers;
        this.attribution = attribution;
        this.forecasts = forecasts;
    }

    /**
     * Forecasts without levers, with all, and with as many in between as dividing the difference takes: with n levers n - 1
     * in the given order, and for the mean of all orders one for each set of levers.
     *
     * @param opening the staff to begin with
     * @param imputations what is assumed of members without figures of their own
     * @param assumptions what is assumed without the levers
     * @param levers what the scenario has otherwise; several are always applied in this order
     * @param attribution how the difference is divided
     * @param run threads, progress in roles of units of one forecast after another, cancelling
     * @return the comparison
     * @throws IllegalArgumentException if there is no lever or more than {@value #MOST_LEVERS}, or a lever leads out of what
     *     {@link ForecastAssumptions} may be
     * @throws FindingsException as {@link StaffingForecast#of} does
     * @throws java.util.concurrent.CancellationException if the run is cancelled
     */
    public static ScenarioComparison of(
            Opening opening,
            List<Imputation> imputations,
            ForecastAssumptions assumptions,
            List<Lever> levers,
            Attribution attribution,
            LongRun run) {
        if (levers.isEmpty() || levers.size() > MOST_LEVERS) {
            throw new IllegalArgumentException(
                    "a scenario must have 1 to " + MOST_LEVERS + " levers, and has " + levers.size());
        }
        SortedMap<Integer, StaffingForecast> forecasts = new TreeMap<>();
        for (int applied = 0; applied < 1 << levers.size(); applied++) {
            boolean isBeginning = (applied & applied + 1) == 0;
            if (isBeginning || attribution == Attribution.MEAN_OF_ALL_ORDERS) {
                ForecastAssumptions with = with(assumptions, levers, applied);
                forecasts.put(applied, StaffingForecast.of(opening, imputations, with, run));
            }
        }
        return new ScenarioComparison(List.copyOf(levers), attribution, forecasts);
    }

    private static ForecastAssumptions with(ForecastAssumptions assumptions, List<Lever> levers, int applied) {
        ForecastAssumptions with = assumptions;
        for (int lever = 0; lever < levers.size(); lever++) {
            if ((applied & 1 << lever) != 0) {
                with = levers.get(lever).applyTo(with);
            }
        }
        return with;
    }

    /**
     * The levers of the scenario.
     *
     * @return in the order in which they are applied
     */
    public List<Lever> levers() {
        return levers;
    }

    /**
     * How the difference is divided.
     *
     * @return the way
     */
    public Attribution attribution() {
        return attribution;
    }

    /**
     * The forecast without any lever.
     *
     * @return the one to compare with
     */
    public StaffingForecast without() {
        return forecast(0);
    }

    /**
     * The forecast with all levers.
     *
     * @return the scenario
     */
    public StaffingForecast with() {
        return forecast((1 << levers.size()) - 1);
    }

    /**
     * What each lever contributes to the difference of a figure between the scenario and the forecast without it.
     *
     * @param unit the unit, with all below it
     * @param figure reads the figure from the years of a forecast, such as the hires of the last or the sum over all
     * @return one for each lever, in their order, below nought where it lowers the figure; of a mean what cannot be divided
     *     goes to the largest remainders, so that they sum to the difference exactly
     * @throws IllegalArgumentException if the organisation has no such unit
     * @throws ArithmeticException if a number is too large
     */
    public List<Quantity> contributions(UnitId unit, Function<List<ForecastYear>, Quantity> figure) {
        return contributions(unit, role -> true, figure);
    }

    /**
     * What each lever contributes to the difference of a figure of some roles, as {@link #contributions(UnitId, Function)}
     * tells of all.
     *
     * @param unit the unit, with all below it
     * @param roles which roles
     * @param figure reads the figure from the years of a forecast
     * @return one for each lever, in their order; they sum to the difference exactly
     * @throws IllegalArgumentException if the organisation has no such unit
     * @throws ArithmeticException if a number is too large
     */
    public List<Quantity> contributions(
            UnitId unit, Predicate<Role> roles, Function<List<ForecastYear>, Quantity> figure) {
        SortedMap<Integer, Quantity> figures = new TreeMap<>();
        forecasts.forEach((applied, forecast) -> figures.put(applied, figure.apply(forecast.years(unit, roles))));
        return attribution == Attribution.IN_ORDER ? inOrder(figures) : mean(figures);
    }

    private List<Quantity> inOrder(SortedMap<Integer, Quantity> figures) {
        List<Quantity> steps = new ArrayList<>();
        List<Quantity> inOrder = List.copyOf(figures.values());
        for (int lever = 0; lever < levers.size(); lever++) {
            steps.add(inOrder.get(lever + 1).minus(inOrder.get(lever)));
        }
        return steps;
    }

    private List<Quantity> mean(SortedMap<Integer, Quantity> figures) {
        List<Quantity> all = List.copyOf(figures.values());
        int size = levers.size();
        BigInteger orders = factorial(size);
        long[] parts = new long[size];
        BigInteger[] remainders = new BigInteger[size];
        for (int lever = 0; lever < size; lever++) {
            BigInteger sum = BigInteger.ZERO;
            for (int applied = 0; applied < 1 << size; applied++) {
                if ((applied & 1 << lever) == 0) {
                    int before = Integer.bitCount(applied);
                    BigInteger ordersOfThese = factorial(before).multiply(factorial(size - 1 - before));
                    Quantity added = all.get(applied | 1 << lever).minus(all.get(applied));
                    sum = sum.add(ordersOfThese.multiply(BigInteger.valueOf(added.billionths())));
                }
            }
            remainders[lever] = sum.mod(orders);
            parts[lever] = sum.subtract(remainders[lever]).divide(orders).longValueExact();
        }
        long difference = all.get(all.size() - 1).minus(all.get(0)).billionths();
        long left = difference - LongStream.of(parts).sum();
        IntStream.range(0, size)
                .boxed()
                .sorted(Comparator.comparing((Integer lever) -> remainders[lever], Comparator.reverseOrder()))
                .limit(left)
                .forEach(lever -> parts[lever]++);
        return LongStream.of(parts).mapToObj(Quantity::new).toList();
    }

    private static BigInteger factorial(int number) {
        return LongStream.rangeClosed(2, number)
                .mapToObj(BigInteger::valueOf)
                .reduce(BigInteger.ONE, BigInteger::multiply);
    }

    private StaffingForecast forecast(int applied) {
        StaffingForecast forecast = forecasts.get(applied);
        if (forecast == null) {
            throw new IllegalStateException("the forecasts without and with all levers are always made");
        }
        return forecast;
    }
}
