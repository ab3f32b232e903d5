package org.kompetens.gap;

/** What somebody holds of one competence at a date, whatever is required. Never a number where it is not known. */
public sealed interface Held {

    /**
     * What comes of it where a level is required.
     *
     * @param requiredRank the rank required, on the competence's own scale
     * @return the outcome
     */
    Outcome against(int requiredRank);

    /**
     * Whether a level is held: it is known, and at least that.
     *
     * @param rank the rank, on the competence's own scale
     * @return false too where nothing is known
     */
    default boolean reaches(int rank) {
        return this instanceof Known known && known.by().level().rank() >= rank;
    }

    /**
     * It is known.
     *
     * @param by the assessment that counts
     */
    record Known(RankedAssessment by) implements Held {
        @Override
        public Outcome against(int requiredRank) {
            int surplus = by.level().rank() - requiredRank;
            return surplus >= 0 ? new Outcome.Met(by, surplus) : new Outcome.FallsShort(by, -surplus);
        }

        /** The kind; nothing of what was found. */
        @Override
        public String toString() {
            return "Known";
        }
    }

    /**
     * Assessed, and every assessment has expired.
     *
     * @param latest the latest-dated of them
     */
    record Expired(RankedAssessment latest) implements Held {
        @Override
        public Outcome against(int requiredRank) {
            return new Outcome.Expired(latest);
        }

        /** The kind; nothing of what was found. */
        @Override
        public String toString() {
            return "Expired";
        }
    }

    /** Not assessed. */
    record Unassessed() implements Held {
        @Override
        public Outcome against(int requiredRank) {
            return new Outcome.Unassessed();
        }

        /** The kind. */
        @Override
        public String toString() {
            return "Unassessed";
        }
    }
}
