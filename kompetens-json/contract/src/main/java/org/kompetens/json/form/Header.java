package org.kompetens.json.form;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.kompetens.finding.Finding;
import org.kompetens.json.DocumentRule;
import org.kompetens.text.NearName;

/** What every document says of itself: what it is of, and the version of its form. */
public final class Header {

    /** The version of the form that this library reads and writes. */
    public static final int VERSION = 1;

    /** The property that says what a document is of. */
    public static final String DOCUMENT = "document";

    private static final String VERSION_NAME = "version";

    /** The properties of the header. */
    public static final Set<String> NAMES = Set.of(DOCUMENT, VERSION_NAME);

    private Header() {}

    /** What the document is of; may be left out. */
    static <T> Part<T, String> document(String type) {
        return document(type, List.of(type));
    }

    /** What the document is of; may be left out, and is read too where it says one of some other words. */
    static <T> Part<T, String> document(String type, List<String> read) {
        return Part.orElse(typeProperty(read), type, document -> type);
    }

    /** The version of the form; that of this library if left out. */
    static <T> Part<T, Integer> version() {
        return Part.orElse(versionProperty(), VERSION, document -> VERSION);
    }

    /** What a result is of. */
    static <T> Part<T, String> result(String type) {
        return Part.required(typeProperty(List.of(type)), document -> type);
    }

    /** The version of the form of a result. */
    static <T> Part<T, Integer> resultVersion() {
        return Part.required(versionProperty(), document -> VERSION);
    }

    /** Whether a document is of a newer version of its form, which is then noted. */
    static boolean isNewer(ObjectPlace document, PartsForm<?, ?> form) {
        return form.names().contains(VERSION_NAME) && isNewer(document);
    }

    private static boolean isNewer(ObjectPlace document) {
        return document.property(VERSION_NAME).filter(VersionForm::isNewer).isPresent();
    }

    /**
     * Notes that a document is of no type that can be read. Of a document of a newer version only that is told: its type is
     * perhaps as new.
     *
     * @param document the document, an object
     * @param types the types that can be read
     */
    public static void noteType(Place document, Collection<String> types) {
        ObjectPlace object = new ObjectPlace(document);
        if (isNewer(object)) {
            return;
        }
        Optional<Place> said = object.property(DOCUMENT);
        if (said.isEmpty()) {
            document.note(unknownType(document, types));
        } else {
            said.flatMap(TextForm.TEXT::read).ifPresent(type -> noteType(said.get(), type, types));
        }
    }

    /**
     * Whether a document of a type must say so and does not, which is then noted. It may be of another type that has the same
     * properties, so that nothing else can be told of it.
     *
     * @param document the document, an object
     * @param form the form of the type whose properties it has
     * @return whether its type is missing
     */
    public static boolean isTypeMissing(Place document, PartsForm<?, ?> form) {
        ObjectPlace object = new ObjectPlace(document);
        boolean missing = RequiredNames.of(form).contains(DOCUMENT)
                && object.property(DOCUMENT).isEmpty();
        if (missing && !isNewer(object)) {
            object.missing(DOCUMENT);
        }
        return missing;
    }

    private static void noteType(Place said, String type, Collection<String> types) {
        if (Documents.find(type).isPresent()) {
            said.note(said.finding(DocumentRule.NOT_ONE_OF).withValue("allowed", String.join(", ", types)));
        } else {
            Finding unknown = unknownType(said, types);
            said.note(NearName.of(type, types)
                    .map(near -> unknown.withValue("near", near))
                    .orElse(unknown));
        }
    }

    private static Finding unknownType(Place at, Collection<String> types) {
        return Finding.of(DocumentRule.UNKNOWN_TYPE, at.path())
                .withValue("property", DOCUMENT)
                .withValue("known", String.join(", ", types));
    }

    private static Property<String> typeProperty(List<String> types) {
        return Property.of(DOCUMENT, WordForm.oneOf(types, Function.identity()), "What the document is of.");
    }

    private static Property<Integer> versionProperty() {
        return Property.of(VERSION_NAME, VersionForm.VERSION, "The version of the form.");
    }
}
