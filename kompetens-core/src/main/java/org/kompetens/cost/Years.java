package org.kompetens.cost;

import java.util.stream.IntStream;

/**
 * Calendar years from a first to a last. A range whose last year comes before its first can be written down, as records
 * from outside hold such ones; it holds no year.
 *
 * @param first from 1900 to 2200
 * @param last from 1900 to 2200; the range holds it
 */
public record Years(int first, int last) {

    private static final int EARLIEST = 1900;
    private static final int LATEST = 2200;

    /**
     * Checks.
     *
     * @throws org.kompetens.finding.FindingsException with {@link CostRule#YEAR_OUT_OF_BOUNDS}
     */
    public Years {
        check("first", first);
        check("last", last);
    }

    private static void check(String property, int year) {
        if (year < EARLIEST || year > LATEST) {
            throw CostRule.YEAR_OUT_OF_BOUNDS.at(property);
        }
    }

    /**
     * One year.
     *
     * @param year from 1900 to 2200
     * @return that year alone
     */
    public static Years of(int year) {
        return new Years(year, year);
    }

    /**
     * Whether the range holds any year.
     *
     * @return false if the last comes before the first
     */
    public boolean isProper() {
        return first <= last;
    }

    /**
     * Whether the range holds a year.
     *
     * @param year the year
     * @return true from the first to the last
     */
    public boolean contains(int year) {
        return first <= year && year <= last;
    }

    /**
     * All years.
     *
     * @return from the first on
     */
    public IntStream stream() {
        return IntStream.rangeClosed(first, last);
    }

    /** As {@code 2027} or {@code 2027–2029}. */
    @Override
    public String toString() {
        return first == last ? Integer.toString(first) : first + "–" + last;
    }
}
