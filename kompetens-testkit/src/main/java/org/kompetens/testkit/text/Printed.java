package org.kompetens.testkit.text;

import java.util.function.Supplier;

/** Texts for whoever reads why a law is broken. */
final class Printed {

    private Printed() {}

    /** A text, or why there is none: what goes wrong in printing must not stand in place of what broke the law. */
    static String of(Supplier<String> text) {
        try {
            return text.get();
        } catch (RuntimeException | Error e) {
            return "the case cannot be printed: " + e;
        }
    }
}
