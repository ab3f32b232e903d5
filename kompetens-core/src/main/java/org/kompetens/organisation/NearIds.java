package org.kompetens.organisation;

import org.kompetens.competence.CompetenceId;
import org.kompetens.finding.Finding;
import org.kompetens.internal.KnownIds;
import org.kompetens.internal.NearFindings;
import org.kompetens.text.Labels;
import org.kompetens.text.Language;

/**
 * Which of an organisation's ids are probably meant in an employee's record by misspelt ones, or where what something is
 * called stands for its id. Only known ids are told.
 */
final class NearIds {

    private final KnownIds roles;
    private final KnownIds units;
    private final KnownIds sources;
    private final NearCompetences competences;

    NearIds(Organisation organisation) {
        this.roles = KnownIds.of(
                organisation.roles(),
                role -> role.id().value(),
                role -> role.role().labels());
        this.units = KnownIds.of(organisation.tree().units(), unit -> unit.id().value(), OrganisationUnit::labels);
        this.sources = sources(organisation.sources());
        this.competences = new NearCompetences(organisation.framework());
    }

    /** The supplied ones are called what their ids say, unless the organisation names them. */
    static KnownIds sources(AssessmentSources sources) {
        return KnownIds.of(
                sources.weakestFirst(),
                AssessmentSource::value,
                source -> sources.labels(source).orElseGet(() -> Labels.of(Language.EN, source.value())));
    }

    Finding role(Finding finding, RoleId id) {
        return NearFindings.with(finding, roles.of(id.value()));
    }

    Finding unit(Finding finding, UnitId id) {
        return NearFindings.with(finding, units.of(id.value()));
    }

    Finding competence(Finding finding, CompetenceId id) {
        return competences.competence(finding, id);
    }

    /** What is wrong with an assessment, be it the competence or the level. */
    Finding assessment(Finding finding, Assessment assessment) {
        return assessment
                .level()
                .map(level -> competences.level(finding, assessment.competence(), level))
                .orElseGet(() -> competence(finding, assessment.competence()));
    }

    /** Where the source of an assessment is none of the organisation's. */
    Finding source(Finding finding, AssessmentSource source) {
        return NearFindings.with(finding, sources.of(source.value()));
    }
}
