package org.kompetens.json.form;

import static org.kompetens.json.form.LabelsForm.LABELS;
import static org.kompetens.json.form.Part.optional;
import static org.kompetens.json.form.Part.required;

import java.util.List;
import java.util.Optional;
import org.kompetens.competence.LevelId;
import org.kompetens.competence.ProficiencyLevel;
import org.kompetens.text.Labels;

/** A level of a scale. */
final class ProficiencyLevelForm {

    static final Part<ProficiencyLevel, LevelId> ID =
            required(Property.of("id", Ids.LEVEL, "Names the level."), ProficiencyLevel::id);
    static final Part<ProficiencyLevel, Labels> NAME =
            required(Property.of("labels", LABELS, "What it is called."), ProficiencyLevel::labels);

    static final Part<ProficiencyLevel, Optional<Labels>> DESCRIPTION = optional(
            Property.of("description", LABELS, "What is expected of whoever holds it."), ProficiencyLevel::description);

    static final ObjectForm<ProficiencyLevel> PROFICIENCY_LEVEL = ObjectForm.of(
            "proficiency level",
            List.of(ID, NAME, DESCRIPTION),
            of -> new ProficiencyLevel(of.get(ID), of.get(NAME), of.get(DESCRIPTION)));

    private ProficiencyLevelForm() {}
}
