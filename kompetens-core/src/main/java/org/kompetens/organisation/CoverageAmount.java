package org.kompetens.organisation;

import java.math.BigDecimal;

/**
 * How much of a competence is covered, is to be, or is not: in distinct persons or in full-time equivalents. What a unit
 * needs, what there is of it and what is missing are amounts of one kind; the two kinds cannot be added.
 */
public sealed interface CoverageAmount {

    /**
     * Whether it is nought.
     *
     * @return true if so
     */
    boolean isNone();

    /**
     * The amount as a number, in persons or in FTE.
     *
     * @return from 0, exact, without needless noughts behind the point: 3 persons are 3, and three quarters of an FTE 0.75
     */
    BigDecimal value();

    /**
     * The sum.
     *
     * @param other an amount of the same kind
     * @return this + other
     * @throws IllegalArgumentException if one is in persons and the other in FTE
     * @throws ArithmeticException if it is too large
     */
    CoverageAmount plus(CoverageAmount other);

    /**
     * The difference.
     *
     * @param other an amount of the same kind, no larger than this one
     * @return this - other
     * @throws IllegalArgumentException if one is in persons and the other in FTE, or if the other is larger
     */
    CoverageAmount minus(CoverageAmount other);

    /**
     * A number of distinct persons.
     *
     * @param persons from 0
     */
    record Persons(long persons) implements CoverageAmount {

        /**
         * Checks.
         *
         * @throws IllegalArgumentException if below 0
         */
        public Persons {
            if (persons < 0) {
                throw new IllegalArgumentException("persons must be at least 0: " + persons);
            }
        }

        @Override
        public boolean isNone() {
            return persons == 0;
        }

        @Override
        public BigDecimal value() {
            return BigDecimal.valueOf(persons);
        }

        @Override
        public Persons plus(CoverageAmount other) {
            return new Persons(Math.addExact(persons, personsOf(other)));
        }

        @Override
        public Persons minus(CoverageAmount other) {
            return new Persons(persons - personsOf(other));
        }

        private static long personsOf(CoverageAmount other) {
            if (other instanceof Persons counted) {
                return counted.persons;
            }
            throw new IllegalArgumentException("other must be in persons: " + other);
        }
    }

    /**
     * A sum of FTE.
     *
     * @param fte from 0
     */
    record FullTimeEquivalents(FteSum fte) implements CoverageAmount {

        /**
         * Checks.
         *
         * @throws IllegalArgumentException if below 0
         */
        public FullTimeEquivalents {
            if (fte.compareTo(FteSum.ZERO) < 0) {
                throw new IllegalArgumentException("fte must be at least 0: " + fte);
            }
        }

        @Override
        public boolean isNone() {
            return fte.equals(FteSum.ZERO);
        }

        @Override
        public BigDecimal value() {
            return fte.value();
        }

        @Override
        public FullTimeEquivalents plus(CoverageAmount other) {
            return new FullTimeEquivalents(fte.plus(fteOf(other)));
        }

        @Override
        public FullTimeEquivalents minus(CoverageAmount other) {
            return new FullTimeEquivalents(fte.minus(fteOf(other)));
        }

        private static FteSum fteOf(CoverageAmount other) {
            if (other instanceof FullTimeEquivalents summed) {
                return summed.fte;
            }
            throw new IllegalArgumentException("other must be in FTE: " + other);
        }
    }
}
