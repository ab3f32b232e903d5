package org.kompetens.json.form;

import static org.kompetens.json.form.LabelsForm.LABELS;
import static org.kompetens.json.form.Part.required;

import java.util.List;
import org.kompetens.organisation.UnitLevel;
import org.kompetens.organisation.UnitLevelId;
import org.kompetens.text.Labels;

/** A level of the organisation. */
final class UnitLevelForm {

    static final Part<UnitLevel, UnitLevelId> ID =
            required(Property.of("id", Ids.UNIT_LEVEL, "Names the level of the organisation."), UnitLevel::id);
    static final Part<UnitLevel, Labels> NAME =
            required(Property.of("labels", LABELS, "What it is called."), UnitLevel::labels);

    static final ObjectForm<UnitLevel> UNIT_LEVEL =
            ObjectForm.of("unit level", List.of(ID, NAME), of -> new UnitLevel(of.get(ID), of.get(NAME)));

    private UnitLevelForm() {}
}
