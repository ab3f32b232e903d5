package org.kompetens.testkit.mistakes;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.kompetens.competence.Competence;
import org.kompetens.competence.CompetenceFramework;
import org.kompetens.competence.CompetenceId;
import org.kompetens.competence.Level;
import org.kompetens.competence.LevelId;
import org.kompetens.competence.ProficiencyScale;
import org.kompetens.competence.ScaleId;
import org.kompetens.organisation.Assessment;
import org.kompetens.testkit.system.Situation;

/** Which number a level has. */
final class Ranks {

    /** Of a level that is not there. */
    static final int NONE = -1;

    private Ranks() {}

    /** On the competence's own scale, 0 for holding nothing; {@link #NONE} if not judged, or wrong. */
    static int of(Situation situation, Assessment one) {
        CompetenceFramework framework = situation.structure().framework();
        Optional<ProficiencyScale> own = ownScale(framework, one.competence());
        if (own.isEmpty() || one.level().isEmpty()) {
            return NONE;
        }
        Level level = one.level().get();
        ScaleId scale = level.scale().orElse(own.get().id());
        int number = number(framework, scale, level.id());
        if (number <= 0 || scale.equals(own.get().id())) {
            return number;
        }
        return framework.mappings().stream()
                .filter(mapping -> mapping.from().equals(scale)
                        && mapping.to().equals(own.get().id()))
                .map(mapping -> number(
                        framework,
                        own.get().id(),
                        Objects.requireNonNull(mapping.levels().get(level.id()))))
                .findFirst()
                .orElse(NONE);
    }

    static boolean isOnOwnScale(Situation situation, Assessment one) {
        return one.level()
                .flatMap(Level::scale)
                .filter(scale -> ownScale(situation.structure().framework(), one.competence())
                        .filter(own -> !own.id().equals(scale))
                        .isPresent())
                .isEmpty();
    }

    /** The level with the same number on the competence's own scale, or its highest. */
    static Level byNumber(CompetenceFramework framework, CompetenceId competence, Level level) {
        Optional<ProficiencyScale> own = ownScale(framework, competence);
        if (own.isEmpty() || level.scale().isEmpty()) {
            return level;
        }
        int number = number(framework, level.scale().get(), level.id());
        return number <= 0
                ? level
                : new Level(
                        Optional.empty(),
                        own.get()
                                .level(Math.min(number, own.get().levels().size()))
                                .id());
    }

    static Optional<ProficiencyScale> ownScale(CompetenceFramework framework, CompetenceId competence) {
        return framework.competences().stream()
                .filter(one -> one.id().equals(competence))
                .map(Competence::scale)
                .findFirst()
                .flatMap(id -> scale(framework, id));
    }

    static Optional<ProficiencyScale> scale(CompetenceFramework framework, ScaleId id) {
        return framework.scales().stream().filter(one -> one.id().equals(id)).findFirst();
    }

    static int number(CompetenceFramework framework, ScaleId scale, LevelId level) {
        Optional<ProficiencyScale> on = scale(framework, scale);
        if (on.isEmpty()) {
            return NONE;
        }
        List<LevelId> ids = on.get().levels().stream().map(one -> one.id()).toList();
        boolean nothing =
                on.get().holdsNothing().filter(one -> one.id().equals(level)).isPresent();
        int index = ids.indexOf(level);
        return nothing ? 0 : index < 0 ? NONE : index + 1;
    }
}
