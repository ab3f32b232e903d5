package org.kompetens.testkit.system;

import java.util.Optional;
import org.kompetens.organisation.AssessmentId;
import org.kompetens.organisation.UnitId;

/**
 * What comes of one cell.
 *
 * @param unit the employment's unit
 * @param requiredRank the rank required, on the competence's own scale
 * @param levelFrom the unit that the level required comes from; empty for the role
 * @param weight the weight that applies
 * @param weightFrom the unit that the weight comes from; empty for the role
 * @param kind the kind of outcome
 * @param missing steps missing; 0 unless short
 * @param surplus surplus steps; 0 unless met
 * @param assessment the assessment that counts, or of the expired ones the latest; of what is held by a rule for n narrower
 *     competences, that of the narrower one with the nth highest level; empty if unassessed or exempt
 * @param merged whether a mapping that merges levels led to the required or the held rank; never of what is exempt
 */
public record CellReport(
        UnitId unit,
        int requiredRank,
        Optional<UnitId> levelFrom,
        int weight,
        Optional<UnitId> weightFrom,
        Kind kind,
        int missing,
        int surplus,
        Optional<AssessmentId> assessment,
        boolean merged) {

    /** The kinds of outcome. */
    public enum Kind {
        /** Held at the required level or above. */
        MET,
        /** Held below it. */
        SHORT,
        /** Not assessed on or before the as-of date. */
        UNASSESSED,
        /** Assessed, and nothing of it valid. */
        EXPIRED,
        /** Waived for the person. */
        EXEMPT
    }

    /**
     * Whether it is known what is held.
     *
     * @return true if met or short
     */
    public boolean isKnown() {
        return kind == Kind.MET || kind == Kind.SHORT;
    }

    /**
     * Whether it is not known what is held, and matters.
     *
     * @return true if unassessed or expired
     */
    public boolean isUnknown() {
        return kind == Kind.UNASSESSED || kind == Kind.EXPIRED;
    }

    /** With the assessment's id, which the library's own text keeps to itself. */
    @Override
    public String toString() {
        return kind + " at " + unit
                + ": required " + requiredRank + " by " + from(levelFrom)
                + ", weight " + weight + " by " + from(weightFrom)
                + ", missing " + missing
                + ", surplus " + surplus
                + ", assessment " + assessment.map(AssessmentId::value).orElse("none")
                + (merged ? ", merged" : "");
    }

    /**
     * The same report of a level that a mapping merged, or did not.
     *
     * @param isMerged whether it did
     * @return a new report
     */
    public CellReport withMerged(boolean isMerged) {
        return new CellReport(
                unit, requiredRank, levelFrom, weight, weightFrom, kind, missing, surplus, assessment, isMerged);
    }

    private static String from(Optional<UnitId> unit) {
        return unit.map(UnitId::value).orElse("the role");
    }
}
