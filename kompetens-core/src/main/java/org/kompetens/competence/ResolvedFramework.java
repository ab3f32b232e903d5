package org.kompetens.competence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.kompetens.finding.FieldPath;
import org.kompetens.finding.Finding;
import org.kompetens.finding.Findings;

/**
 * A {@link CompetenceFramework} with everything it names looked up. What is not sound is left out and reported by
 * {@link #findings()}; of what stands there twice, the first counts.
 */
public final class ResolvedFramework {

    private final CompetenceFramework framework;
    private final Findings findings;
    private final Map<ScaleId, ProficiencyScale> scales;
    private final Set<List<ScaleId>> mapped;
    private final Map<CompetenceId, ResolvedCompetence> byId;
    private final List<ResolvedCompetence> competences;
    private final Map<CompetenceId, ResolvedNarrowerRule> narrowerRules;
    private final Map<CompetenceGroupId, ResolvedCompetenceGroup> groupsById;
    private final List<ResolvedCompetenceGroup> groups;
    private final List<ResolvedSuccession> successions;
    private final Map<CompetenceId, List<ResolvedSuccession>> byRetired;
    private final Map<CompetenceId, List<ResolvedSuccession>> bySuccessor;
    private final Map<CompetenceId, CompetenceRevision> revisions = new HashMap<>();

    private ResolvedFramework(CompetenceFramework framework, FrameworkCheck check) {
        this.framework = framework;
        this.findings = check.findings();
        this.scales = new LinkedHashMap<>(check.scales());
        this.mapped = Set.copyOf(check.mapped());
        this.byId = new LinkedHashMap<>(check.competences());
        this.competences = List.copyOf(new ArrayList<>(byId.values()));
        this.narrowerRules = check.narrowerRules();
        this.groupsById = new LinkedHashMap<>(check.groups());
        this.groups = List.copyOf(groupsById.values());
        this.successions = List.copyOf(check.successions());
        this.byRetired = successions.stream()
                .collect(Collectors.groupingBy(one -> one.retired().id()));
        this.bySuccessor = successions.stream()
                .collect(Collectors.groupingBy(one -> one.successor().id()));
        framework.revisions().forEach(one -> revisions.putIfAbsent(one.competence(), one));
    }

    /**
     * Looks everything up.
     *
     * @param framework the framework as declared
     * @return the framework, resolved as far as it is sound
     */
    public static ResolvedFramework of(CompetenceFramework framework) {
        return new ResolvedFramework(framework, new FrameworkCheck(framework));
    }

    /**
     * The framework as it was declared.
     *
     * @return the framework
     */
    public CompetenceFramework framework() {
        return framework;
    }

    /**
     * All that is wrong with the framework, with paths from the framework.
     *
     * @return the findings
     */
    public Findings findings() {
        return findings;
    }

    /**
     * The competences in the order of their declaration.
     *
     * @return each at its {@link ResolvedCompetence#index()}
     */
    public List<ResolvedCompetence> competences() {
        return competences;
    }

    /**
     * The competence with an identifier.
     *
     * @param id the identifier
     * @return the competence, or empty where the framework has none such
     */
    public Optional<ResolvedCompetence> competence(CompetenceId id) {
        return Optional.ofNullable(byId.get(id));
    }

    /**
     * The groups in the order of their declaration.
     *
     * @return each at its {@link ResolvedCompetenceGroup#index()}
     */
    public List<ResolvedCompetenceGroup> groups() {
        return groups;
    }

    /**
     * The group with an identifier.
     *
     * @param id the identifier
     * @return the group, or empty where the framework has none such
     */
    public Optional<ResolvedCompetenceGroup> group(CompetenceGroupId id) {
        return Optional.ofNullable(groupsById.get(id));
    }

    /**
     * The rule by which narrower competences may meet a broader one.
     *
     * @param broader the broader competence
     * @return the rule, or empty where none is declared
     */
    public Optional<ResolvedNarrowerRule> narrowerRule(CompetenceId broader) {
        return Optional.ofNullable(narrowerRules.get(broader));
    }

    /**
     * All that revisions lead to, by one revision or by several.
     *
     * @return by the order of the revisions, at most {@value CompetenceFramework#MAX_SUCCESSIONS}; empty where they
     *     lead in a circle or to more, which is a finding
     */
    public List<ResolvedSuccession> successions() {
        return successions;
    }

    /**
     * By which assessments of a retired competence count for others.
     *
     * @param retired the retired competence
     * @return by the order of its successors; empty where nothing replaces it
     */
    public List<ResolvedSuccession> successionsOf(CompetenceId retired) {
        return byRetired.getOrDefault(retired, List.of());
    }

