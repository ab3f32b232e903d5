package org.kompetens.json.form;

import static org.kompetens.json.form.LabelsForm.LABELS;
import static org.kompetens.json.form.ListForm.list;
import static org.kompetens.json.form.Part.optional;
import static org.kompetens.json.form.Part.required;
import static org.kompetens.json.form.ProficiencyLevelForm.PROFICIENCY_LEVEL;

import java.util.List;
import java.util.Optional;
import org.kompetens.competence.ProficiencyLevel;
import org.kompetens.competence.ProficiencyScale;
import org.kompetens.competence.ScaleId;
import org.kompetens.text.Labels;

/** A scale of proficiency. */
final class ScaleForm {

    static final Part<ProficiencyScale, ScaleId> ID =
            required(Property.of("id", Ids.SCALE, "Names the scale."), ProficiencyScale::id);
    static final Part<ProficiencyScale, Labels> NAME =
            required(Property.of("labels", LABELS, "What it is called."), ProficiencyScale::labels);
    static final Part<ProficiencyScale, Optional<Labels>> DESCRIPTION =
            optional(Property.of("description", LABELS, "What it is a scale of."), ProficiencyScale::description);
    static final Part<ProficiencyScale, List<ProficiencyLevel>> LEVELS = required(
            Property.of(
                    "levels",
                    list(PROFICIENCY_LEVEL).atMost(ProficiencyScale.MAX_LEVELS),
                    "Its levels, from the lowest to the highest."),
            ProficiencyScale::levels);

    static final Part<ProficiencyScale, Optional<ProficiencyLevel>> HOLDS_NOTHING = optional(
            Property.of(
                    "holdsNothing",
                    PROFICIENCY_LEVEL,
                    "What assessments call it that nothing is held: below the first level, and never required."),
            ProficiencyScale::holdsNothing);

    static final ObjectForm<ProficiencyScale> SCALE = ObjectForm.of(
            "proficiency scale",
            List.of(ID, NAME, DESCRIPTION, LEVELS, HOLDS_NOTHING),
            of -> new ProficiencyScale(
                    of.get(ID), of.get(NAME), of.get(DESCRIPTION), of.get(LEVELS), of.get(HOLDS_NOTHING)));

    private ScaleForm() {}
}
