package org.kompetens.rollup;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.ToLongFunction;
import org.kompetens.gap.OutcomeKind;
import org.kompetens.gap.OutcomeKind.Standing;

/**
 * Cells by outcome.
 *
 * @param byKind the cells of every kind of outcome, in order
 */
public record OutcomeAmounts(Map<OutcomeKind, Amount> byKind) {

    /** No cells. */
    public static final OutcomeAmounts NONE = new OutcomeAmounts(Map.of());

    /** Copies, with none of each kind that is left out. */
    public OutcomeAmounts {
        Map<OutcomeKind, Amount> all = new EnumMap<>(OutcomeKind.class);
        for (OutcomeKind kind : OutcomeKind.values()) {
            all.put(kind, byKind.getOrDefault(kind, Amount.NONE));
        }
        byKind = Collections.unmodifiableMap(all);
    }

    /**
     * Those of some figures.
     *
     * @param figures the figures
     * @return the measures of cells among them that are of one outcome each
     */
    static OutcomeAmounts of(Figures figures) {
        Map<OutcomeKind, Amount> amounts = new EnumMap<>(OutcomeKind.class);
        for (OutcomeKind kind : OutcomeKind.values()) {
            amounts.put(kind, figures.amount(kind.measure()));
        }
        return new OutcomeAmounts(amounts);
    }

    /**
     * Other cells of one kind, all else being the same.
     *
     * @param kind the kind of outcome
     * @param amount its cells
     * @return a changed copy
     */
    public OutcomeAmounts with(OutcomeKind kind, Amount amount) {
        Map<OutcomeKind, Amount> amounts = new EnumMap<>(byKind);
        amounts.put(kind, amount);
        return new OutcomeAmounts(amounts);
    }

    /**
     * The cells of one kind of outcome.
     *
     * @param kind the kind
     * @return how many, and the same by FTE
     */
    public Amount of(OutcomeKind kind) {
        return byKind.getOrDefault(kind, Amount.NONE);
    }

    /**
     * Held at the required level or above.
     *
     * @return the cells
     */
    public Amount met() {
        return of(OutcomeKind.MET);
    }

    /**
     * Held below the required level.
     *
     * @return the cells
     */
    public Amount fallingShort() {
        return of(OutcomeKind.SHORT);
    }

    /**
     * Never assessed.
     *
     * @return the cells
     */
    public Amount unassessed() {
        return of(OutcomeKind.UNASSESSED);
    }

    /**
     * Assessed, nothing of it valid.
     *
     * @return the cells
     */
    public Amount expired() {
        return of(OutcomeKind.EXPIRED);
    }

    /**
     * Waived for the person, who is exempt: in no total and no share.
     *
     * @return the cells
     */
    public Amount exempt() {
        return of(OutcomeKind.EXEMPT);
    }

    /**
     * All cells of one standing.
     *
     * @param standing what their outcomes say about what is required
     * @return their sum
     * @throws ArithmeticException if it is too large
     */
    public Amount of(Standing standing) {
        return standing.kinds().stream().map(this::of).reduce(Amount.NONE, Amount::plus);
    }

    /**
     * All cells that are not waived, as exempt ones are.
     *
     * @return known + unknown
     * @throws ArithmeticException if it is too large
     */
    public Amount total() {
        return of(Standing.KNOWN).plus(unknown());
    }

    /**
     * The cells of which it is not known whether they are met.
     *
     * @return unassessed + expired
     * @throws ArithmeticException if it is too large
     */
    public Amount unknown() {
        return of(Standing.UNKNOWN);
    }

    /**
     * How many cells are met, of all that are required. Not to be shown without {@link #assessedShare}.
     *
     * @return met ÷ all, by count
     * @throws ArithmeticException if there are too many cells
     */
    public Share metShare() {
        return new Share(met().count(), required(Amount::count));
    }

    /**
     * How much is met, of all that is required. Not to be shown without {@link #assessedShareByFte}.
     *
     * @return met ÷ all, by FTE; none where all are hourly staff
     * @throws ArithmeticException if it is too much FTE
     */
    public Share metShareByFte() {
        return new Share(fte(met()), required(OutcomeAmounts::fte));
    }

    /**
     * Of how many cells it is known whether they are met.
     *
     * @return (met + falling short) ÷ all, by count
     * @throws ArithmeticException if there are too many cells
     */
    public Share assessedShare() {
        return new Share(sum(Standing.KNOWN, Amount::count), required(Amount::count));
    }

    /**
     * Of how much it is known whether it is met.
     *
     * @return (met + falling short) ÷ all, by FTE; none where all are hourly staff
     * @throws ArithmeticException if it is too much FTE
     */
    public Share assessedShareByFte() {
        return new Share(sum(Standing.KNOWN, OutcomeAmounts::fte), required(OutcomeAmounts::fte));
    }

    private long required(ToLongFunction<Amount> number) {
        return Math.addExact(sum(Standing.KNOWN, number), sum(Standing.UNKNOWN, number));
    }

    /** Counts may fit where FTE does not, and the other way round. */
    long sum(Standing standing, ToLongFunction<Amount> number) {
        return standing.kinds().stream().map(this::of).mapToLong(number).reduce(0, Math::addExact);
    }

    private static long fte(Amount amount) {
        return amount.fte().tenThousandths();
    }
}
