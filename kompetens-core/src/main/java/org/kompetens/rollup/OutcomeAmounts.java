package org.kompetens.rollup;

import java.util.function.ToLongFunction;
import java.util.stream.Stream;

/**
 * Cells by outcome.
 *
 * @param met held at the required level or above
 * @param fallingShort held below it
 * @param unassessed never assessed
 * @param expired assessed, nothing of it valid
 * @param exempt waived for the person: in no total and no share
 */
public record OutcomeAmounts(Amount met, Amount fallingShort, Amount unassessed, Amount expired, Amount exempt) {

    /** No cells. */
    public static final OutcomeAmounts NONE =
            new OutcomeAmounts(Amount.NONE, Amount.NONE, Amount.NONE, Amount.NONE, Amount.NONE);

    /**
     * All cells that are not exempt.
     *
     * @return the sum over the other outcomes
     * @throws ArithmeticException if it is too large
     */
    public Amount total() {
        return met.plus(fallingShort).plus(unknown());
    }

    /**
     * The cells of which it is not known whether they are met.
     *
     * @return unassessed + expired
     * @throws ArithmeticException if it is too large
     */
    public Amount unknown() {
        return unassessed.plus(expired);
    }

    /**
     * How many cells are met, of all that are required. Not to be shown without {@link #assessedShare}.
     *
     * @return met ÷ all, by count
     * @throws ArithmeticException if there are too many cells
     */
    public Share metShare() {
        return new Share(met.count(), sum(Amount::count, met, fallingShort, unassessed, expired));
    }

    /**
     * How much is met, of all that is required. Not to be shown without {@link #assessedShareByFte}.
     *
     * @return met ÷ all, by FTE; none where all are hourly staff
     * @throws ArithmeticException if it is too much FTE
     */
    public Share metShareByFte() {
        return new Share(fte(met), sum(OutcomeAmounts::fte, met, fallingShort, unassessed, expired));
    }

    /**
     * Of how many cells it is known whether they are met.
     *
     * @return (met + falling short) ÷ all, by count
     * @throws ArithmeticException if there are too many cells
     */
    public Share assessedShare() {
        return new Share(
                sum(Amount::count, met, fallingShort), sum(Amount::count, met, fallingShort, unassessed, expired));
    }

    /**
     * Of how much it is known whether it is met.
     *
     * @return (met + falling short) ÷ all, by FTE; none where all are hourly staff
     * @throws ArithmeticException if it is too much FTE
     */
    public Share assessedShareByFte() {
        return new Share(
                sum(OutcomeAmounts::fte, met, fallingShort),
                sum(OutcomeAmounts::fte, met, fallingShort, unassessed, expired));
    }

    private static long fte(Amount amount) {
        return amount.fte().tenThousandths();
    }

    private static long sum(ToLongFunction<Amount> number, Amount... amounts) {
        return Stream.of(amounts).mapToLong(number).reduce(0, Math::addExact);
    }
}
