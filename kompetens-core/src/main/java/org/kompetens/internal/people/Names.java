package org.kompetens.internal.people;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kompetens.competence.CompetenceId;
import org.kompetens.competence.Level;
import org.kompetens.competence.LevelId;
import org.kompetens.competence.ProficiencyScale;
import org.kompetens.competence.ResolvedCompetence;
import org.kompetens.competence.ScaleId;
import org.kompetens.organisation.AssessmentSource;
import org.kompetens.organisation.Organisation;
import org.kompetens.organisation.ResolvedRole;
import org.kompetens.organisation.RoleId;
import org.kompetens.organisation.UnitId;

/** The ids by which a record names something in the organisation, and the numbers of that in columns. */
final class Names {

    /** In place of a number, where there is no such thing. */
    static final int UNKNOWN = -1;

    private final Map<UnitId, Integer> units = new HashMap<>();
    private final Map<RoleId, Integer> roles = new HashMap<>();
    private final Map<CompetenceId, Competence> competences = new HashMap<>();
    private final Map<AssessmentSource, Integer> sources = new HashMap<>();

    /** A competence, and what most assessments name: its own levels, which it shares with all on the same scale. */
    record Competence(int index, ResolvedCompetence resolved, Map<LevelId, Integer> ranks) {

        /** The rank of a level, as {@link RankCode} has it. */
        int rankCode(Level level) {
            @Nullable
            Integer rank = level.scale().isEmpty()
                    ? ranks.get(level.id())
                    : resolved.rank(level).map(RankCode::of).orElse(null);
            return rank == null ? UNKNOWN : rank;
        }
    }

    Names(Organisation organisation) {
        for (int i = 0; i < organisation.tree().size(); i++) {
            units.put(organisation.tree().unit(i).id(), i);
        }
        for (ResolvedRole role : organisation.roles()) {
            roles.put(role.id(), role.index());
        }
        organisation.sources().weakestFirst().forEach(source -> sources.put(source, sources.size()));
        Map<ScaleId, Map<LevelId, Integer>> ranks = new HashMap<>();
        for (ResolvedCompetence competence : organisation.framework().competences()) {
            ProficiencyScale scale = competence.scale();
            competences.put(
                    competence.id(),
                    new Competence(
                            competence.index(),
                            competence,
                            ranks.computeIfAbsent(scale.id(), unknown -> ranks(scale))));
        }
    }

    private static Map<LevelId, Integer> ranks(ProficiencyScale scale) {
        Map<LevelId, Integer> ranks = new HashMap<>();
        for (int rank = 1; rank <= scale.levels().size(); rank++) {
            ranks.put(scale.level(rank).id(), rank);
        }
        scale.holdsNothing().ifPresent(level -> ranks.put(level.id(), ProficiencyScale.RANK_OF_NOTHING));
        return ranks;
    }

    int unit(UnitId id) {
        return units.getOrDefault(id, UNKNOWN);
    }

    int role(RoleId id) {
        return roles.getOrDefault(id, UNKNOWN);
    }

    /** The strength of a source. */
    int source(AssessmentSource source) {
        return sources.getOrDefault(source, UNKNOWN);
    }

    @Nullable
    Competence competence(CompetenceId id) {
        return competences.get(id);
    }
}
