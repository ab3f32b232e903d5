package org.kompetens.internal.sums;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.kompetens.gap.OutcomeKind;
import org.kompetens.gap.RequiredCompetence;
import org.kompetens.internal.held.Asked;

/**
 * What a role in a unit requires, as numbers, and how an employment of that kind is added to sums. Each cell is one
 * addition: to the row of what is required, in the field of the state in which the competence is held. Then the person
 * is added to the rows of distinct persons, according to the outcomes of the cells. A cell is identified by its
 * position among all that is required.
 */
final class EmploymentKind {

    /** In place of a key, where the role has a profile. */
    static final int NO_KEY = -1;

    /** What is required, in the order of the framework, by the indexes of the competences. */
    final int[] competences;

    /**
     * The keys of the sums that an employment is added to, ascending: of what is required of each competence, then of
     * dimensions, everything, all employed, perhaps of the role, and of the groups of what is required.
     */
    final int[] keys;

    /** Where the row of each of these begins if they stand one after another; and where the last one ends. */
    final int[] starts;

    /** The keys by which the person is counted, ascending: of each competence's persons, then the same as above. */
    final int[] personKeys;

    /** What has to be known of a person to tell how they hold what is required. */
    final Asked asked;

    /**
     * For each field of the rows of cells: where somebody with a cell in it counts as a person, as {@link Marks} have
     * it.
     */
    private final long[] marks;

    /** The same for the persons of the competence alone, in bits of {@link PersonFields}. */
    private final byte[] personFields;

    /** For each cell to which fields it is added. */
    private final CellFields[] cellFields;

    /** For each cell the dimension of its competence. */
    private final int[] dimensions;

    /** The cells that may rest on a merged level by what is held. */
    private final int[] merging;

    /** For each of the keys after those of cells, but for those of groups, which row of {@link Marks} its row is. */
    private final int[] rowsOfPersons;

    /** For each group in which something is required: its cells. There are too many groups for bits of their own. */
    private final int[][] cellsOfGroups;

    /**
     * A kind of employment.
     *
     * @param required in the order of the framework
     * @param keyWithoutProfile the key of the role if it has no profile, otherwise {@link #NO_KEY}
     */
    EmploymentKind(List<RequiredCompetence> required, int keyWithoutProfile, Shape shape) {
        int cells = required.size();
        this.competences =
                required.stream().mapToInt(one -> one.competence().index()).toArray();
        this.asked = Asked.of(competences, shape.competences());
        int[] marked = keysOfPersons(keyWithoutProfile, shape);
        int[] groups = IntStream.of(competences)
                .flatMap(one -> IntStream.of(shape.competences().groups(one)))
                .sorted()
                .distinct()
                .toArray();
        int[] ofPersons = joined(
                IntStream.of(marked),
                IntStream.of(groups).map(shape::keyOfGroup).toArray());
        this.keys = joined(required.stream().mapToInt(shape::keyOf), ofPersons);
        this.personKeys = joined(IntStream.of(competences).map(shape::keyOfPersons), ofPersons);
        this.starts = shape.starts(keys);
        this.rowsOfPersons =
                IntStream.of(marked).map(key -> Marks.row(key, shape)).toArray();
        this.cellsOfGroups = IntStream.of(groups)
                .mapToObj(group -> IntStream.range(0, cells)
                        .filter(cell -> Arrays.binarySearch(shape.competences().groups(competences[cell]), group) >= 0)
                        .toArray())
                .toArray(int[][]::new);
        this.cellFields =
                required.stream().map(one -> CellFields.of(one, shape)).toArray(CellFields[]::new);
        this.merging = asked.merging().filter(cell -> cell < cells).toArray();
        this.marks = new long[starts[cells]];
        this.personFields = new byte[starts[cells]];
        this.dimensions =
                IntStream.of(competences).map(shape.competences()::dimension).toArray();
        for (int cell = 0; cell < cells; cell++) {
            RequiredCompetence one = required.get(cell);
            for (int state = 0; state < shape.competences().states(competences[cell]); state++) {
                int fields = PersonFields.bitsOf(State.outcome(state, one.rank()));
                personFields[starts[cell] + state] = (byte) fields;
                marks[starts[cell] + state] = Marks.ofCell(fields, dimensions[cell]);
            }
        }
    }

    /** The keys of the dimensions in which something is required, of everything, of all employed, and of the role. */
    private int[] keysOfPersons(int keyWithoutProfile, Shape shape) {
        IntStream dimensions =
                IntStream.of(competences).map(shape.competences()::dimension).sorted();
        IntStream everything = IntStream.of(Shape.EVERYTHING).limit(competences.length);
        IntStream role = IntStream.of(keyWithoutProfile).filter(key -> key != NO_KEY);
        return IntStream.concat(
                        IntStream.concat(dimensions, everything).map(shape::keyOfDimension),
                        IntStream.concat(IntStream.of(shape.keyOfEmployed()), role))
                .distinct()
                .toArray();
    }

