package org.kompetens.organisation;

import java.util.Optional;
import org.kompetens.competence.CompetenceId;
import org.kompetens.finding.Finding;

/**
 * Which of an organisation's ids are probably meant in an employee's record by misspelt ones, or where what something is
 * called stands for its id. Only known ids are told.
 */
final class NearIds {

    private static final String NEAR = "near";

    private final KnownIds roles;
    private final KnownIds units;
    private final NearCompetences competences;

    NearIds(Organisation organisation) {
        this.roles = KnownIds.of(
                organisation.roles(),
                role -> role.id().value(),
                role -> role.role().labels());
        this.units = KnownIds.of(organisation.tree().units(), unit -> unit.id().value(), OrganisationUnit::labels);
        this.competences = new NearCompetences(organisation.framework());
    }

    Finding role(Finding finding, RoleId id) {
        return with(finding, roles.of(id.value()));
    }

    Finding unit(Finding finding, UnitId id) {
        return with(finding, units.of(id.value()));
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

    static Finding with(Finding finding, Optional<String> near) {
        return near.map(name -> finding.withValue(NEAR, name)).orElse(finding);
    }
}
