package org.kompetens.json.form;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.kompetens.finding.FieldPath;
import org.kompetens.finding.Finding;
import org.kompetens.finding.Findings;
import org.kompetens.finding.FindingsException;
import org.kompetens.json.LocatedFinding;
import org.kompetens.json.LocatedFindingsException;
import org.kompetens.json.form.Problems.Problem;
import org.kompetens.json.token.JsonIn;
import org.kompetens.json.token.JsonOut;
import org.kompetens.json.token.JsonTree;
import org.kompetens.json.token.MalformedJsonException;
import org.kompetens.json.token.TokenLocations;
import org.kompetens.text.Language;

/**
 * What a host's own mapper does with a type of the library: it reads and writes it in the documented form, or refuses it by
 * name.
 *
 * @param <T> the type
 */
public final class HostForm<T> {

    /** How values are written; messages in them are in the language that the mapper is set to. */
    @FunctionalInterface
    interface Writer<T> {

        void write(T value, JsonOut json, Language language) throws IOException;
    }

    /** How values stand as names of properties. */
    private record Names<T>(Function<T, String> text, Function<String, Optional<T>> parse) {}

    private static final String OF_A_RESULT =
            "A result cannot be made of its figures, which are rounded. Maybe read the document with ResultDocument.";

    private final Class<?> type;
    private final @Nullable Form<T> reading;
    private final @Nullable Writer<T> writing;
    private final @Nullable Names<T> names;
    private final String whatToTry;

    private HostForm(
            Class<?> type,
            @Nullable Form<T> reading,
            @Nullable Writer<T> writing,
            @Nullable Names<T> names,
            String whatToTry) {
        this.type = type;
        this.reading = reading;
        this.writing = writing;
        this.names = names;
        this.whatToTry = whatToTry;
    }

    /** A value that is read and written. */
    static <T> HostForm<T> value(Class<T> type, Form<T> form) {
        return new HostForm<>(type, form, (value, json, language) -> form.write(value, json), null, "");
    }

    /** An id, which can be the name of a property too. */
    static <T> HostForm<T> id(Class<T> type, IdForm<T> form) {
        return value(type, form).withNames(form::text, form::parse);
    }

    /** A constant, which can be the name of a property too. */
    static <T> HostForm<T> word(Class<T> type, WordForm<T> form) {
        return value(type, form).withNames(form::text, form::parse);
    }

    /** A result, which is written alone. */
    static <S, T extends S> HostForm<T> result(Class<T> type, ResultForm<S> form) {
        return written(type, (value, json, language) -> form.write(form.of(value), json));
    }

    /** A result that is written with something else. */
    static <T> HostForm<T> written(Class<T> type, Writer<T> writer) {
        return new HostForm<>(type, null, writer, null, OF_A_RESULT);
    }

    /** Neither read nor written. */
    static HostForm<?> refused(Class<?> type, String whatToTry) {
        return new HostForm<>(type, null, null, null, whatToTry);
    }

    private HostForm<T> withNames(Function<T, String> text, Function<String, Optional<T>> parse) {
        return new HostForm<>(type, reading, writing, new Names<>(text, parse), whatToTry);
    }

    /** The same for a type of which all values are of this type too. */
    HostForm<T> forNarrower(Class<?> narrower) {
        String instead = reading == null ? whatToTry : "Read it as " + type.getName() + ".";
        return new HostForm<>(narrower, null, writing, names, instead);
    }

    /** The type. */
    Class<?> type() {
        return type;
    }

    /** How values are read, if they are. */
    Optional<Form<T>> reading() {
        return Optional.ofNullable(reading);
    }

    /**
     * Whether values are read.
     *
     * @return whether they are
     */
    public boolean isRead() {
        return reading != null;
    }

    /**
     * Whether values are written.
     *
     * @return whether they are
     */
    public boolean isWritten() {
        return writing != null;
    }

    /**
     * Whether values can be names of properties.
     *
     * @return whether they can
     */
    public boolean isName() {
        return names != null;
    }

    /**
     * Says that values are not read.
     *
     * @return which type it is, and what to do instead
     */
    public String notRead() {
        return (isWritten() ? type.getName() + " is written as JSON, and not read. " : noForm()) + whatToTry;
    }

    /**
     * Says that values are not written.
     *
     * @return which type it is, and what to do instead
     */
    public String notWritten() {
        return noForm() + whatToTry;
    }

    private String noForm() {
        return type.getName() + " has no form as JSON. ";
    }

    /**
     * Says that values are no names of properties.
     *
     * @return which type it is, and what to do instead
     */
    public String notAName() {
        return type.getName() + " is no name of a property in JSON. Take an id, or a list of objects.";
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param json where to
     * @param language the language of messages
     * @throws IOException if it cannot be written
     * @throws UnsupportedOperationException if values are not written
     */
    public void write(T value, JsonOut json, Language language) throws IOException {
        if (writing == null) {
            throw new UnsupportedOperationException(notWritten());
        }
        writing.write(value, json, language);
    }

    /**
     * The name of a property for a value.
     *
     * @param value the value
     * @return its text
     * @throws UnsupportedOperationException if values are no names
     */
    public String name(T value) {
        return names().text().apply(value);
    }

    /**
     * The value for a name of a property.
     *
     * @param name the name
     * @return the value; empty where the name is none
     * @throws UnsupportedOperationException if values are no names
     */
    public Optional<T> named(String name) {
        return names().parse().apply(name);
    }

    private Names<T> names() {
        if (names == null) {
            throw new UnsupportedOperationException(notAName());
        }
        return names;
    }

    /**
     * Reads a value.
     *
     * @param in the text, at the first token of the value; afterwards at its last, if it is JSON
     * @param locations those of the tokens, by their offsets
     * @return the value
     * @throws LocatedFindingsException if anything is wrong with it, with all that is and where
     * @throws FindingsException if anything is wrong with it, and where that is is not known
     * @throws IOException if it cannot be read for another reason
     * @throws UnsupportedOperationException if values are not read
     */
    public T read(JsonIn in, TokenLocations locations) throws IOException {
        if (reading == null) {
            throw new UnsupportedOperationException(notRead());
        }
        Problems problems = new Problems();
        try {
            Optional<T> value = reading.read(Place.root(JsonTree.readValue(in), problems));
            if (value.isPresent()) {
                return value.get();
            }
        } catch (MalformedJsonException e) {
            Finding finding = Finding.of(e.rule(), FieldPath.ROOT);
            throw wrong(List.of(new Problem(finding, (int) e.offset())), locations);
        }
        throw wrong(problems.list(), locations);
    }

    private static FindingsException wrong(List<Problem> problems, TokenLocations locations) {
        List<LocatedFinding> located = new ArrayList<>();
        for (Problem problem : problems) {
            locations.at(problem.offset()).ifPresent(at -> located.add(new LocatedFinding(at, problem.finding())));
        }
        located.sort(Comparator.comparing(LocatedFinding::location).thenComparing(LocatedFinding::finding));
        return located.size() == problems.size()
                ? new LocatedFindingsException(located)
                : new FindingsException(
                        new Findings(problems.stream().map(Problem::finding).toList()));
    }
}
