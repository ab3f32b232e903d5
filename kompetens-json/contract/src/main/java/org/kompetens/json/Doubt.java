package org.kompetens.json;

/** A line is not plainly good. Without a stack trace, as nobody looks at it. */
final class Doubt extends Exception {

    private static final long serialVersionUID = 1L;

    Doubt() {
        super("not plainly good", null, false, false);
    }

    static void unless(boolean condition) throws Doubt {
        if (!condition) {
            throw new Doubt();
        }
    }
}
