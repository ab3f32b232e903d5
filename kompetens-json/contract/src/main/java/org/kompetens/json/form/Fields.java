package org.kompetens.json.form;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.kompetens.finding.FieldPath;
import org.kompetens.finding.Finding;
import org.kompetens.json.DocumentRule;
import org.kompetens.json.token.JsonOut;
import org.kompetens.json.token.JsonValue;
import org.kompetens.organisation.UnitLevel;
import org.kompetens.text.Labels;

/** The properties of one JSON object, read one by one: for documents whose form is not declared yet. */
public final class Fields {

    private final Place place;
    private final ObjectPlace object;
    private boolean sound = true;

    private Fields(Place place) {
        this.place = place;
        this.object = new ObjectPlace(place);
    }

    /** A form that is only read. */
    private static final class ReadForm<T> extends Form<T> {

        private final Function<Fields, Optional<T>> reader;

        ReadForm(Function<Fields, Optional<T>> reader) {
            this.reader = reader;
        }

        @Override
        public Optional<T> read(Place place) {
            return isOf(JsonValue.Kind.OBJECT, "object", place) ? reader.apply(new Fields(place)) : Optional.empty();
        }

        @Override
        public void write(T value, JsonOut json) throws IOException {
            throw new UnsupportedOperationException("only read");
        }

        @Override
        public <R> R accept(FormVisitor<R> visitor) {
            throw new UnsupportedOperationException("only read");
        }
    }

    /**
     * Reads an object.
     *
     * @param place where it stands
     * @param reader reads an object
     * @param <T> what it is
     * @return what was read; empty where there is nothing or it cannot be read
     */
    public static <T> Optional<T> read(Place place, Function<Fields, Optional<T>> reader) {
        return new ReadForm<>(reader).read(place);
    }

    /**
     * Reads labels.
     *
     * @param fields the object
     * @return what was read; empty where there is nothing or it cannot be read
     */
    public static Optional<Labels> labels(Fields fields) {
        return LabelsForm.LABELS.read(fields.place);
    }

    /**
     * Reads a level of the organisation.
     *
     * @param fields the object
     * @return what was read; empty where there is nothing or it cannot be read
     */
    public static Optional<UnitLevel> unitLevel(Fields fields) {
        return UnitLevelForm.UNIT_LEVEL.read(fields.place);
    }

    /**
     * What the object stands for, if all of it could be read.
     *
     * @param whole makes it of what was read; called only if that is complete
     * @param <T> what it is
     * @return what was read; empty where there is nothing or it cannot be read
     */
    public <T> Optional<T> complete(Supplier<T> whole) {
        return object.hasNoOther() && sound ? Optional.of(whole.get()) : Optional.empty();
    }

    private <V> Optional<V> required(String name, Form<V> form) {
        Optional<V> value = Property.of(name, form, "").readRequired(object);
        sound &= value.isPresent();
        return value;
    }

    private <V> Optional<V> optional(String name, Form<V> form) {
        Optional<Optional<V>> value = Property.of(name, form, "").readOptional(object);
        sound &= value.isPresent();
        return value.flatMap(given -> given);
    }

    /**
     * Whether a property is given.
     *
     * @param name the property
     * @return whether it is
     */
    public boolean has(String name) {
        return object.property(name).isPresent();
    }

    /**
     * A text.
     *
     * @param name the property
     * @return what was read; empty where there is nothing or it cannot be read
     */
    public Optional<String> text(String name) {
        return required(name, TextForm.TEXT);
    }

    /**
     * An id.
     *
     * @param name the property
     * @param type makes an id of a text
     * @param <T> what it is
     * @return what was read; empty where there is nothing or it cannot be read
     */
    public <T> Optional<T> id(String name, Function<String, T> type) {
        return required(name, IdForm.id(type, String::valueOf));
    }

    /**
     * An id that may be left out.
     *
     * @param name the property
     * @param type makes an id of a text
     * @param <T> what it is
     * @return what was read; empty where there is nothing or it cannot be read
     */
    public <T> Optional<T> optionalId(String name, Function<String, T> type) {
        return optional(name, IdForm.id(type, String::valueOf));
    }

