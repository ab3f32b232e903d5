package org.kompetens.staffing;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A retirement policy as an organisation states it in a file: by name and number, so that it can be written down and read
 * again. What it comes to depends on the date at which staff is counted, as tables change.
 */
public sealed interface RetirementTerms {

    /**
     * The policy at a date.
     *
     * @param asOf the date at which staff is counted
     * @return the policy
     * @throws IllegalArgumentException if a table has no such limit
     */
    RetirementPolicy policy(LocalDate asOf);

    /** The countries of which a table of age limits is supplied. */
    enum Country {
        /** Sweden. */
        SE {
            @Override
            public RetirementTable table() {
                return RetirementTable.sweden();
            }
        },
        /** Norway. */
        NO {
            @Override
            public RetirementTable table() {
                return RetirementTable.norway();
            }
        },
        /** Denmark. */
        DK {
            @Override
            public RetirementTable table() {
                return RetirementTable.denmark();
            }
        };

        /**
         * The country's table.
         *
         * @return as it stood when this release was made
         */
        public abstract RetirementTable table();
    }

    /**
     * Everybody leaves on reaching a limit of a country's table.
     *
     * @param country whose table
     * @param limit which limit of it
     * @param forecasts whether rows that are forecast and not enacted count, for those of whom no row is enacted
     */
    record OfTable(Country country, String limit, boolean forecasts) implements RetirementTerms {

        /** Refuses null. */
        public OfTable {
            Objects.requireNonNull(country, "country");
            Objects.requireNonNull(limit, "limit");
        }

        @Override
        public RetirementPolicy policy(LocalDate asOf) {
            return country.table().policy(limit, asOf, forecasts);
        }
    }

    /**
     * Everybody leaves on reaching a limit of an organisation's own table, such as that of a collective agreement.
     *
     * @param table the table
     * @param limit which limit of it
     * @param forecasts whether rows that are forecast and not enacted count, for those of whom no row is enacted
     */
    record OfOwnTable(RetirementTable table, String limit, boolean forecasts) implements RetirementTerms {

        /** Refuses null. */
        public OfOwnTable {
            Objects.requireNonNull(table, "table");
            Objects.requireNonNull(limit, "limit");
        }

        @Override
        public RetirementPolicy policy(LocalDate asOf) {
            return table.policy(limit, asOf, forecasts);
        }
    }

    /**
     * Everybody leaves at one age.
     *
     * @param age the age, and when in the month
     */
    record AtAge(RetirementAge age) implements RetirementTerms {

        /** Refuses null. */
        public AtAge {
            Objects.requireNonNull(age, "age");
        }

        @Override
        public RetirementPolicy policy(LocalDate asOf) {
            return age;
        }
    }

    /**
     * The age at which people retire is spread, as in {@link RetirementRates#distributed}.
     *
     * @param weights the age that is reached in the year of retirement, to how many retire at it, from 0, not all 0
     */
    record Distributed(SortedMap<Integer, Integer> weights) implements RetirementTerms {

        /**
         * Checks and copies.
         *
         * @throws IllegalArgumentException if a weight is below 0, or all are 0
         */
        public Distributed {
            weights = Collections.unmodifiableSortedMap(new TreeMap<>(weights));
            RetirementRates.distributed(weights);
        }

        @Override
        public RetirementPolicy policy(LocalDate asOf) {
            return RetirementRates.distributed(weights);
        }
    }

    /**
     * Of those of an age, a part retires within the year.
     *
     * @param rates the parts by age
     */
    record ByRates(RetirementRates rates) implements RetirementTerms {

        /** Refuses null. */
        public ByRates {
            Objects.requireNonNull(rates, "rates");
        }

        @Override
        public RetirementPolicy policy(LocalDate asOf) {
            return rates;
        }
    }

    /** Nobody retires: for rates of exit that hold retirement. */
    record Nobody() implements RetirementTerms {

        @Override
        public RetirementPolicy policy(LocalDate asOf) {
            return RetirementRates.NONE;
        }
    }
}
