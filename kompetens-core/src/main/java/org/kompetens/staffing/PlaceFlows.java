package org.kompetens.staffing;

import java.util.Arrays;

/** What happened in one place in the year at hand, by {@link Column}, in thousand-millionths. For one thread. */
@SuppressWarnings("EnumOrdinal") // Positions in an array that lives no longer.
final class PlaceFlows {

    private final long[] columns = new long[Column.values().length];

    /** Begins a year. */
    void clear() {
        Arrays.fill(columns, 0);
    }

    /** All of it, by the ordinals of the columns. */
    long[] columns() {
        return columns;
    }

    /** Books heads in a column, and their FTE in the one after it. */
    void book(Column column, long heads, long fte) {
        columns[column.ordinal()] += heads;
        columns[column.ordinal() + 1] += fte;
    }

    /** Books those once more whose age is not known. */
    void bookIfAgeUnknown(int cohort, Column column, long heads, long fte) {
        if (!Cohort.hasKnownAge(cohort)) {
            book(column, heads, fte);
        }
    }

    /** Books how much larger positions became. */
    void bookPositionChange(int cohort, long fte) {
        columns[Column.POSITION_CHANGE_FTE.ordinal()] += fte;
        if (!Cohort.hasKnownAge(cohort)) {
            columns[Column.AGE_UNKNOWN_POSITION_CHANGE_FTE.ordinal()] += fte;
        }
    }

    /** Notes what was needed. */
    void need(PlaceNeed needed) {
        columns[Column.DEMAND_FTE.ordinal()] = needed.demand();
        columns[Column.SURPLUS_FTE.ordinal()] = needed.surplus();
    }

    /** Counts some who are there at the end of the year. */
    void close(int cohort, long heads, long fte) {
        book(Column.CLOSING, heads, fte);
        bookIfAgeUnknown(cohort, Column.AGE_UNKNOWN_CLOSING, heads, fte);
        columns[Column.of(Cohort.size(cohort)).ordinal()] += heads;
    }

    /**
     * The FTE that has gone. Those who moved away and hours given up are to be replaced as leavers are; who moved here replaces
     * some.
     */
    long left() {
        return columns[Column.KNOWN_EXITS_FTE.ordinal()]
                + columns[Column.RETIREMENTS_FTE.ordinal()]
                + columns[Column.OTHER_EXITS_FTE.ordinal()]
                - columns[Column.TRANSFERS_FTE.ordinal()]
                - columns[Column.POSITION_CHANGE_FTE.ordinal()];
    }
}
