package org.kompetens.json;

/** A line is not plain, so that the rules have to be asked about it. Without a stack trace, as nobody looks at it. */
final class Doubt extends Exception {

    private static final long serialVersionUID = 1L;

    Doubt() {
        super("not plain", null, false, false);
    }

    static void unless(boolean condition) throws Doubt {
        if (!condition) {
            throw new Doubt();
        }
    }
}
