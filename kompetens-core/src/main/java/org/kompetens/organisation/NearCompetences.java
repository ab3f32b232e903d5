package org.kompetens.organisation;

import java.util.Optional;
import org.kompetens.competence.CompetenceId;
import org.kompetens.competence.CompetenceRule;
import org.kompetens.competence.Level;
import org.kompetens.competence.ProficiencyLevel;
import org.kompetens.competence.ProficiencyScale;
import org.kompetens.competence.ResolvedFramework;
import org.kompetens.competence.ScaleId;
import org.kompetens.finding.Finding;
import org.kompetens.internal.KnownIds;
import org.kompetens.internal.NearFindings;

/** Which of a framework's ids are probably meant, of competences and of levels. */
final class NearCompetences {

    private final ResolvedFramework framework;
    private final KnownIds competences;
    private final KnownIds scales;

    NearCompetences(ResolvedFramework framework) {
        this.framework = framework;
        this.competences = KnownIds.of(
                framework.competences(),
                competence -> competence.id().value(),
                competence -> competence.competence().labels());
        this.scales = KnownIds.of(framework.scales(), scale -> scale.id().value(), ProficiencyScale::labels);
    }

    Finding competence(Finding finding, CompetenceId id) {
        return finding.rule() == CompetenceRule.COMPETENCE_UNKNOWN
                ? NearFindings.with(finding, competences.of(id.value()))
                : finding;
    }

    /** What is wrong with a level of a competence, be it the competence or the level. */
    Finding level(Finding finding, CompetenceId competence, Level level) {
        if (finding.rule() == CompetenceRule.LEVEL_UNKNOWN_SCALE) {
            return NearFindings.with(finding, level.scale().flatMap(scale -> scales.of(scale.value())));
        }
        if (finding.rule() != CompetenceRule.LEVEL_OFF_SCALE) {
            return competence(finding, competence);
        }
        Optional<ScaleId> scale = level.scale()
                .or(() -> framework
                        .competence(competence)
                        .map(known -> known.scale().id()));
        return NearFindings.with(
                finding,
                scale.flatMap(framework::scale)
                        .flatMap(of -> level(of, level.id().value())));
    }

    /** The level that is meant on a scale by what it is called, or by an id in which letters are wrong. */
    private static Optional<String> level(ProficiencyScale scale, String given) {
        return KnownIds.of(scale.levels(), one -> one.id().value(), ProficiencyLevel::labels)
                .of(given);
    }
}
