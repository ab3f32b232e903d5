package org.kompetens.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.SerializedString;
import java.io.IOException;
import java.util.stream.Stream;

/** The properties that an object of one kind can have, each by its number, in the order in which they mostly come. */
final class PropertyNames {

    /** In place of a property before the first, and after the last. */
    static final int NONE = -1;

    private final SerializableString[] names;

    PropertyNames(String... names) {
        this.names = Stream.of(names).map(SerializedString::new).toArray(SerializableString[]::new);
    }

    /**
     * Goes to the name of the next property.
     *
     * @param previous the property before, or {@link #NONE}
     * @return the property, or {@link #NONE} at the end of the object
     */
    int next(JsonParser json, int previous) throws IOException, Doubt {
        int likely = previous + 1;
        if (likely < names.length && json.nextFieldName(names[likely])) {
            return likely;
        }
        if (likely == names.length) {
            json.nextToken();
        }
        if (json.currentToken() == JsonToken.END_OBJECT) {
            return NONE;
        }
        Doubt.unless(json.currentToken() == JsonToken.FIELD_NAME);
        return find(json.currentName());
    }

    private int find(String name) throws Doubt {
        for (int i = 0; i < names.length; i++) {
            if (names[i].getValue().equals(name)) {
                return i;
            }
        }
        throw new Doubt();
    }
}
