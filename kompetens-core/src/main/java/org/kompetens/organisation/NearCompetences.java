package org.kompetens.organisation;

import java.util.Locale;
import java.util.Optional;
import org.kompetens.competence.CompetenceId;
import org.kompetens.competence.CompetenceRule;
import org.kompetens.competence.Level;
import org.kompetens.competence.ProficiencyLevel;
import org.kompetens.competence.ProficiencyScale;
import org.kompetens.competence.ResolvedFramework;
import org.kompetens.competence.ScaleId;
import org.kompetens.finding.Finding;
import org.kompetens.text.NearName;

/** Which of a framework's ids are probably meant, of competences and of levels. */
final class NearCompetences {

    private final ResolvedFramework framework;
    private final KnownIds competences;

    NearCompetences(ResolvedFramework framework) {
        this.framework = framework;
        this.competences = KnownIds.of(
                framework.competences(),
                competence -> competence.id().value(),
                competence -> competence.competence().labels());
    }

    Finding competence(Finding finding, CompetenceId id) {
        return finding.rule() == CompetenceRule.COMPETENCE_UNKNOWN
                ? NearIds.with(finding, competences.of(id.value()))
                : finding;
    }

    /** What is wrong with a level of a competence, be it the competence or the level. */
    Finding level(Finding finding, CompetenceId competence, Level level) {
        if (finding.rule() != CompetenceRule.LEVEL_OFF_SCALE) {
            return competence(finding, competence);
        }
        Optional<ScaleId> scale = level.scale()
                .or(() -> framework
                        .competence(competence)
                        .map(known -> known.scale().id()));
        return NearIds.with(
                finding,
                scale.flatMap(framework::scale)
                        .flatMap(of -> level(of, level.id().value())));
    }

    private static Optional<String> level(ProficiencyScale scale, String given) {
        return KnownIds.byLabel(scale.levels(), one -> one.id().value(), ProficiencyLevel::labels)
                .getOrDefault(given.toLowerCase(Locale.ROOT), Optional.empty())
                .or(() -> NearName.of(
                        given,
                        scale.levels().stream().map(one -> one.id().value()).toList()));
    }
}
