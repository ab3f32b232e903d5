package org.kompetens.tally;

import org.kompetens.competence.RankedLevel;
import org.kompetens.gap.Outcome;

/**
 * Cells by outcome, and their steps.
 *
 * @param met cells that are met
 * @param fallingShort cells that fall short
 * @param unassessed cells never assessed
 * @param expired cells of which nothing is valid
 * @param missing steps below the required levels
 * @param surplus steps above them
 * @param merged cells whose required or held level a mapping that merges levels led to
 */
public record OutcomeSums(
        long met, long fallingShort, long unassessed, long expired, long missing, long surplus, long merged) {

    /** No cells. */
    public static final OutcomeSums NONE = new OutcomeSums(0, 0, 0, 0, 0, 0, 0);

    /**
     * One cell.
     *
     * @param required the level required
     * @param outcome its outcome
     * @return the sums of it
     */
    public static OutcomeSums of(RankedLevel required, Outcome outcome) {
        int merged = required.merged() || outcome.isMerged() ? 1 : 0;
        return switch (outcome.kind()) {
            case MET -> new OutcomeSums(1, 0, 0, 0, 0, outcome.surplusSteps(), merged);
            case SHORT -> new OutcomeSums(0, 1, 0, 0, outcome.missingSteps(), 0, merged);
            case UNASSESSED -> new OutcomeSums(0, 0, 1, 0, 0, 0, merged);
            case EXPIRED -> new OutcomeSums(0, 0, 0, 1, 0, 0, merged);
        };
    }

    /** All cells. */
    long cells() {
        return Math.addExact(Math.addExact(met, fallingShort), unknown());
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
                Math.addExact(fallingShort, other.fallingShort),
                Math.addExact(unassessed, other.unassessed),
                Math.addExact(expired, other.expired),
                Math.addExact(missing, other.missing),
                Math.addExact(surplus, other.surplus),
                Math.addExact(merged, other.merged));
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
                Math.subtractExact(fallingShort, other.fallingShort),
                Math.subtractExact(unassessed, other.unassessed),
                Math.subtractExact(expired, other.expired),
                Math.subtractExact(missing, other.missing),
                Math.subtractExact(surplus, other.surplus),
                Math.subtractExact(merged, other.merged));
    }
}
