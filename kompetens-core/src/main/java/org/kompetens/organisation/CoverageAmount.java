package org.kompetens.organisation;

/** How much of a competence a unit needs to have covered: in persons or in full-time equivalents. */
public sealed interface CoverageAmount {

    /**
     * The amount as a number, in persons or in ten-thousandths of an FTE.
     *
     * @return at least 1
     */
    long number();

    /**
     * A number of distinct persons.
     *
     * @param persons at least 1
     */
    record Persons(int persons) implements CoverageAmount {

        /**
         * Checks.
         *
         * @throws IllegalArgumentException if below 1
         */
        public Persons {
            if (persons < 1) {
                throw new IllegalArgumentException("persons must be at least 1: " + persons);
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
     * @param tenThousandths at least 1; {@link Fte#UNIT} is one full-time post
     */
    record FullTimeEquivalents(long tenThousandths) implements CoverageAmount {

        /**
         * Checks.
         *
         * @throws IllegalArgumentException if below 1
         */
        public FullTimeEquivalents {
            if (tenThousandths < 1) {
                throw new IllegalArgumentException("tenThousandths must be at least 1: " + tenThousandths);
            }
        }

        @Override
        public long number() {
            return tenThousandths;
        }
    }
}
