package org.kompetens.json;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kompetens.competence.CompetenceFramework;
import org.kompetens.competence.ProficiencyScale;
import org.kompetens.competence.ResolvedCompetence;
import org.kompetens.competence.ScaleId;
import org.kompetens.competence.ScaleMapping;
import org.kompetens.organisation.AssessmentSource;
import org.kompetens.organisation.Organisation;

/** The names that employees' lines give, of one organisation. Immutable. */
final class PlainNames {

    /** In place of a scale, where a level is on the competence's own. */
    static final int OWN_SCALE = -1;

    final KnownNames roles;
    final KnownNames units;
    final KnownNames competences;
    final KnownNames scales;
    /** Each at its strength. */
    final KnownNames sources;

    private final List<ScaleId> scaleIds;

    /** For each competence the levels of its own scale. */
    private final KnownLevels[] own;

    /** For each competence the levels of its own scale and of those mapped to it. */
    private final List<Map<ScaleId, KnownLevels>> given;

    PlainNames(Organisation organisation) {
        CompetenceFramework framework = organisation.framework().framework();
        List<ResolvedCompetence> all = organisation.framework().competences();
        this.roles = new KnownNames(
                organisation.roles().stream().map(role -> role.id().value()).toList());
        this.units = new KnownNames(organisation.tree().units().stream()
                .map(unit -> unit.id().value())
                .toList());
        this.competences =
                new KnownNames(all.stream().map(one -> one.id().value()).toList());
        this.scaleIds = framework.scales().stream().map(ProficiencyScale::id).toList();
        this.scales = new KnownNames(scaleIds.stream().map(ScaleId::value).toList());
        this.sources = new KnownNames(organisation.sources().weakestFirst().stream()
                .map(AssessmentSource::value)
                .toList());
        Map<ScaleId, KnownLevels> ofOwn = new LinkedHashMap<>();
        this.own = all.stream()
                .map(one -> ofOwn.computeIfAbsent(one.scale().id(), id -> KnownLevels.of(one.scale(), one)))
                .toArray(KnownLevels[]::new);
        Map<ScaleId, List<ScaleId>> mapped = framework.mappings().stream()
                .collect(Collectors.groupingBy(
                        ScaleMapping::to, Collectors.mapping(ScaleMapping::from, Collectors.toList())));
        Map<ScaleId, Map<ScaleId, KnownLevels>> ofGiven = new LinkedHashMap<>();
        this.given = all.stream()
                .map(one -> ofGiven.computeIfAbsent(
                        one.scale().id(),
                        id -> Stream.concat(Stream.of(id), mapped.getOrDefault(id, List.of()).stream())
                                .distinct()
                                .flatMap(scale -> organisation.framework().scale(scale).stream())
                                .collect(Collectors.toMap(ProficiencyScale::id, scale -> KnownLevels.of(scale, one)))))
                .toList();
    }

    /**
     * The levels that can be given for a competence.
     *
     * @param scale the position of the scale, or {@link #OWN_SCALE}
     */
    KnownLevels levels(int competence, int scale) {
        return scale == OWN_SCALE
                ? own[competence]
                : given.get(competence).getOrDefault(scaleIds.get(scale), KnownLevels.NONE);
    }
}
