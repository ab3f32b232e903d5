package org.kompetens.json.form;

import static org.kompetens.json.form.Part.optional;
import static org.kompetens.json.form.Part.required;

import java.util.List;
import java.util.Optional;
import org.kompetens.competence.Level;
import org.kompetens.competence.LevelId;
import org.kompetens.competence.ScaleId;

/** A level, on the competence's own scale or on one that is mapped to it. */
public final class LevelForm {

    /** Which level. */
    public static final Part<Level, LevelId> ID = required(Property.of("level", Ids.LEVEL, "The level."), Level::id);

    /** On which scale. */
    public static final Part<Level, Optional<ScaleId>> SCALE = optional(
            Property.of("scale", Ids.SCALE, "The level's scale; the competence's own if left out."), Level::scale);

    static final ObjectForm<Level> LEVEL =
            ObjectForm.of("level", List.of(ID, SCALE), of -> new Level(of.get(SCALE), of.get(ID)));

    private LevelForm() {}
}
