package org.kompetens.json.form;

import java.io.IOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.kompetens.finding.Finding;
import org.kompetens.json.DocumentRule;
import org.kompetens.json.token.JsonOut;
import org.kompetens.json.token.JsonValue;
import org.kompetens.text.Identifiers;

/**
 * An object whose names are ids of one type, each with a value. The order of names says nothing in JSON, so that they are
 * written by the ids, and what is equal is written alike.
 *
 * @param <K> the type of the ids
 * @param <V> the values
 */
public final class IdMapForm<K, V> extends Form<Map<K, V>> {

    private final IdForm<K> ids;
    private final Form<V> values;
    private final boolean mayBeEmpty;

    private IdMapForm(IdForm<K> ids, Form<V> values, boolean mayBeEmpty) {
        this.ids = ids;
        this.values = values;
        this.mayBeEmpty = mayBeEmpty;
    }

    static <K, V> IdMapForm<K, V> idMap(IdForm<K> ids, Form<V> values) {
        return new IdMapForm<>(ids, values, true);
    }

    /** The same, of at least one name. */
    IdMapForm<K, V> notEmpty() {
        return new IdMapForm<>(ids, values, false);
    }

    /**
     * Whether there may be no name at all.
     *
     * @return whether there may
     */
    public boolean mayBeEmpty() {
        return mayBeEmpty;
    }

    /**
     * The form of the ids.
     *
     * @return the form
     */
    public IdForm<K> ids() {
        return ids;
    }

    /**
     * The form of the values.
     *
     * @return the form
     */
    public Form<V> values() {
        return values;
    }

    @Override
    public Optional<Map<K, V>> read(Place place) {
        if (!isOf(JsonValue.Kind.OBJECT, "object", place)) {
            return Optional.empty();
        }
        boolean sound = mayBeEmpty || !place.value().properties().isEmpty();
        if (!sound) {
            place.noteProperty(DocumentRule.EMPTY);
        }
        ObjectPlace object = new ObjectPlace(place);
        Map<K, V> read = new LinkedHashMap<>();
        for (var property : place.value().properties().entrySet()) {
            Optional<K> key = ids.parse(property.getKey());
            if (key.isEmpty()) {
                // Whatever is no id has no place in a path.
                place.note(Finding.of(ids.rule(), place.path()), property.getValue());
            }
            Optional<V> value =
                    key.flatMap(id -> Property.of(property.getKey(), values, "").readRequired(object));
            sound &= value.isPresent();
            value.ifPresent(of -> read.put(key.orElseThrow(), of));
        }
        return sound ? Optional.of(Collections.unmodifiableMap(read)) : Optional.empty();
    }

    @Override
    public void write(Map<K, V> value, JsonOut json) throws IOException {
        Map<String, V> named = new TreeMap<>(Identifiers::compare);
        value.forEach((id, one) -> named.put(ids.text(id), one));
        json.startObject();
        for (Map.Entry<String, V> entry : named.entrySet()) {
            json.name(entry.getKey());
            values.write(entry.getValue(), json);
        }
        json.endObject();
    }

    @Override
    public <R> R accept(FormVisitor<R> visitor) {
        return visitor.map(this);
    }
}
