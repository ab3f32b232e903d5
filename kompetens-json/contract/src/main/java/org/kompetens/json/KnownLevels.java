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

    static final KnownLevels NONE = new KnownLevels(List.of(), List.of());

    private final KnownNames names;
    private final List<Optional<RankedLevel>> ranks;

    private KnownLevels(List<String> names, List<Optional<RankedLevel>> ranks) {
        this.names = new KnownNames(names);
        this.ranks = ranks;
    }

    /** The levels of a scale for the competences of the same scale as this one. */
    static KnownLevels of(ProficiencyScale scale, ResolvedCompetence competence) {
        List<ProficiencyLevel> levels = scale.assessable();
        return new KnownLevels(
                levels.stream().map(level -> level.id().value()).toList(),
                levels.stream()
                        .map(level -> competence.rank(new Level(Optional.of(scale.id()), level.id())))
                        .toList());
    }

    /** What the level that stands at an offset counts as, where it is one of these. */
    RankedLevel level(byte[] bytes, int offset) throws Doubt {
        int found = names.find(bytes, offset);
        Doubt.unless(found != KnownNames.UNKNOWN);
        return ranks.get(found).orElseThrow(Doubt::new);
    }
}
