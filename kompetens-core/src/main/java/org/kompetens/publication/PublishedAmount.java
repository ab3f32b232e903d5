package org.kompetens.publication;

import java.util.Optional;
import org.kompetens.rollup.Amount;

/** A number as it is shown outside: the number itself, to the digit; or that it is hidden, which is no number at all. */
public sealed interface PublishedAmount {

    /** What stands in a table in place of a hidden number. */
    String HIDDEN_SIGN = "..";

    /** A hidden one. */
    PublishedAmount HIDDEN = new Hidden();

    /**
     * The number, if it is shown.
     *
     * @return empty if it is hidden
     */
    Optional<Amount> shown();

    /**
     * A number that is shown.
     *
     * @param amount as it is in the raw figures
     */
    record Shown(Amount amount) implements PublishedAmount {

        @Override
        public Optional<Amount> shown() {
            return Optional.of(amount);
        }
    }

    /** A number that is hidden. Nothing tells whether it is small, or hidden to protect another. */
    record Hidden() implements PublishedAmount {

        @Override
        public Optional<Amount> shown() {
            return Optional.empty();
        }
    }
}
