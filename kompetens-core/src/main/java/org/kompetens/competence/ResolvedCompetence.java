package org.kompetens.competence;

import java.util.Map;
import java.util.Optional;

/** A competence whose scale, and the levels of other scales that count on it, are looked up. */
public final class ResolvedCompetence {

    private final int index;
    private final Competence competence;
    private final ProficiencyScale scale;
    private final Map<Level, RankedLevel> ranks;
    private final boolean mergesLevels;
    private final boolean canBeAssessedAsNothing;
    private final boolean canHoldNothing;

    ResolvedCompetence(
            int index,
            Competence competence,
            ProficiencyScale scale,
            Map<Level, RankedLevel> ranks,
            boolean canHoldNothing) {
        this.index = index;
        this.competence = competence;
        this.scale = scale;
        this.ranks = ranks;
        this.mergesLevels = ranks.values().stream().anyMatch(RankedLevel::merged);
        this.canBeAssessedAsNothing = canSayNothing(ranks);
        this.canHoldNothing = canHoldNothing;
    }

    /**
     * The competence's position in its framework.
     *
     * @return from 0 to the {@linkplain ResolvedFramework#competences() number} of competences, exclusive
     */
    public int index() {
        return index;
    }

    /**
     * The competence as it was declared.
     *
     * @return the competence
     */
    public Competence competence() {
        return competence;
    }

    /**
     * The competence's identifier.
     *
     * @return the identifier
     */
    public CompetenceId id() {
        return competence.id();
    }

    /**
     * The scale that the competence is judged on.
     *
     * @return the scale, with at least one level
     */
    public ProficiencyScale scale() {
        return scale;
    }

    /**
     * What a level counts as for this competence.
     *
     * @param level a level on the competence's own scale, or on one that is mapped to it
     * @return its rank on the competence's own scale; empty for any other level
     */
    public Optional<RankedLevel> rank(Level level) {
        Level named = level.scale().isPresent() ? level : new Level(Optional.of(scale.id()), level.id());
        return Optional.ofNullable(ranks.get(named));
    }

    /**
     * Whether a mapping to the competence's scale merges levels, so that a rank may rest on a coarsening.
     *
     * @return true if {@link #rank} gives a {@linkplain RankedLevel#merged merged} level for any
     */
    public boolean mergesLevels() {
        return mergesLevels;
    }

    /** Whether among levels there is one that says that nothing is held. */
    static boolean canSayNothing(Map<Level, RankedLevel> ranks) {
        return ranks.values().stream().anyMatch(level -> level.rank() == ProficiencyScale.RANK_OF_NOTHING);
    }

    /**
     * Whether an assessment of the competence can say that nothing is held: its scale has a name for that, or one from
     * which a mapping leads to it.
     *
     * @return true if {@link #rank} gives {@value ProficiencyScale#RANK_OF_NOTHING} for any level
     */
    public boolean canBeAssessedAsNothing() {
        return canBeAssessedAsNothing;
    }

    /**
     * Whether somebody can be known to hold nothing of the competence: an assessment {@linkplain #canBeAssessedAsNothing
     * can say so} of it, or of one that revisions replace by it.
     *
     * @return true if so
     */
    public boolean canHoldNothing() {
        return canHoldNothing;
    }

    /** The competence's identifier. */
    @Override
    public String toString() {
        return id().toString();
    }
}
