package org.kompetens.json.form;

import java.util.List;
import java.util.Set;
import java.util.function.Function;

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
        return form.names().contains(VERSION_NAME)
                && document.property(VERSION_NAME).filter(VersionForm::isNewer).isPresent();
    }

    private static Property<String> typeProperty(List<String> types) {
        return Property.of(DOCUMENT, WordForm.oneOf(types, Function.identity()), "What the document is of.");
    }

    private static Property<Integer> versionProperty() {
        return Property.of(VERSION_NAME, VersionForm.VERSION, "The version of the form.");
    }
}
