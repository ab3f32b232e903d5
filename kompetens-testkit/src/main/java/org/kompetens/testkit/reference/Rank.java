package org.kompetens.testkit.reference;

import java.util.List;
import java.util.Optional;
import org.kompetens.competence.Competence;
import org.kompetens.competence.CompetenceFramework;
import org.kompetens.competence.CompetenceId;
import org.kompetens.competence.Level;
import org.kompetens.competence.LevelId;
import org.kompetens.competence.ProficiencyScale;
import org.kompetens.competence.ScaleId;
import org.kompetens.competence.ScaleMapping;

/**
 * A rank on a competence's own scale.
 *
 * @param number from 1; 0 where nothing is held
 * @param merged whether another level of the scale it was given on counts as the same
 */
record Rank(int number, boolean merged) {

    private static final Rank NOTHING = new Rank(0, false);

    static Optional<Rank> of(CompetenceFramework framework, CompetenceId competence, Level level) {
        ScaleId own = competence(framework, competence).scale();
        ScaleId given = level.scale().orElse(own);
        if (given.equals(own) && isNothing(framework, own, level.id())) {
            return Optional.of(NOTHING);
        }
        if (given.equals(own)) {
            return position(framework, own, level.id()).map(number -> new Rank(number, false));
        }
        Optional<ScaleMapping> mapping = framework.mappings().stream()
                .filter(one -> one.from().equals(given) && one.to().equals(own))
                .findFirst();
        if (mapping.isPresent() && isNothing(framework, given, level.id())) {
            return Optional.of(NOTHING);
        }
        if (mapping.isEmpty() || !mapping.get().levels().containsKey(level.id())) {
            return Optional.empty();
        }
        LevelId counted = mapping.get().levels().get(level.id());
        long alike =
                mapping.get().levels().values().stream().filter(counted::equals).count();
        return position(framework, own, counted).map(number -> new Rank(number, alike > 1));
    }

    static Competence competence(CompetenceFramework framework, CompetenceId id) {
        return framework.competences().stream()
                .filter(competence -> competence.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    static ProficiencyScale scale(CompetenceFramework framework, ScaleId id) {
        return framework.scales().stream()
                .filter(scale -> scale.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static boolean isNothing(CompetenceFramework framework, ScaleId scale, LevelId level) {
        return scale(framework, scale)
                .holdsNothing()
                .filter(one -> one.id().equals(level))
                .isPresent();
    }

    private static Optional<Integer> position(CompetenceFramework framework, ScaleId scale, LevelId level) {
        List<LevelId> levels =
                scale(framework, scale).levels().stream().map(one -> one.id()).toList();
        return levels.contains(level) ? Optional.of(levels.indexOf(level) + 1) : Optional.empty();
    }
}
