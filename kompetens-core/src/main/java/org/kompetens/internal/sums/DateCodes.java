package org.kompetens.internal.sums;

/** Dates as numbers of 16 bits, given in the order in which the dates come. */
final class DateCodes {

    /** How many different dates there can be: 179 years of days. */
    static final int MOST = 1 << Character.SIZE;

    private static final int FIRST_CAPACITY = 1 << 12;

    private final Numbering days = new Numbering(FIRST_CAPACITY);

    char code(int day) {
        int code = days.of(day);
        if (code >= MOST) {
            throw new IllegalStateException("a store holds at most " + MOST + " different dates");
        }
        return (char) code;
    }

    /** The days by their codes. */
    int[] days() {
        return days.values();
    }
}
