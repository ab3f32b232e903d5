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
 */
public record CompetenceFramework(
        List<ProficiencyScale> scales,
        List<ScaleMapping> mappings,
        List<Competence> competences,
        List<NarrowerRule> narrowerRules) {

    /** Copies. */
    public CompetenceFramework {
        Objects.requireNonNull(scales, "scales");
        Objects.requireNonNull(mappings, "mappings");
        Objects.requireNonNull(competences, "competences");
        Objects.requireNonNull(narrowerRules, "narrowerRules");
        scales = List.copyOf(scales);
        mappings = List.copyOf(mappings);
        competences = List.copyOf(competences);
        narrowerRules = List.copyOf(narrowerRules);
    }

    /**
     * A framework in which every competence is met by itself alone.
     *
     * @param scales the proficiency scales
     * @param mappings the declared mappings between scales
     * @param competences the competences
     * @return the framework
     */
    public static CompetenceFramework of(
            List<ProficiencyScale> scales, List<ScaleMapping> mappings, List<Competence> competences) {
        return new CompetenceFramework(scales, mappings, competences, List.of());
    }
}
