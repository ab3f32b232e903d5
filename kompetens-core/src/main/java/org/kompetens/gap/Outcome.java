package org.kompetens.gap;

import java.util.Optional;
import org.kompetens.competence.RankedLevel;
import org.kompetens.organisation.Exemption;

/**
 * What comes of a cell. Unassessed and expired are never a number: neither nought nor the most.
 *
 * <p>Where each outcome is to be dealt with, write a {@code switch} expression over the {@link #kind()} without a default:
 * it does not compile until it deals with all of them.
 */
public sealed interface Outcome {

    /**
     * The kind of outcome.
     *
     * @return which of the records below it is
     */
    OutcomeKind kind();

    /**
     * The assessment that made it what it is.
     *
     * @return the one that counts, where it is met or short; the latest-dated, where all have expired; empty where it is
     *     not assessed, or exempt
     */
    Optional<RankedAssessment> assessment();

    /**
     * What is known to be missing.
     *
     * @return ranks below the required one, from 1, where it is short; of every other kind nothing is known to be missing,
     *     which is 0
     */
    default int missingSteps() {
        return 0;
    }

    /**
     * What is known to be held beyond what is required.
     *
     * @return ranks above the required one, from 0, where it is met; of every other kind nothing is, which is 0
     */
    default int surplusSteps() {
        return 0;
    }

    /**
     * By what it is not required of the person after all.
     *
     * @return the exemption where it is exempt; of every other kind nothing is waived
     */
    default Optional<Exemption> waivedBy() {
        return Optional.empty();
    }

    /**
     * Whether a mapping that merges levels led to the held rank.
     *
     * @return true if so; false too where nothing is known
     */
    default boolean isMerged() {
        return kind().standing() == OutcomeKind.Standing.KNOWN
                && assessment().orElseThrow().level().merged();
    }

    /**
     * Whether a mapping that merges levels led to what is required or to what is held of it, so that the steps are a coarsening.
     *
     * @param required the level that is required
     * @return true if so; false where what is required is waived, as nothing is compared then
     */
    default boolean isMerged(RankedLevel required) {
        return kind().standing() != OutcomeKind.Standing.WAIVED && (required.merged() || isMerged());
    }

    /**
     * Held at the required level or above.
     *
     * @param held the assessment that counts
     * @param surplusSteps ranks above the required one, from 0
     */
    record Met(RankedAssessment held, int surplusSteps) implements Outcome {
        @Override
        public OutcomeKind kind() {
            return OutcomeKind.MET;
        }

        @Override
        public Optional<RankedAssessment> assessment() {
            return Optional.of(held);
        }

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
    @SuppressWarnings("JavaLangClash") // The domain calls it short.
    record Short(RankedAssessment held, int missingSteps) implements Outcome {
        @Override
        public OutcomeKind kind() {
            return OutcomeKind.SHORT;
        }

        @Override
        public Optional<RankedAssessment> assessment() {
            return Optional.of(held);
        }

        /** The kind of outcome; nothing of what was found. */
        @Override
        public String toString() {
            return "Short";
        }
    }

    /** Not assessed on or before the as-of date. */
    record Unassessed() implements Outcome {
        @Override
        public OutcomeKind kind() {
            return OutcomeKind.UNASSESSED;
        }

        @Override
        public Optional<RankedAssessment> assessment() {
            return Optional.empty();
        }

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
        @Override
        public OutcomeKind kind() {
            return OutcomeKind.EXPIRED;
        }

        @Override
        public Optional<RankedAssessment> assessment() {
            return Optional.of(latest);
        }

        /** The kind of outcome; nothing of what was found. */
        @Override
        public String toString() {
            return "Expired";
        }
    }

    /**
     * Not required of the person at the as-of date, whatever is held.
     *
     * @param exemption by which it is not
     */
    record Exempt(Exemption exemption) implements Outcome {
        @Override
        public Optional<Exemption> waivedBy() {
            return Optional.of(exemption);
        }

        @Override
        public OutcomeKind kind() {
            return OutcomeKind.EXEMPT;
        }

        @Override
        public Optional<RankedAssessment> assessment() {
            return Optional.empty();
        }

        /** The kind of outcome; nothing of the reason. */
        @Override
        public String toString() {
            return "Exempt";
        }
    }
}
