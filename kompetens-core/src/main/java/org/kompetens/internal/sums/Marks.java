package org.kompetens.internal.sums;

/**
 * In which fields of the rows of distinct persons one person counts: a bit for each field of each such row, all in one
 * number. The marks of a person are those of all their cells, combined by a bitwise or.
 *
 * <p>The rows are, in this order, those of the dimensions, that of everything, and those in which everybody employed
 * counts, be anything required or not.
 */
final class Marks {

    /** The row, or rows, in which everybody employed counts. */
    private static final int EMPLOYED_ROW = Shape.EVERYTHING + 1;

    /** How many bits a field has. */
    private static final int BITS_OF_FIELD = Byte.SIZE;

    /** Those of everybody employed. */
    static final long OF_EMPLOYED = 1L << (PersonFields.REQUIRED * BITS_OF_FIELD + EMPLOYED_ROW);

    static {
        if (EMPLOYED_ROW >= BITS_OF_FIELD || PersonFields.NUMBER * BITS_OF_FIELD > Long.SIZE) {
            throw new IllegalStateException("more dimensions or measures of persons than there are bits");
        }
    }

    private Marks() {}

    /**
     * Those of a cell.
     *
     * @param fields as what it makes a person count, in bits of {@link PersonFields}
     */
    static long ofCell(int fields, int dimension) {
        long marks = 0;
        for (int field = 0; field < PersonFields.NUMBER; field++) {
            if ((fields >>> field & 1) != 0) {
                marks |= ((1L << dimension) | (1L << Shape.EVERYTHING)) << (field * BITS_OF_FIELD);
            }
        }
        return marks;
    }

    /** The row of a key of distinct persons. */
    static int row(int key, Shape shape) {
        return Math.min(key - shape.keyOfDimension(0), EMPLOYED_ROW);
    }

    /** 1 if a person with these marks counts in a field of a row, 0 if not. */
    static int count(long marks, int row, int field) {
        return (int) (marks >>> (field * BITS_OF_FIELD + row)) & 1;
    }

    /** In which fields of a row they count, in bits of {@link PersonFields}. */
    static int fields(long marks, int row) {
        int fields = 0;
        for (int field = 0; field < PersonFields.NUMBER; field++) {
            fields |= count(marks, row, field) << field;
        }
        return fields;
    }
}
