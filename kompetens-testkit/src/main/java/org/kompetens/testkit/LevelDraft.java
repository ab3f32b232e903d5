package org.kompetens.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.kompetens.competence.Competence;
import org.kompetens.competence.CompetenceFramework;
import org.kompetens.competence.Level;
import org.kompetens.competence.ProficiencyLevel;
import org.kompetens.competence.ProficiencyScale;
import org.kompetens.competence.ScaleId;
import org.kompetens.competence.ScaleMapping;

/**
 * A level of a competence, before the competences are known.
 *
 * @param competence which competence
 * @param scale which of the scales that count for it: its own, unnamed and named, and those mapped to it
 * @param level which level of that scale
 */
record LevelDraft(Pick competence, Pick scale, Pick level) {

    static Arbitrary<LevelDraft> drafts() {
        return Combinators.combine(Pick.picks(), Pick.picks(), Pick.picks()).as(LevelDraft::new);
    }

    Competence competenceIn(CompetenceFramework framework) {
        return competence.from(framework.competences());
    }

    /** A level at which something is held. */
    Level levelIn(CompetenceFramework framework) {
        return levelIn(framework, ProficiencyScale::levels);
    }

    /** A level that an assessment can find, which may be that nothing is held. */
    Level foundIn(CompetenceFramework framework) {
        return levelIn(
                framework,
                scale -> Stream.concat(scale.levels().stream(), scale.holdsNothing().stream())
                        .toList());
    }

    private Level levelIn(CompetenceFramework framework, Function<ProficiencyScale, List<ProficiencyLevel>> levels) {
        ScaleId own = competenceIn(framework).scale();
        List<Optional<ScaleId>> named = new ArrayList<>();
        named.add(Optional.empty());
        named.add(Optional.of(own));
        framework.mappings().stream()
                .filter(mapping -> mapping.to().equals(own))
                .map(ScaleMapping::from)
                .map(Optional::of)
                .forEach(named::add);
        Optional<ScaleId> chosen = scale.from(named);
        ProficiencyScale on = framework.scales().stream()
                .filter(one -> one.id().equals(chosen.orElse(own)))
                .findFirst()
                .orElseThrow();
        return new Level(chosen, level.from(levels.apply(on)).id());
    }
}
