package org.kompetens.json.form;

import static org.kompetens.json.form.IdForm.id;
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
            required(Property.of("from", id(ScaleId::of, ScaleId::value), "The one scale."), ScaleMapping::from);
    static final Part<ScaleMapping, ScaleId> TO =
            required(Property.of("to", id(ScaleId::of, ScaleId::value), "The other scale."), ScaleMapping::to);
    static final Part<ScaleMapping, Map<LevelId, LevelId>> LEVELS = required(
            Property.of(
                    "levels",
                    idMap(id(LevelId::of, LevelId::value), id(LevelId::of, LevelId::value)),
                    "For each level of the one a level of the other."),
            ScaleMapping::levels);

    static final ObjectForm<ScaleMapping> MAPPING = ObjectForm.of(
            "scale mapping",
            List.of(FROM, TO, LEVELS),
            of -> new ScaleMapping(of.get(FROM), of.get(TO), of.get(LEVELS)));

    private MappingForm() {}
}
