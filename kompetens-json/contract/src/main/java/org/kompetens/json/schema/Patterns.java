package org.kompetens.json.schema;

/**
 * Regular expressions that mean the same in ECMAScript, which JSON Schema names, and in other languages: characters are
 * listed, as the classes with names differ.
 */
final class Patterns {

    private static final String DAY_OF_MONTH = "(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])";

    /** Control characters and most others that cannot be seen; what breaks lines is among them. */
    private static final String UNSEEN =
            "\\u0000-\\u001f\\u007f-\\u009f\\u00ad\\u034f\\u200b-\\u200f\\u2028-\\u202e\\u2060-\\u206f\\ufeff";

    /** Spaces that do not break lines. */
    private static final String SPACES = "\\u0020\\u00a0\\u1680\\u2000-\\u200a\\u202f\\u205f\\u3000";

    /** What a text of nothing else is blank by. */
    private static final String BLANKS =
            "\\u0009-\\u000d\\u001c-\\u0020\\u1680\\u2000-\\u2006\\u2008-\\u200a\\u2028\\u2029\\u205f\\u3000";

    static final String NOT_BLANK = "[^" + BLANKS + "]";

    /** No space at either end. */
    static final String ID = "^[^" + UNSEEN + SPACES + "]([^" + UNSEEN + "]*[^" + UNSEEN + SPACES + "])?$";

    static final String CODE = "^[^" + UNSEEN + SPACES + "]+$";

    static final String DATE = "^[0-9]{4}-" + DAY_OF_MONTH + "$";

    static final String DAY_OF_YEAR = "^" + DAY_OF_MONTH + "$";

    static final String LINK = "^[A-Za-z][A-Za-z0-9+.-]*:.";

    private Patterns() {}
}
