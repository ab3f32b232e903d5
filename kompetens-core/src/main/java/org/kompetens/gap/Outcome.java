package org.kompetens.gap;

/** What comes of a cell. Unassessed and expired are never a number: neither nought nor the most. */
public sealed interface Outcome {

    /**
     * Whether a mapping that merges levels led to the held rank.
     *
     * @return true if so; false too where nothing is known
     */
    default boolean isMerged() {
        return (this instanceof Met met && met.held().level().merged())
                || (this instanceof FallsShort shortOf && shortOf.held().level().merged());
    }

    /**
     * Held at the required level or above.
     *
     * @param held the assessment that counts
     * @param surplusSteps ranks above the required one, from 0
     */
    record Met(RankedAssessment held, int surplusSteps) implements Outcome {
        /** The kind of outcome; nothing of what was found. */
        @Override
        public String toString() {
            return "Met";
        }
    }

    /**
     * Held below the required level.
     *
     * @param held the assessment that counts
     * @param missingSteps ranks below the required one, from 1
     */
    record FallsShort(RankedAssessment held, int missingSteps) implements Outcome {
        /** The kind of outcome; nothing of what was found. */
        @Override
        public String toString() {
            return "FallsShort";
        }
    }

    /** Not assessed on or before the as-of date. */
    record Unassessed() implements Outcome {
        /** The kind of outcome. */
        @Override
        public String toString() {
            return "Unassessed";
        }
    }

    /**
     * Assessed, and every assessment has expired by the as-of date.
     *
     * @param latest the latest-dated of them
     */
    record Expired(RankedAssessment latest) implements Outcome {
        /** The kind of outcome; nothing of what was found. */
        @Override
        public String toString() {
            return "Expired";
        }
    }
}
