package org.kompetens.json.form;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.kompetens.json.token.JsonOut;
import org.kompetens.json.token.JsonValue;

/**
 * An object with certain parts and no others.
 *
 * @param <T> what has these parts
 * @param <R> as what it is read and written
 */
public abstract class PartsForm<T, R> extends Form<R> {

    private final String name;
    private final List<Part<T, ?>> parts;

    PartsForm(String name, List<Part<T, ?>> parts) {
        this.name = name;
        this.parts = List.copyOf(parts);
    }

    /**
     * What such objects are called, in one English word or two.
     *
     * @return the name
     */
    public String name() {
        return name;
    }

    /**
     * The parts.
     *
     * @return in the order of writing
     */
    public List<Part<T, ?>> parts() {
        return parts;
    }

    /**
     * The names of all properties that an object can have.
     *
     * @return the names, in the order of writing
     */
    public List<String> names() {
        return parts.stream().flatMap(part -> part.names().stream()).toList();
    }

    /** What complete parts stand for; empty where they do not go together, which is then noted. */
    abstract Optional<R> made(ReadObject<T> read, ObjectPlace object);

    /** The values of the parts. */
    abstract Values<T> values(R value);

    @Override
    public Optional<R> read(Place place) {
        if (!isOf(JsonValue.Kind.OBJECT, "object", place)) {
            return Optional.empty();
        }
        ObjectPlace object = new ObjectPlace(place);
        // What else is wrong with a newer document is perhaps only new.
        if (place.isDocument() && Header.isNewer(object, this)) {
            return Optional.empty();
        }
        ReadObject<T> read = readParts(object);
        return object.hasNoOther() && read.isComplete() ? made(read, object) : Optional.empty();
    }

    ReadObject<T> readParts(ObjectPlace object) {
        ReadObject<T> read = new ReadObject<>();
        parts.forEach(part -> read.read(part, object));
        return read;
    }

    /** The value of which the parts stand among those of an object; empty where something is wrong. */
    Optional<R> readAmong(ObjectPlace object) {
        ReadObject<T> read = readParts(object);
        return read.isComplete() ? made(read, object) : Optional.empty();
    }

    /** Writes the parts inside an object that the caller has begun. */
    void writeAmong(R value, JsonOut json) throws IOException {
        writeParts(values(value), json);
    }

    @Override
    public void write(R value, JsonOut json) throws IOException {
        json.startObject();
        writeAmong(value, json);
        json.endObject();
    }

    private void writeParts(Values<T> values, JsonOut json) throws IOException {
        for (Part<T, ?> part : parts) {
            write(part, values, json);
        }
    }

    private static <T, V> void write(Part<T, V> part, Values<T> values, JsonOut json) throws IOException {
        part.write(values.get(part), json);
    }

    @Override
    public <X> X accept(FormVisitor<X> visitor) {
        return visitor.object(this);
    }
}
