package org.kompetens.json;

import java.util.List;
import java.util.Optional;
import org.kompetens.competence.Level;
import org.kompetens.competence.ProficiencyLevel;
import org.kompetens.competence.ProficiencyScale;
import org.kompetens.competence.RankedLevel;
import org.kompetens.competence.ResolvedCompetence;

/** The levels of one scale, and what they count as for the competences of one scale. Immutable. */
final class KnownLevels {

    static final KnownLevels NONE = new KnownLevels(List.of(), new int[0]);

    private final KnownNames names;
    private final int[] ranks;

    private KnownLevels(List<String> names, int[] ranks) {
        this.names = new KnownNames(names);
        this.ranks = ranks;
    }

    /** The levels of a scale for the competences of the same scale as this one. */
    static KnownLevels of(ProficiencyScale scale, ResolvedCompetence competence) {
        List<ProficiencyLevel> levels = scale.levels();
        return new KnownLevels(
                levels.stream().map(level -> level.id().value()).toList(),
                levels.stream()
                        .map(level -> competence.rank(new Level(Optional.of(scale.id()), level.id())))
                        .mapToInt(rank -> rank.filter(ranked -> !ranked.merged())
                                .map(RankedLevel::rank)
                                .orElse(0))
                        .toArray());
    }

    /** The rank of the level that stands at an offset; 0 if it is none of these, or one that a mapping has merged. */
    int rank(byte[] bytes, int offset) {
        int found = names.find(bytes, offset);
        return found == KnownNames.UNKNOWN ? 0 : ranks[found];
    }
}
