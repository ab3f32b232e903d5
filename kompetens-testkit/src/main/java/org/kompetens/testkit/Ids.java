package org.kompetens.testkit;

import java.util.Locale;

/**
 * Ids for what is generated: as people write them, or such as systems take for one another that compare them without case, or
 * as numbers.
 */
enum Ids {
    /** {@code unit-0}, {@code unit-1}, and so on. */
    PLAIN {
        @Override
        String of(String word, int index) {
            return word + "-" + index;
        }
    },

    /** {@code unit-0}, {@code UNIT-0}, {@code 1}, {@code 01}; then {@code unit-1}, and so on. */
    ALIKE {
        @Override
        String of(String word, int index) {
            int number = index / 4;
            return switch (index % 4) {
                case 0 -> word + "-" + number;
                case 1 -> word.toUpperCase(Locale.ROOT) + "-" + number;
                case 2 -> Integer.toString(number + 1);
                default -> "0" + (number + 1);
            };
        }
    };

    /** With what {@link #unsorted} begins ids; the figure stands for ids that are numbers. */
    static final String BEGINNINGS = "bac0";

    /**
     * An id of its own, whatever others begin with, that does not come in the order of the records.
     *
     * @param beginning one of {@link #BEGINNINGS}
     * @param index from 0, another for each
     * @return {@code b-0} and {@code B-0}, or {@code 1} and {@code 01}, for one index and the next
     */
    static String unsorted(char beginning, int index) {
        int number = index / 2;
        boolean second = index % 2 == 1;
        if (beginning == '0') {
            return (second ? "0" : "") + (number + 1);
        }
        return (second ? Character.toUpperCase(beginning) : beginning) + "-" + number;
    }

    /**
     * An id of its own among those with the same word.
     *
     * @param word what it names
     * @param index from 0
     * @return the id
     */
    abstract String of(String word, int index);
}
