package org.kompetens.json;

import org.jspecify.annotations.Nullable;
import org.kompetens.finding.FieldPath;
import org.kompetens.json.form.CycleForm;
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

    /** A path by the name that stands in the document, where the last property can go by two. */
    static FieldPath asWritten(JsonValue document, FieldPath path) {
        int last = path.steps().size() - 1;
        if (last < 0 || !End.NAMES.contains(path.steps().get(last).property())) {
            return path;
        }
        FieldPath owner = new FieldPath(path.steps().subList(0, last));
        JsonValue object = nearest(document, owner);
        boolean byLastDay = object.is(JsonValue.Kind.OBJECT)
                && !object.properties().containsKey(path.steps().get(last).property())
                && object.properties().containsKey(End.LAST_DAY);
        return byLastDay ? owner.then(End.LAST_DAY) : path;
    }

    /** A property of an object; of a list, the element that goes by that name. */
    private static @Nullable JsonValue property(JsonValue object, String name) {
        if (object.is(JsonValue.Kind.ARRAY)) {
            return object.elements().stream()
                    .filter(element -> isNamed(element, name))
                    .findFirst()
                    .orElse(null);
        }
        return object.is(JsonValue.Kind.OBJECT) ? object.properties().get(name) : null;
    }

    private static boolean isNamed(JsonValue element, String name) {
        return element.is(JsonValue.Kind.OBJECT)
                && CycleForm.NAMING.stream()
                        .map(element.properties()::get)
                        .anyMatch(id -> id != null
                                && id.is(JsonValue.Kind.TEXT)
                                && id.text().equals(name));
    }
}
