package org.kompetens.planning;

import java.time.LocalDate;
import java.util.Optional;
import org.kompetens.rollup.Fraction;

/** What a measure said on a date: a value, or that there was none to be had. */
public sealed interface Reading {

    /**
     * When it was read.
     *
     * @return the date
     */
    LocalDate date();

    /**
     * What was read.
     *
     * @return the value; empty where it could not be judged
     */
    Optional<Fraction> reached();

    /**
     * A value.
     *
     * @param date when it was read
     * @param value what was read, in the measure's unit
     */
    record Value(LocalDate date, Fraction value) implements Reading {

        @Override
        public Optional<Fraction> reached() {
            return Optional.of(value);
        }
    }

    /**
     * That nobody can say: there was no survey, or it was made in another way than before. It is no "partly".
     *
     * @param date for when
     * @param reason why not
     */
    record CannotBeJudged(LocalDate date, String reason) implements Reading {

        @Override
        public Optional<Fraction> reached() {
            return Optional.empty();
        }

        /** When; the reason may be anything, and is not shown. */
        @Override
        public String toString() {
            return "CannotBeJudged[" + date + "]";
        }
    }
}
