package org.kompetens.organisation;

import java.util.Optional;
import org.kompetens.competence.CompetenceId;
import org.kompetens.competence.CompetenceRule;
import org.kompetens.competence.Level;
import org.kompetens.competence.ProficiencyLevel;
import org.kompetens.competence.ScaleId;
import org.kompetens.finding.Finding;
import org.kompetens.internal.NearNames;
import org.kompetens.text.NearName;

/** Which of an organisation's ids are probably meant by misspelt ones in an employee's record. Only known ids are told. */
final class NearIds {

    private static final String NEAR = "near";

    private final Organisation organisation;
    private final NearNames roles;
    private final NearNames units;
    private final NearNames competences;

    NearIds(Organisation organisation) {
        this.organisation = organisation;
        this.roles = new NearNames(
                organisation.roles().stream().map(role -> role.id().value()).toList());
        this.units = new NearNames(organisation.tree().units().stream()
                .map(unit -> unit.id().value())
                .toList());
        this.competences = new NearNames(organisation.framework().competences().stream()
                .map(competence -> competence.id().value())
                .toList());
    }

    Finding role(Finding finding, RoleId id) {
        return with(finding, roles.of(id.value()));
    }

    Finding unit(Finding finding, UnitId id) {
        return with(finding, units.of(id.value()));
    }

    Finding competence(Finding finding, CompetenceId id) {
        return finding.rule() == CompetenceRule.COMPETENCE_UNKNOWN
                ? with(finding, competences.of(id.value()))
                : finding;
    }

    /** What is wrong with an assessment, be it the competence or the level. */
    Finding assessment(Finding finding, Assessment assessment) {
        if (finding.rule() != CompetenceRule.LEVEL_OFF_SCALE
                || assessment.level().isEmpty()) {
            return competence(finding, assessment.competence());
        }
        Level level = assessment.level().get();
        Optional<ScaleId> scale = level.scale()
                .or(() -> organisation
                        .framework()
                        .competence(assessment.competence())
                        .map(competence -> competence.scale().id()));
        return with(
                finding,
                scale.flatMap(organisation.framework()::scale)
                        .flatMap(of -> NearName.of(
                                level.id().value(),
                                of.levels().stream()
                                        .map(ProficiencyLevel::id)
                                        .map(id -> id.value())
                                        .toList())));
    }

    private static Finding with(Finding finding, Optional<String> near) {
        return near.map(name -> finding.withValue(NEAR, name)).orElse(finding);
    }
}
