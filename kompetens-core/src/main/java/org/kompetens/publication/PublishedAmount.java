package org.kompetens.publication;

import java.util.Optional;
import org.kompetens.organisation.FteSum;
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
    Optional<Shown> shown();

    /**
     * A number that is shown.
     *
     * @param count as it is in the raw figures
     * @param fte the same by FTE; empty where that is not shown, as it would tell of somebody with several employments
     */
    record Shown(long count, Optional<FteSum> fte) implements PublishedAmount {

        /** The number and its FTE. */
        static Shown of(Amount amount) {
            return new Shown(amount.count(), Optional.of(amount.fte()));
        }

        @Override
        public Optional<Shown> shown() {
            return Optional.of(this);
        }

        /** The same as an amount; without FTE where these are not shown. */
        Amount amount() {
            return new Amount(count, fte.orElse(FteSum.ZERO));
        }
    }

    /** A number that is hidden. Nothing tells whether it is small, or hidden to protect another. */
    record Hidden() implements PublishedAmount {

        @Override
        public Optional<Shown> shown() {
            return Optional.empty();
        }
    }
}