    /**
     * By which assessments of retired competences count for a competence.
     *
     * @param successor the competence
     * @return by the order of the revisions; empty where it replaces none
     */
    public List<ResolvedSuccession> successionsTo(CompetenceId successor) {
        return bySuccessor.getOrDefault(successor, List.of());
    }

    /**
     * For which competences what is said of one counts at a date.
     *
     * @param competence the competence
     * @param date the date
     * @return itself, and then those that it became by revisions dated until then, by the order of its successors;
     *     empty where the framework does not have it
     */
    public List<CompetenceId> countsFor(CompetenceId competence, LocalDate date) {
        List<CompetenceId> counts = new ArrayList<>();
        competence(competence).ifPresent(known -> counts.add(known.id()));
        for (ResolvedSuccession way : successionsOf(competence)) {
            if (!way.date().isAfter(date)) {
                counts.add(way.successor().id());
            }
        }
        return List.copyOf(counts);
    }

    /**
     * The revision by which a competence is retired.
     *
     * @param competence the competence
     * @return the revision, or empty where it is not retired at any date
     */
    public Optional<CompetenceRevision> revision(CompetenceId competence) {
        return Optional.ofNullable(revisions.get(competence));
    }

    /**
     * Whether a competence is retired at a date.
     *
     * @param competence the competence
     * @param date the date
     * @return true from the date of its revision on
     */
    public boolean isRetired(CompetenceId competence, LocalDate date) {
        return revision(competence).filter(one -> !one.date().isAfter(date)).isPresent();
    }

    /**
     * All scales, those of no competence too.
     *
     * @return in the order of the framework
     */
    public List<ProficiencyScale> scales() {
        return List.copyOf(scales.values());
    }

    /**
     * The scale with an identifier.
     *
     * @param id the identifier
     * @return the scale, or empty where the framework has none such
     */
    public Optional<ProficiencyScale> scale(ScaleId id) {
        return Optional.ofNullable(scales.get(id));
    }

    /**
     * Whether a level can be required of a competence, or aimed at: it can be {@linkplain #check given} for it, and
     * something is held at it.
     *
     * @param competenceId the competence
     * @param level the level, on any scale
     * @param path where both are named; the finding's path goes on to the one that is wrong
     * @return what is wrong, or empty; values that resolve to nothing are not repeated in it
     */
    public Optional<Finding> checkRequired(CompetenceId competenceId, Level level, FieldPath path) {
        return check(competenceId, level, path)
                .or(() -> competence(competenceId)
                        .flatMap(competence -> competence.rank(level))
                        .filter(ranked -> ranked.rank() == ProficiencyScale.RANK_OF_NOTHING)
                        .map(nothing -> Finding.of(CompetenceRule.LEVEL_REQUIRES_NOTHING, path.then("level"))
                                .withValue("competence", competenceId)));
    }

    /**
     * Whether a level can be given for a competence: both exist, and the level counts on the competence's own scale.
     *
     * @param competenceId the competence
     * @param level the level, on any scale
     * @param path where both are named; the finding's path goes on to the one that is wrong
     * @return what is wrong, or empty; values that resolve to nothing are not repeated in it
     */
    public Optional<Finding> check(CompetenceId competenceId, Level level, FieldPath path) {
        ResolvedCompetence competence = byId.get(competenceId);
        if (competence == null) {
            boolean isGroup = groupsById.containsKey(CompetenceGroupId.of(competenceId.value()));
            return Optional.of(Finding.of(
                    isGroup ? CompetenceRule.COMPETENCE_IS_GROUP : CompetenceRule.COMPETENCE_UNKNOWN,
                    path.then("competence")));
        }
        if (competence.rank(level).isPresent() || competence.scale().levels().isEmpty()) {
            return Optional.empty();
        }
        ProficiencyScale given =
                scales.get(level.scale().orElse(competence.scale().id()));
        FieldPath at = path.then("level");
        if (given == null) {
            return Optional.of(
                    Finding.of(CompetenceRule.LEVEL_UNKNOWN_SCALE, at).withValue("competence", competenceId));
        }
        if (given.assessable().stream().noneMatch(known -> known.id().equals(level.id()))) {
            return Optional.of(Finding.of(CompetenceRule.LEVEL_OFF_SCALE, at)
                    .withValue("competence", competenceId)
                    .withValue("scale", given.id()));
        }
        if (mapped.contains(List.of(given.id(), competence.scale().id()))) {
            // There is a mapping, and what is wrong with it is a finding already.
            return Optional.empty();
        }
        return Optional.of(Finding.of(CompetenceRule.LEVEL_NOT_MAPPED, at)
                .withValue("competence", competenceId)
                .withValue("scale", given.id())
                .withValue("own-scale", competence.scale().id()));
    }
}
