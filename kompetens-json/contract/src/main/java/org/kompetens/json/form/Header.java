package org.kompetens.json.form;

import static org.kompetens.json.form.WholeForm.integer;

/** What every document says of itself. */
final class Header {

    /** The version of the form that this library reads and writes. */
    static final int VERSION = 1;

    private Header() {}

    /** The version of the form; that of this library if left out. */
    static <T> Part<T, Integer> version() {
        return Part.orElse(
                Property.of("version", integer(VERSION, VERSION), "The version of the form."),
                VERSION,
                document -> VERSION);
    }
}
