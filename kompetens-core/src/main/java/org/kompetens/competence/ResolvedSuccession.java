package org.kompetens.competence;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * That assessments of a retired competence count for another from a date on: by one revision, or by several of which
 * each goes on where the one before leads.
 *
 * @param retired of which the assessments are
 * @param successor for which they count
 * @param date from when: that of the latest of the revisions
 * @param ranks for each rank of the retired one's scale, from 1, what it counts as for the successor, and whether levels
 *     were merged on the way
 */
public record ResolvedSuccession(
        ResolvedCompetence retired, ResolvedCompetence successor, LocalDate date, List<RankedLevel> ranks) {

    /** Copies. */
    public ResolvedSuccession {
        Objects.requireNonNull(retired, "retired");
        Objects.requireNonNull(successor, "successor");
        Objects.requireNonNull(date, "date");
        ranks = List.copyOf(ranks);
    }

    /**
     * What a level of the retired competence counts as for the successor.
     *
     * @param level as a rank on the retired one's scale
     * @return as a rank on the successor's; merged if it was before, or if a revision merged it
     */
    public RankedLevel rank(RankedLevel level) {
        if (level.rank() == ProficiencyScale.RANK_OF_NOTHING) {
            return level;
        }
        RankedLevel counted = ranks.get(level.rank() - 1);
        return new RankedLevel(counted.rank(), counted.merged() || level.merged());
    }

    /**
     * Whether a level that counts for the successor may rest on a merged one.
     *
     * @return true if {@link #rank} may give one
     */
    public boolean mergesLevels() {
        return retired.mergesLevels() || ranks.stream().anyMatch(RankedLevel::merged);
    }

    /** This succession, and after it another, of the successor. */
    ResolvedSuccession then(ResolvedSuccession next) {
        return new ResolvedSuccession(
                retired,
                next.successor,
                date.isBefore(next.date) ? next.date : date,
                ranks.stream().map(next::rank).toList());
    }
}
