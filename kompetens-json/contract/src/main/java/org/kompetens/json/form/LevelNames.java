package org.kompetens.json.form;

import java.util.Optional;
import java.util.function.Function;
import org.kompetens.competence.CompetenceId;
import org.kompetens.competence.Level;
import org.kompetens.competence.ProficiencyLevel;
import org.kompetens.competence.ResolvedCompetence;
import org.kompetens.competence.ResolvedFramework;
import org.kompetens.organisation.Organisation;
import org.kompetens.organisation.UnitLevel;
import org.kompetens.organisation.UnitLevelId;
import org.kompetens.text.Labels;

/** What levels are called, beside their ids. */
final class LevelNames {

    private static final Property<Labels> LABELS =
            Property.of("levelLabels", LabelsForm.LABELS, "What the level is called.");

    private LevelNames() {}

    /** What the level of a unit is called, as the part of an object that names it. */
    static <T> Part<T, Optional<Labels>> ofUnits(
            Function<T, Optional<Organisation>> organisation, Function<T, Optional<UnitLevelId>> level) {
        return Part.optional(
                LABELS,
                of -> organisation.apply(of).flatMap(known -> level.apply(of).flatMap(id -> labels(known, id))));
    }

    /** What a level on a competence's own scale is called, as the part of an object that names it. */
    static <T> Part<T, Optional<Labels>> of(Function<T, Optional<ProficiencyLevel>> level) {
        return Part.optional(LABELS, of -> level.apply(of).map(ProficiencyLevel::labels));
    }

    /** What a level is called that a requirement of a competence names, on that competence's scale or another. */
    static <T> Part<Named<T>, Optional<Labels>> of(Function<T, CompetenceId> competence, Function<T, Level> level) {
        return of(named -> named.organisation()
                .map(Organisation::framework)
                .flatMap(framework -> level(framework, competence.apply(named.of()), level.apply(named.of()))));
    }

    private static Optional<ProficiencyLevel> level(ResolvedFramework framework, CompetenceId competence, Level level) {
        return level.scale()
                .map(framework::scale)
                .orElseGet(() -> framework.competence(competence).map(ResolvedCompetence::scale))
                .flatMap(scale -> scale.levels().stream()
                        .filter(one -> one.id().equals(level.id()))
                        .findFirst());
    }

    static Optional<Labels> labels(Organisation organisation, UnitLevelId level) {
        return organisation.structure().unitLevels().stream()
                .filter(one -> one.id().equals(level))
                .map(UnitLevel::labels)
                .findFirst();
    }
}
