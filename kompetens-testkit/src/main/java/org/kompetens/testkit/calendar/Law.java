package org.kompetens.testkit.calendar;

import java.util.function.Supplier;

/** What a law says when it does not hold. */
final class Law {

    private Law() {}

    static void isBrokenIf(boolean so, Supplier<Object> by) {
        if (so) {
            throw new AssertionError(by.get());
        }
    }
}
