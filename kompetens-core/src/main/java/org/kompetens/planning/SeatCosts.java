package org.kompetens.planning;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.kompetens.cost.Amounts;
import org.kompetens.organisation.EmployeeId;

/**
 * What an activity's places cost in a year, each alike: what stands in the plans of those who have one, and what is left with
 * the unit. Where the cost cannot be divided by the smallest coin, the first places cost a coin more, those of the named by id before the others, so that all together
 * cost exactly what the activity does.
 *
 * @param activity the activity
 * @param year the year
 * @param seats how many places there are; none where there is no number of places
 * @param total what the activity costs
 * @param named what the place of each named employee costs
 * @param unnamed what the other places cost together; all where there is no number of places
 */
public record SeatCosts(
        Activity activity, int year, int seats, Amounts total, SortedMap<EmployeeId, Amounts> named, Amounts unnamed) {

    /** Copies. */
    public SeatCosts {
        named = Collections.unmodifiableSortedMap(new TreeMap<>(named));
    }

    /**
     * Divides what an activity still costs.
     *
     * @param activity the activity
     * @param date as of which date, see {@link Activity#costingAt}
     * @return one for each year in which it costs anything, in order
     */
    public static List<SeatCosts> at(Activity activity, LocalDate date) {
        Activity costing = activity.costingAt(date);
        return costing.costYears().stream().map(year -> of(costing, year)).toList();
    }

    /**
     * Divides the cost of an activity.
     *
     * @param activity the activity
     * @param year in which year
     * @return its cost by place
     */
    public static SeatCosts of(Activity activity, int year) {
        Amounts total = activity.cost(year);
        List<EmployeeId> employees = activity.recipients().map(Recipients::named).orElse(List.of()).stream()
                .sorted()
                .toList();
        int seats = Math.max(
                employees.size(),
                activity.recipients().map(one -> one.seats().orElse(0)).orElse(0));
        SortedMap<EmployeeId, Amounts> named = new TreeMap<>();
        Amounts unnamed = total;
        for (int i = 0; i < employees.size(); i++) {
            Amounts seat = seat(total, i, seats);
            named.merge(employees.get(i), seat, Amounts::plus);
            unnamed = unnamed.minus(seat);
        }
        return new SeatCosts(activity, year, seats, total, named, unnamed);
    }

    private static Amounts seat(Amounts total, int index, int seats) {
        Amounts cost = Amounts.NONE;
        for (Map.Entry<Currency, BigDecimal> one : total.byCurrency().entrySet()) {
            int decimals = one.getKey().getDefaultFractionDigits();
            BigDecimal number = BigDecimal.valueOf(seats);
            BigDecimal least = one.getValue().divide(number, decimals, RoundingMode.DOWN);
            BigDecimal rest = one.getValue().subtract(least.multiply(number));
            BigDecimal coin = BigDecimal.ONE.movePointLeft(decimals);
            BigDecimal more = rest.subtract(coin.multiply(BigDecimal.valueOf(index)))
                    .min(coin)
                    .max(BigDecimal.ZERO);
            cost = cost.plus(Amounts.of(least.add(more), one.getKey()));
        }
        return cost;
    }

    /** Which activity, and when; not whose places. */
    @Override
    public String toString() {
        return "SeatCosts[" + activity.id() + ", " + year + "]";
    }
}
