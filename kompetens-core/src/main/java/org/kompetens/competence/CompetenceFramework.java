package org.kompetens.competence;

import java.util.List;
import java.util.Objects;

/**
 * The catalogue of an organisation: its scales, what they have to do with one another, and its competences. What it
 * names is looked up, and checked, by {@link ResolvedFramework#of}.
 *
 * @param scales the proficiency scales
 * @param mappings the declared mappings between scales
 * @param competences the competences
 * @param narrowerRules which broader competences may be met by narrower ones
 * @param groups the groups that hold competences
 * @param relations what competences have to do with one another and with those of outside frameworks
 * @param revisions which competences are retired, and what replaces them; at most one of each competence
 */
public record CompetenceFramework(
        List<ProficiencyScale> scales,
        List<ScaleMapping> mappings,
        List<Competence> competences,
        List<NarrowerRule> narrowerRules,
        List<CompetenceGroup> groups,
        List<CompetenceRelation> relations,
        List<CompetenceRevision> revisions) {

    /**
     * To how many successors revisions may lead from one retired competence, followed to the last: each assessment of
     * it counts for all of them.
     */
    public static final int MAX_SUCCESSORS = 100;

    /** To how many successors revisions may lead in all, counted for each retired competence. */
    public static final int MAX_SUCCESSIONS = 50_000;

    /** Copies. */
    public CompetenceFramework {
        Objects.requireNonNull(scales, "scales");
        Objects.requireNonNull(mappings, "mappings");
        Objects.requireNonNull(competences, "competences");
        Objects.requireNonNull(narrowerRules, "narrowerRules");
        Objects.requireNonNull(groups, "groups");
        Objects.requireNonNull(relations, "relations");
        Objects.requireNonNull(revisions, "revisions");
        scales = List.copyOf(scales);
        mappings = List.copyOf(mappings);
        competences = List.copyOf(competences);
        narrowerRules = List.copyOf(narrowerRules);
        groups = List.copyOf(groups);
        relations = List.copyOf(relations);
        revisions = List.copyOf(revisions);
    }

    /**
     * A framework in which every competence is met by itself alone, is in no group, and is not retired.
     *
     * @param scales the proficiency scales
     * @param mappings the declared mappings between scales
     * @param competences the competences
     * @return the framework
     */
    public static CompetenceFramework of(
            List<ProficiencyScale> scales, List<ScaleMapping> mappings, List<Competence> competences) {
        return new CompetenceFramework(scales, mappings, competences, List.of(), List.of(), List.of(), List.of());
    }

    /**
     * This framework with other scales.
     *
     * @param scales in place of those it has
     * @return a new framework
     */
    public CompetenceFramework withScales(List<ProficiencyScale> scales) {
        return new CompetenceFramework(scales, mappings, competences, narrowerRules, groups, relations, revisions);
    }

    /**
     * This framework with other mappings.
     *
     * @param mappings in place of those it has
     * @return a new framework
     */
    public CompetenceFramework withMappings(List<ScaleMapping> mappings) {
        return new CompetenceFramework(scales, mappings, competences, narrowerRules, groups, relations, revisions);
    }

    /**
     * This framework with other competences.
     *
     * @param competences in place of those it has
     * @return a new framework
     */
    public CompetenceFramework withCompetences(List<Competence> competences) {
        return new CompetenceFramework(scales, mappings, competences, narrowerRules, groups, relations, revisions);
    }

    /**
     * This framework with other rules by which narrower competences meet broader ones.
     *
     * @param narrowerRules in place of those it has
     * @return a new framework
     */
    public CompetenceFramework withNarrowerRules(List<NarrowerRule> narrowerRules) {
        return new CompetenceFramework(scales, mappings, competences, narrowerRules, groups, relations, revisions);
    }

    /**
     * This framework with other groups.
     *
     * @param groups in place of those it has
     * @return a new framework
     */
    public CompetenceFramework withGroups(List<CompetenceGroup> groups) {
        return new CompetenceFramework(scales, mappings, competences, narrowerRules, groups, relations, revisions);
    }

    /**
     * This framework with other relations.
     *
     * @param relations in place of those it has
     * @return a new framework
     */
    public CompetenceFramework withRelations(List<CompetenceRelation> relations) {
        return new CompetenceFramework(scales, mappings, competences, narrowerRules, groups, relations, revisions);
    }

    /**
     * This framework with other revisions.
     *
     * @param revisions in place of those it has
     * @return a new framework
     */
    public CompetenceFramework withRevisions(List<CompetenceRevision> revisions) {
        return new CompetenceFramework(scales, mappings, competences, narrowerRules, groups, relations, revisions);
    }
}
