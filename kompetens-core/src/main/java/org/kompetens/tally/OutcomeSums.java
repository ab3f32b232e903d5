package org.kompetens.tally;

import org.kompetens.gap.Outcome;

/**
 * Cells by outcome, and their steps.
 *
 * @param met cells that are met
 * @param shortOf cells that fall short
 * @param unassessed cells never assessed
 * @param expired cells of which nothing is valid
 * @param missing steps below the required levels
 * @param surplus steps above them
 */
public record OutcomeSums(long met, long shortOf, long unassessed, long expired, long missing, long surplus) {

    /** No cells. */
    public static final OutcomeSums NONE = new OutcomeSums(0, 0, 0, 0, 0, 0);

    /**
     * One cell.
     *
     * @param outcome its outcome
     * @return the sums of it
     */
    public static OutcomeSums of(Outcome outcome) {
        if (outcome instanceof Outcome.Met met) {
            return new OutcomeSums(1, 0, 0, 0, 0, met.surplusSteps());
        }
        if (outcome instanceof Outcome.FallsShort shortOf) {
            return new OutcomeSums(0, 1, 0, 0, shortOf.missingSteps(), 0);
        }
        return outcome instanceof Outcome.Expired
                ? new OutcomeSums(0, 0, 0, 1, 0, 0)
                : new OutcomeSums(0, 0, 1, 0, 0, 0);
    }

    /** All cells. */
    long cells() {
        return Math.addExact(Math.addExact(met, shortOf), unknown());
    }

    /** Those unassessed or expired. */
    long unknown() {
        return Math.addExact(unassessed, expired);
    }

    /**
     * The sum.
     *
     * @param other what to add
     * @return this + other
     */
    public OutcomeSums plus(OutcomeSums other) {
        return new OutcomeSums(
                Math.addExact(met, other.met),
                Math.addExact(shortOf, other.shortOf),
                Math.addExact(unassessed, other.unassessed),
                Math.addExact(expired, other.expired),
                Math.addExact(missing, other.missing),
                Math.addExact(surplus, other.surplus));
    }

    /**
     * The difference.
     *
     * @param other what to take off
     * @return this - other
     */
    public OutcomeSums minus(OutcomeSums other) {
        return new OutcomeSums(
                Math.subtractExact(met, other.met),
                Math.subtractExact(shortOf, other.shortOf),
                Math.subtractExact(unassessed, other.unassessed),
                Math.subtractExact(expired, other.expired),
                Math.subtractExact(missing, other.missing),
                Math.subtractExact(surplus, other.surplus));
    }
}