    private static int[] joined(IntStream first, int[] then) {
        return IntStream.concat(first, IntStream.of(then)).toArray();
    }

    /**
     * Adds one employment of a person for whom nothing is waived, to rows in an array.
     *
     * @param sums what to add to, as {@link Fields32} has it
     * @param rows where in it the row of each of {@link #keys} begins
     * @param states the states in which what is required is held, in its order
     * @param merged whether those rest on a merged level, where one can
     * @param person one person and their FTE, packed; negative to take them off
     */
    void addTo(int[] sums, int[] rows, byte[] states, boolean[] merged, int person) {
        long marked = Marks.OF_EMPLOYED;
        int cells = competences.length;
        for (int cell = 0; cell < cells; cell++) {
            int state = states[cell];
            sums[rows[cell] + state] += person;
            marked |= marks[starts[cell] + state];
        }
        for (int cell : merging) {
            if (cellFields[cell].isMerged(merged[cell])) {
                sums[rows[cell] + cellFields[cell].mergedField()] += person;
            }
        }
        for (int i = 0; i < rowsOfPersons.length; i++) {
            int row = rows[cells + i];
            int rowOfPersons = rowsOfPersons[i];
            for (int field = 0; field < PersonFields.BY_HELD; field++) {
                // Adds all or nothing without a branch, which the processor could not predict.
                sums[row + field] += person & -Marks.count(marked, rowOfPersons, field);
            }
        }
        for (int i = 0; i < cellsOfGroups.length; i++) {
            int row = rows[cells + rowsOfPersons.length + i];
            int fields = fieldsInGroup(i, states);
            for (int field = 0; field < PersonFields.BY_HELD; field++) {
                sums[row + field] += person & -(fields >>> field & 1);
            }
        }
    }

    /** As what the person counts in a group, in bits of {@link PersonFields}. */
    private int fieldsInGroup(int group, byte[] states) {
        int fields = 0;
        for (int cell : cellsOfGroups[group]) {
            fields |= fieldsOf(cell, states[cell]);
        }
        return fields;
    }

    private int fieldsOf(int cell, int state) {
        return State.isWaived(state) ? waivedFields(state) : personFields[starts[cell] + state];
    }

    /** Adds one employment to sparse rows. */
    void addTo(SparseRows sums, byte[] states, boolean[] merged, int count, long fte) {
        for (int cell = 0; cell < competences.length; cell++) {
            cellFields[cell].of(states[cell], merged[cell], (key, field) -> sums.add(key, field, count, fte));
        }
        long marked = marksOf(states);
        for (int i = 0; i < rowsOfPersons.length; i++) {
            for (int field = 0; field < PersonFields.NUMBER; field++) {
                if (Marks.count(marked, rowsOfPersons[i], field) != 0) {
                    sums.add(keys[competences.length + i], field, count, fte);
                }
            }
        }
        for (int i = 0; i < cellsOfGroups.length; i++) {
            int fields = fieldsInGroup(i, states);
            for (int field = 0; field < PersonFields.NUMBER; field++) {
                if ((fields >>> field & 1) != 0) {
                    sums.add(keys[competences.length + rowsOfPersons.length + i], field, count, fte);
                }
            }
        }
    }

    /** Where the person counts by such an employment. */
    private long marksOf(byte[] states) {
        long marked = Marks.OF_EMPLOYED;
        for (int cell = 0; cell < competences.length; cell++) {
            marked |= marksOf(cell, states[cell]);
        }
        return marked;
    }

    private long marksOf(int cell, int state) {
        return State.isWaived(state)
                ? Marks.ofCell(waivedFields(state), dimensions[cell])
                : marks[starts[cell] + state];
    }

    /**
     * As what the person counts by such an employment, for each of {@link #personKeys}, in bits of
     * {@link PersonFields}.
     */
    void personFields(byte[] states, byte[] into) {
        long marked = Marks.OF_EMPLOYED;
        int cells = competences.length;
        for (int cell = 0; cell < cells; cell++) {
            int state = states[cell];
            into[cell] = (byte) fieldsOf(cell, state);
            marked |= marksOf(cell, state);
        }
        for (int i = 0; i < rowsOfPersons.length; i++) {
            into[cells + i] = (byte) Marks.fields(marked, rowsOfPersons[i]);
        }
        for (int i = 0; i < cellsOfGroups.length; i++) {
            into[cells + rowsOfPersons.length + i] = (byte) fieldsInGroup(i, states);
        }
    }

    private static byte waivedFields(int state) {
        OutcomeKind kind = State.waived().get(State.waivedField(state));
        return (byte) PersonFields.bitsOf(kind);
    }
}
