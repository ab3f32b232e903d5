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

    /** Some fields, each as a number by which rows can be multiplied so that they come to stand in it. */
    static long ofFields(int fields) {
        long marks = 0;
        for (int field = 0; field < PersonFields.NUMBER; field++) {
            marks |= (long) (fields >>> field & 1) << (field * BITS_OF_FIELD);
        }
        return marks;
    }

    /** The rows in which whoever has a cell in a dimension counts, in bits. */
    static int rows(int dimension) {
        return 1 << dimension | 1 << Shape.EVERYTHING;
    }

    /**
     * Those of a cell.
     *
     * @param fields in which the cell makes a person count, as {@link #ofFields} has them
     * @param rows in which it does, as {@link #rows} has them
     */
    static long of(long fields, int rows) {
        return fields * rows;
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
