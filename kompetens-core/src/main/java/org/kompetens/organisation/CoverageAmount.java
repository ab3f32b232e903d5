package org.kompetens.organisation;

/** How much of a competence a unit needs to have covered: in persons or in full-time equivalents. */
public sealed interface CoverageAmount {

    /**
     * The most persons, or FTE, that a unit can need: more than work in any country that the library is for. Sums over
     * millions of units stay exact.
     */
    int MAX = 100_000_000;

    /**
     * The amount as a number, in persons or in ten-thousandths of an FTE.
     *
     * @return at least 1
     */
    long number();

    /**
     * A number of distinct persons.
     *
     * @param persons from 1 to {@value #MAX}
     */
    record Persons(int persons) implements CoverageAmount {

        /**
         * Checks.
         *
         * @throws IllegalArgumentException if out of bounds
         */
        public Persons {
            if (persons < 1 || persons > MAX) {
                throw new IllegalArgumentException("persons must be from 1 to " + MAX + ": " + persons);
            }
        }

        @Override
        public long number() {
            return persons;
        }
    }

    /**
     * A sum of FTE.
     *
     * @param tenThousandths from 1 to {@value #MAX_TEN_THOUSANDTHS}; {@link Fte#UNIT} is one full-time employment
     */
    record FullTimeEquivalents(long tenThousandths) implements CoverageAmount {

        /** {@link CoverageAmount#MAX} full-time employments. */
        public static final long MAX_TEN_THOUSANDTHS = (long) MAX * Fte.UNIT;

        /**
         * Checks.
         *
         * @throws IllegalArgumentException if out of bounds
         */
        public FullTimeEquivalents {
            if (tenThousandths < 1 || tenThousandths > MAX_TEN_THOUSANDTHS) {
                throw new IllegalArgumentException(
                        "tenThousandths must be from 1 to " + MAX_TEN_THOUSANDTHS + ": " + tenThousandths);
            }
        }

        @Override
        public long number() {
            return tenThousandths;
        }
    }
}
