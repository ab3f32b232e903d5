package org.kompetens.json.form;

import java.io.IOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.kompetens.finding.Finding;
import org.kompetens.json.DocumentRule;
import org.kompetens.json.token.JsonOut;
import org.kompetens.json.token.JsonValue;

/**
 * An object whose names and values are ids of one type.
 *
 * @param <T> the type of the ids
 */
public final class IdMapForm<T> extends Form<Map<T, T>> {

    private final IdForm<T> ids;

    private IdMapForm(IdForm<T> ids) {
        this.ids = ids;
    }

    static <T> IdMapForm<T> idMap(IdForm<T> ids) {
        return new IdMapForm<>(ids);
    }

    /**
     * The form of the ids.
     *
     * @return the form
     */
    public IdForm<T> ids() {
        return ids;
    }

    @Override
    public Optional<Map<T, T>> read(Place place) {
        if (!isOf(JsonValue.Kind.OBJECT, "object", place)) {
            return Optional.empty();
        }
        boolean sound = true;
        ObjectPlace object = new ObjectPlace(place);
        Map<T, T> read = new LinkedHashMap<>();
        for (var property : place.value().properties().entrySet()) {
            Optional<T> key = ids.parse(property.getKey());
            if (key.isEmpty()) {
                // Whatever is no id has no place in a path.
                place.note(Finding.of(DocumentRule.NOT_AN_ID, place.path()), property.getValue());
            }
            Optional<T> value = key.flatMap(id -> Property.of(property.getKey(), ids, "").readRequired(object));
            sound &= value.isPresent();
            value.ifPresent(id -> read.put(key.orElseThrow(), id));
        }
        return sound ? Optional.of(Collections.unmodifiableMap(read)) : Optional.empty();
    }

    @Override
    public void write(Map<T, T> value, JsonOut json) throws IOException {
        json.startObject();
        for (Map.Entry<T, T> entry : value.entrySet()) {
            json.name(ids.text(entry.getKey()));
            ids.write(entry.getValue(), json);
        }
        json.endObject();
    }

    @Override
    public <R> R accept(FormVisitor<R> visitor) {
        return visitor.map(this);
    }
}
