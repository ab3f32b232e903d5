package org.kompetens.planning;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.kompetens.cost.Amounts;
import org.kompetens.cost.Money;
import org.kompetens.organisation.Fte;
import org.kompetens.organisation.UnitId;

/**
 * That somebody who was supported stays for a time, or pays a part back: linear by whole months served.
 *
 * @param support what is to be paid back by somebody who leaves on the first day
 * @param start the first day of the bound time
 * @param months its length at full time, from 1 to 600
 * @param scaled whether a month in a part-time position counts only as the part that it is
 * @param unit to which unit the person is bound; empty for the whole organisation
 */
public record Commitment(Money support, LocalDate start, int months, boolean scaled, Optional<UnitId> unit) {

    private static final int MOST_MONTHS = 600;

    /**
     * Checks.
     *
     * @throws IllegalArgumentException if the months are not from 1 to 600
     */
    public Commitment {
        if (months < 1 || months > MOST_MONTHS) {
            throw new IllegalArgumentException("months must be from 1 to " + MOST_MONTHS + ": " + months);
        }
    }

    /**
     * How many whole months somebody has served.
     *
     * @param lastDay the last day that they serve
     * @return from 0
     */
    public long monthsServed(LocalDate lastDay) {
        LocalDate end = lastDay.plusDays(1);
        long served = Math.max(0, ChronoUnit.MONTHS.between(start, end));
        // A month that begins on a day which the next one lacks is over on its last day.
        return !end.isBefore(start) && !start.plusMonths(served + 1).isAfter(end) ? served + 1 : served;
    }

    /**
     * What is to be paid back.
     *
     * @param lastDay the last day that the person serves
     * @param position the size of the position in the months served; of no account where the bound time is not scaled
     * @return the part of the support that is not yet served, rounded down to the smallest coin of its currency; never more
     *     than the support, and nothing after the bound time
     */
    public Amounts owed(LocalDate lastDay, Fte position) {
        BigDecimal whole = BigDecimal.valueOf(Fte.FULL.tenThousandths());
        BigDecimal counted = scaled ? BigDecimal.valueOf(position.tenThousandths()) : whole;
        BigDecimal bound = BigDecimal.valueOf(months).multiply(whole);
        BigDecimal left = bound.subtract(
                        BigDecimal.valueOf(monthsServed(lastDay)).multiply(counted))
                .max(BigDecimal.ZERO);
        return Amounts.of(
                support.amount()
                        .multiply(left)
                        .divide(bound, support.currency().getDefaultFractionDigits(), RoundingMode.DOWN),
                support.currency());
    }
}
