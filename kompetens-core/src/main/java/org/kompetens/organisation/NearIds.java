package org.kompetens.organisation;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.kompetens.competence.CompetenceId;
import org.kompetens.competence.CompetenceRule;
import org.kompetens.competence.Level;
import org.kompetens.competence.ProficiencyLevel;
import org.kompetens.competence.ProficiencyScale;
import org.kompetens.competence.ScaleId;
import org.kompetens.finding.Finding;
import org.kompetens.internal.NearNames;
import org.kompetens.text.Labels;
import org.kompetens.text.NearName;

/**
 * Which of an organisation's ids are probably meant in an employee's record by misspelt ones, or where what something is
 * called stands for its id. Only known ids are told.
 */
final class NearIds {

    private static final String NEAR = "near";

    private final Organisation organisation;
    private final Known roles;
    private final Known units;
    private final Known competences;

    NearIds(Organisation organisation) {
        this.organisation = organisation;
        this.roles = Known.of(
                organisation.roles(), role -> role.id().value(), role -> role.role().labels());
        this.units = Known.of(organisation.tree().units(), unit -> unit.id().value(), OrganisationUnit::labels);
        this.competences = Known.of(
                organisation.framework().competences(),
                competence -> competence.id().value(),
                competence -> competence.competence().labels());
    }

    /**
     * The ids of things of one kind.
     *
     * @param near those that a misspelt one may mean
     * @param byLabel by what they are called, in small letters, in any language; without what several are called
     */
    private record Known(NearNames near, Map<String, Optional<String>> byLabel) {

        static <T> Known of(Collection<T> all, Function<T, String> id, Function<T, Labels> labels) {
            return new Known(new NearNames(all.stream().map(id).toList()), byLabel(all, id, labels));
        }

        static <T> Map<String, Optional<String>> byLabel(
                Collection<T> all, Function<T, String> id, Function<T, Labels> labels) {
            Map<String, Optional<String>> byLabel = new HashMap<>();
            for (T one : all) {
                Set<String> called = new HashSet<>();
                labels.apply(one).texts().values().forEach(label -> called.add(label.toLowerCase(Locale.ROOT)));
                called.forEach(label ->
                        byLabel.merge(label, Optional.of(id.apply(one)), (first, second) -> Optional.empty()));
            }
            return byLabel;
        }

        Optional<String> of(String given) {
            return byLabel.getOrDefault(given.toLowerCase(Locale.ROOT), Optional.empty())
                    .or(() -> near.of(given));
        }
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
                        .flatMap(of -> level(of, level.id().value())));
    }

    private static Optional<String> level(ProficiencyScale scale, String given) {
        return Known.byLabel(scale.levels(), one -> one.id().value(), ProficiencyLevel::labels)
                .getOrDefault(given.toLowerCase(Locale.ROOT), Optional.empty())
                .or(() -> NearName.of(
                        given,
                        scale.levels().stream().map(one -> one.id().value()).toList()));
    }

    private static Finding with(Finding finding, Optional<String> near) {
        return near.map(name -> finding.withValue(NEAR, name)).orElse(finding);
    }
}
