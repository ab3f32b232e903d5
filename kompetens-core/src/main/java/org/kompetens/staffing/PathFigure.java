package org.kompetens.staffing;

/** What is kept of each path of a stochastic forecast, in each unit and year: heads, and FTE beside them. */
@SuppressWarnings("EnumOrdinal") // Positions in an array that lives no longer.
enum PathFigure {
    KNOWN_EXITS(Column.KNOWN_EXITS),
    RETIREMENTS(Column.RETIREMENTS),
    OTHER_EXITS(Column.OTHER_EXITS),
    LEAVERS(Column.KNOWN_EXITS, Column.RETIREMENTS, Column.OTHER_EXITS),
    HIRES(Column.REPLACEMENT, Column.EXPANSION, Column.BEYOND_NEED),
    REPLACEMENT(Column.REPLACEMENT),
    EXPANSION(Column.EXPANSION),
    NEED(Column.REPLACEMENT, Column.EXPANSION),
    CLOSING(Column.CLOSING),
    /** FTE alone. */
    SURPLUS;

    private static final PathFigure[] ALL = values();

    /** How many numbers there are of a path and year. */
    static final int NUMBERS = ALL.length * 2;

    private final Column[] columns;

    PathFigure(Column... columns) {
        this.columns = columns;
    }

    /** The position of the heads; the FTE is in the one after. */
    int heads() {
        return ordinal() * 2;
    }

    /**
     * Adds all figures of a path and year.
     *
     * @param flows by {@link Column}
     * @param sums to which they are added
     * @param start where the path's and year's first number is
     */
    static void addAll(long[] flows, long[] sums, int start) {
        int position = start;
        for (PathFigure figure : ALL) {
            for (Column column : figure.columns) {
                sums[position] += flows[column.ordinal()];
                sums[position + 1] += flows[column.ordinal() + 1];
            }
            position += 2;
        }
        sums[position - 1] += flows[Column.SURPLUS_FTE.ordinal()];
    }
}