    /**
     * Ids, none of which has to be there.
     *
     * @param name the property
     * @param type makes an id of a text
     * @param <T> what it is
     * @return what was read; empty where there is nothing or it cannot be read
     */
    public <T> List<T> optionalIds(String name, Function<String, T> type) {
        return optional(name, ListForm.list(IdForm.id(type, String::valueOf))).orElse(List.of());
    }

    /**
     * A flag that may be left out.
     *
     * @param name the property
     * @return what was read; empty where there is nothing or it cannot be read
     */
    public Optional<Boolean> optionalFlag(String name) {
        return optional(name, FlagForm.FLAG);
    }

    /**
     * A date.
     *
     * @param name the property
     * @return what was read; empty where there is nothing or it cannot be read
     */
    public Optional<LocalDate> date(String name) {
        return required(name, DateForm.DATE);
    }

    /**
     * A whole number.
     *
     * @param name the property
     * @param lowest the lowest number allowed
     * @param highest the highest number allowed
     * @return what was read; empty where there is nothing or it cannot be read
     */
    public Optional<Integer> integer(String name, int lowest, int highest) {
        return required(name, WholeForm.integer(lowest, highest));
    }

    /**
     * A whole number that may be left out.
     *
     * @param name the property
     * @param lowest the lowest number allowed
     * @param highest the highest number allowed
     * @return what was read; empty where there is nothing or it cannot be read
     */
    public Optional<Integer> optionalInteger(String name, int lowest, int highest) {
        return optional(name, WholeForm.integer(lowest, highest));
    }

    /**
     * One of some constants.
     *
     * @param name the property
     * @param constants what it can be
     * @param <E> what it is
     * @return what was read; empty where there is nothing or it cannot be read
     */
    public <E extends Enum<E>> Optional<E> oneOf(String name, E[] constants) {
        return required(name, WordForm.oneOf(constants));
    }

    /**
     * An object.
     *
     * @param name the property
     * @param reader reads an object
     * @param <T> what it is
     * @return what was read; empty where there is nothing or it cannot be read
     */
    public <T> Optional<T> object(String name, Function<Fields, Optional<T>> reader) {
        return required(name, new ReadForm<>(reader));
    }

    /**
     * An object that may be left out.
     *
     * @param name the property
     * @param reader reads an object
     * @param <T> what it is
     * @return what was read; empty where there is nothing or it cannot be read
     */
    public <T> Optional<T> optionalObject(String name, Function<Fields, Optional<T>> reader) {
        return optional(name, new ReadForm<>(reader));
    }

    /**
     * A list of objects.
     *
     * @param name the property
     * @param reader reads an object
     * @param <T> what it is
     * @return what was read; empty where there is nothing or it cannot be read
     */
    public <T> List<T> list(String name, Function<Fields, Optional<T>> reader) {
        return required(name, ListForm.list(new ReadForm<>(reader))).orElse(List.of());
    }

    /**
     * A list of objects that may be left out.
     *
     * @param name the property
     * @param reader reads an object
     * @param <T> what it is
     * @return what was read; empty where there is nothing or it cannot be read
     */
    public <T> List<T> optionalList(String name, Function<Fields, Optional<T>> reader) {
        return optional(name, ListForm.list(new ReadForm<>(reader))).orElse(List.of());
    }

    /**
     * Notes that a property is missing.
     *
     * @param name the property
     */
    public void missing(String name) {
        sound = false;
        object.missing(name);
    }

    /**
     * Notes that one thing is given in two ways.
     *
     * @param first one property
     * @param second another that means the same
     */
    public void twoWays(String first, String second) {
        note(Finding.of(DocumentRule.TWO_WAYS, path(second))
                .withValue("first", first)
                .withValue("second", second));
    }

    /**
     * Notes what is wrong with a property.
     *
     * @param finding what
     */
    public void note(Finding finding) {
        sound = false;
        List<FieldPath.Step> steps = finding.path().steps();
        @Nullable JsonValue at = place.value().property(steps.get(steps.size() - 1).property());
        place.note(finding, at == null ? place.value() : at);
    }

    /**
     * The path of a property.
     *
     * @param name the property
     * @return the path
     */
    public FieldPath path(String name) {
        return place.path().then(name);
    }
}
