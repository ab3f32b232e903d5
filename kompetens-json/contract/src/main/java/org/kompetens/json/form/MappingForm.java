package org.kompetens.json.form;

import static org.kompetens.json.form.IdMapForm.idMap;
import static org.kompetens.json.form.Part.required;

import java.util.List;
import java.util.Map;
import org.kompetens.competence.LevelId;
import org.kompetens.competence.ScaleId;
import org.kompetens.competence.ScaleMapping;

/** Which levels of one scale are which of another. */
final class MappingForm {

    static final Part<ScaleMapping, ScaleId> FROM =
            required(Property.of("from", Ids.SCALE, "The one scale."), ScaleMapping::from);
    static final Part<ScaleMapping, ScaleId> TO =
            required(Property.of("to", Ids.SCALE, "The other scale."), ScaleMapping::to);
    static final Part<ScaleMapping, Map<LevelId, LevelId>> LEVELS = required(
            Property.of("levels", idMap(Ids.LEVEL, Ids.LEVEL), "For each level of the one a level of the other."),
            ScaleMapping::levels);

    static final ObjectForm<ScaleMapping> MAPPING = ObjectForm.of(
            "scale mapping",
            List.of(FROM, TO, LEVELS),
            of -> new ScaleMapping(of.get(FROM), of.get(TO), of.get(LEVELS)));

    private MappingForm() {}
}
