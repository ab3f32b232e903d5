package org.kompetens.competence;

import java.util.List;

/**
 * The catalogue of an organisation: its scales, what they have to do with one another, and its competences. What it
 * names is looked up, and checked, by {@link ResolvedFramework#of}.
 *
 * @param scales the proficiency scales
 * @param mappings the declared mappings between scales
 * @param competences the competences
 */
public record CompetenceFramework(
        List<ProficiencyScale> scales, List<ScaleMapping> mappings, List<Competence> competences) {

    /** Copies. */
    public CompetenceFramework {
        scales = List.copyOf(scales);
        mappings = List.copyOf(mappings);
        competences = List.copyOf(competences);
    }
}
