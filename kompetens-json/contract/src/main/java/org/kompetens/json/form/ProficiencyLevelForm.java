package org.kompetens.json.form;

import static org.kompetens.json.form.LabelsForm.LABELS;
import static org.kompetens.json.form.Part.required;

import java.util.List;
import org.kompetens.competence.LevelId;
import org.kompetens.competence.ProficiencyLevel;
import org.kompetens.text.Labels;

/** A level of a scale. */
final class ProficiencyLevelForm {

    static final Part<ProficiencyLevel, LevelId> ID =
            required(Property.of("id", Ids.LEVEL, "Names the level."), ProficiencyLevel::id);
    static final Part<ProficiencyLevel, Labels> NAME =
            required(Property.of("labels", LABELS, "What it is called."), ProficiencyLevel::labels);

    static final ObjectForm<ProficiencyLevel> PROFICIENCY_LEVEL =
            ObjectForm.of("proficiency level", List.of(ID, NAME), of -> new ProficiencyLevel(of.get(ID), of.get(NAME)));

    private ProficiencyLevelForm() {}
}
