package org.kompetens.gap;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.kompetens.competence.Level;
import org.kompetens.competence.ResolvedCompetence;
import org.kompetens.competence.ScaleId;

/**
 * Which of two requirements of one competence has the level that applies, and which the weight. That is never left to the
 * order in which they were declared: where nothing else decides, what the two say does.
 *
 * @param competence what is required
 */
record RequirementOrder(ResolvedCompetence competence) {

    /**
     * Whether the level of another requirement applies: the higher one; among equals the one that no mapping merged, then
     * that of the nearer origin.
     */
    boolean isLevelOf(RankedRequirement other, RankedRequirement nearer) {
        if (other.level().rank() != nearer.level().rank()) {
            return other.level().rank() > nearer.level().rank();
        }
        if (other.level().merged() != nearer.level().merged()) {
            return nearer.level().merged();
        }
        return other.origin().equals(nearer.origin()) && isFirst(other, nearer);
    }

    /** Whether the weight of another requirement applies: the higher one; among equals that of the nearer origin. */
    boolean isWeightOf(RankedRequirement other, RankedRequirement nearer) {
        int weight = nearer.requirement().weight();
        if (other.requirement().weight() != weight) {
            return other.requirement().weight() > weight;
        }
        return other.origin().equals(nearer.origin()) && isLevelOf(other, nearer);
    }

    /** On the competence's own scale first, then by scale and level, then by when it begins and ends, then the higher weight. */
    private boolean isFirst(RankedRequirement one, RankedRequirement other) {
        return Comparator.<RankedRequirement, Optional<ScaleId>>comparing(
                                ranked -> otherScale(ranked.requirement().level()),
                                Comparator.comparing(scale -> scale.isPresent()))
                        .thenComparing(ranked -> otherScale(ranked.requirement().level()), RequirementOrder::compare)
                        .thenComparing(ranked -> ranked.requirement().level().id())
                        .thenComparing(
                                ranked -> ranked.requirement().period().from().orElse(LocalDate.MIN))
                        .thenComparing(
                                ranked -> ranked.requirement().period().until().orElse(LocalDate.MAX))
                        .thenComparing(ranked -> -ranked.requirement().weight())
                        .compare(one, other)
                < 0;
    }

    private Optional<ScaleId> otherScale(Level level) {
        return level.scale().filter(scale -> !scale.equals(competence.scale().id()));
    }

    private static int compare(Optional<ScaleId> one, Optional<ScaleId> other) {
        return one.isPresent() && other.isPresent() ? one.get().compareTo(other.get()) : 0;
    }
}
