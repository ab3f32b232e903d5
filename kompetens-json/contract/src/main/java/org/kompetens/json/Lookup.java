package org.kompetens.json;

import org.jspecify.annotations.Nullable;
import org.kompetens.finding.FieldPath;
import org.kompetens.json.form.End;
import org.kompetens.json.token.JsonValue;

/** Finds the value at a path. */
final class Lookup {

    private Lookup() {}

    /** The value at a path, or the nearest around it that there is. */
    static JsonValue nearest(JsonValue document, FieldPath path) {
        JsonValue at = document;
        for (FieldPath.Step step : path.steps()) {
            @Nullable JsonValue inner = step.property().isEmpty() ? at : property(at, step.property());
            if (inner == null) {
                return at;
            }
            at = inner;
            if (step.index().isPresent()) {
                int index = step.index().getAsInt();
                if (!at.is(JsonValue.Kind.ARRAY) || index >= at.elements().size()) {
                    return at;
                }
                at = at.elements().get(index);
            }
        }
        return at;
    }

    private static @Nullable JsonValue property(JsonValue object, String name) {
        if (!object.is(JsonValue.Kind.OBJECT)) {
            return null;
        }
        @Nullable JsonValue value = object.properties().get(name);
        return value == null && End.NAMES.contains(name) ? object.properties().get(End.LAST_DAY) : value;
    }
}
