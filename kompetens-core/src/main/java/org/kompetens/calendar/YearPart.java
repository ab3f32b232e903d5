package org.kompetens.calendar;

/** Equal parts of twelve months, one after another. */
public enum YearPart {
    /** Twelve in a year. */
    MONTH(1),
    /** Two months; six in a year. */
    TWO_MONTHS(2),
    /** Three months; four in a year. */
    QUARTER(3),
    /** Four months; three in a year. */
    TERTIAL(4),
    /** Six months; two in a year. */
    HALF_YEAR(6);

    private final int months;

    YearPart(int months) {
        this.months = months;
    }

    /**
     * How long it is.
     *
     * @return the number of months, a divisor of twelve
     */
    public int months() {
        return months;
    }
}
