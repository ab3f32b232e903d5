package org.kompetens.gap;

import java.util.Optional;
import org.kompetens.organisation.Exemption;

/** What somebody holds of one competence at a date, whatever is required. Never a number where it is not known. */
public sealed interface Held {

    /**
     * The kind, for a {@code switch} that deals with each of them.
     *
     * @return which of the records below it is
     */
    HeldKind kind();

    /**
     * The assessment that made it what it is.
     *
     * @return the one that counts, where it is known; the latest-dated, where all have expired; empty where there is none
     */
    Optional<RankedAssessment> assessment();

    /**
     * What comes of it where a level is required.
     *
     * @param requiredRank the rank required, on the competence's own scale
     * @return the outcome
     */
    default Outcome against(int requiredRank) {
        int stepsAbove = counting().map(by -> by.level().rank() - requiredRank).orElse(0);
        return outcome(OutcomeKind.of(kind(), stepsAbove), stepsAbove);
    }

    private Outcome outcome(OutcomeKind outcome, int stepsAbove) {
        return switch (outcome) {
            case MET -> new Outcome.Met(assessment().orElseThrow(), stepsAbove);
            case SHORT -> new Outcome.Short(assessment().orElseThrow(), -stepsAbove);
            case EXPIRED -> new Outcome.Expired(assessment().orElseThrow());
            case UNASSESSED -> new Outcome.Unassessed();
            case EXEMPT -> throw new IllegalStateException("by what is held, nothing is waived");
        };
    }

    /**
     * What comes of it where a competence is required, or would be but for an exemption, which is looked at first.
     *
     * @param required what is required
     * @param exemption by which the person is exempt; empty where they are not
     * @return the outcome
     */
    default Outcome against(RequiredCompetence required, Optional<Exemption> exemption) {
        return exemption.<Outcome>map(Outcome.Exempt::new).orElseGet(() -> against(required.rank()));
    }

    /**
     * The assessment that counts.
     *
     * @return the assessment; empty where nothing is known
     */
    default Optional<RankedAssessment> counting() {
        return switch (kind()) {
            case KNOWN -> assessment();
            case EXPIRED, UNASSESSED -> Optional.empty();
        };
    }

    /**
     * Whether a level is held: it is known, and at least that.
     *
     * @param rank the rank, on the competence's own scale, from 1
     * @return false too where nothing is known
     */
    default boolean reaches(int rank) {
        return counting().filter(by -> by.level().rank() >= rank).isPresent();
    }

    /**
     * Whether the same is held, by whatever assessment: whatever is required, the same comes of it.
     *
     * @param other what else is held, of the same competence
     * @return true if both are of one kind and, where something is known, at one level
     */
    default boolean isAlike(Held other) {
        return kind() == other.kind()
                && counting()
                        .map(RankedAssessment::level)
                        .equals(other.counting().map(RankedAssessment::level));
    }

    /**
     * It is known.
     *
     * @param by the assessment that counts
     */
    record Known(RankedAssessment by) implements Held {
        @Override
        public HeldKind kind() {
            return HeldKind.KNOWN;
        }

        @Override
        public Optional<RankedAssessment> assessment() {
            return Optional.of(by);
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
        public HeldKind kind() {
            return HeldKind.EXPIRED;
        }

        @Override
        public Optional<RankedAssessment> assessment() {
            return Optional.of(latest);
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
        public HeldKind kind() {
            return HeldKind.UNASSESSED;
        }

        @Override
        public Optional<RankedAssessment> assessment() {
            return Optional.empty();
        }

        /** The kind. */
        @Override
        public String toString() {
            return "Unassessed";
        }
    }
}
