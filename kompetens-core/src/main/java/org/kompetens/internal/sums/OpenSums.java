package org.kompetens.internal.sums;

/**
 * Adds up the sums of one unit with all below it, and then those of the next. For each unit every key that it needs is
 * {@linkplain #include included}; {@link #open} makes a row for each of these; sums are added; and {@link #sealed}
 * gives the result. For one thread.
 *
 * <p>The fields have as few bits as the number of employments allows ({@link Fields}).
 */
final class OpenSums implements KeyedFields {

    private final Shape shape;

    /** The keys included since the last unit was opened. */
    private final KeySet included;

    /** For each key where its row begins. Valid for the keys of this unit alone. */
    private final int[] rows;

    private int[] keys = {};
    private int[] starts = {0};
    private Fields fields = Fields.ofNobody(0, 0);

    OpenSums(Shape shape) {
        this.shape = shape;
        this.included = new KeySet(shape.keys());
        this.rows = new int[shape.keys()];
    }

    /** Includes keys: the next unit to be opened will have a row for each. */
    void include(int[] more) {
        included.addAll(more);
    }

    void include(int key) {
        included.add(key);
    }

    /**
     * Begins a unit, with a row of zeros for each key that was included.
     *
     * @param employments at most how many will be added, those in units below included
     */
    void open(long employments) {
        keys = included.sorted();
        included.clear();
        starts = new int[keys.length + 1];
        int end = 0;
        for (int i = 0; i < keys.length; i++) {
            rows[keys[i]] = end;
            end = Math.addExact(end, shape.fields(keys[i]));
            starts[i + 1] = end;
        }
        fields = Fields.ofNobody(end, employments);
    }

    /** Where the row of a key begins among the fields. */
    int row(int key) {
        return rows[key];
    }

    /** The fields of all rows. */
    Fields fields() {
        return fields;
    }

    @Override
    public void add(int key, int field, long count, long fte) {
        fields.add(rows[key] + field, count, fte);
    }

    /** Adds the row of a key, which begins at a position in some counts and FTE. */
    void addAll(int key, long[] counts, long[] ftes, int begin) {
        for (int field = 0; field < shape.fields(key); field++) {
            fields.add(rows[key] + field, counts[begin + field], ftes[begin + field]);
        }
    }

    /** Adds other sums, all of whose keys are among these. */
    void add(UnitSums other) {
        fields.addRows(other, rows);
    }

    /** The finished sums. Nothing is to be added to them afterwards. */
    UnitSums sealed() {
        return new UnitSums(keys, starts, fields);
    }
}
