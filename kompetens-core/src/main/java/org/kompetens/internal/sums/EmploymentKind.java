package org.kompetens.internal.sums;

import java.util.Arrays;
import java.util.BitSet;
import java.util.stream.IntStream;
import org.kompetens.gap.OutcomeKind;
import org.kompetens.internal.held.Asked;
import org.kompetens.internal.held.CompetenceNumbers;

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

    private final CellPersons cellPersons;

    /** For each cell where in {@link #cellPersons} what comes of its rank begins. */
    private final int[] beginsOfPersons;

    /** For each cell the rows in which it makes a person count, as {@link Marks} have them. */
    private final byte[] rowsOfCells;

    /** For each cell to which fields it is added. */
    private final CellFields[] cellFields;

    /** The cells that may rest on a merged level by what is held. */
    private final int[] merging;

    /** For each of the keys after those of cells, but for those of groups, which row of {@link Marks} its row is. */
    private final int[] rowsOfPersons;

    /** For each group in which something is required: its cells. There are too many groups for bits of their own. */
    private final int[][] cellsOfGroups;

    /**
     * A kind of employment.
     *
     * @param required the key of each requirement, or its complement where that rests on a merged level; in the order
     *     of the framework
     * @param keyWithoutProfile the key of the role if it has no profile, otherwise {@link #NO_KEY}
     */
    EmploymentKind(int[] required, int keyWithoutProfile, Shape shape) {
        int cells = required.length;
        CompetenceNumbers numbers = shape.competences();
        this.competences = new int[cells];
        this.cellFields = new CellFields[cells];
        this.cellPersons = shape.cellPersons();
        this.beginsOfPersons = new int[cells];
        this.rowsOfCells = new byte[cells];
        int[] keysOfCells = new int[cells];
        int[] keysOfPersons = new int[cells];
        BitSet groups = new BitSet();
        for (int cell = 0; cell < cells; cell++) {
            boolean merged = required[cell] < 0;
            int key = merged ? ~required[cell] : required[cell];
            int competence = shape.competence(key);
            competences[cell] = competence;
            keysOfCells[cell] = key;
            keysOfPersons[cell] = shape.keyOfPersons(competence);
            cellFields[cell] = CellFields.of(key, merged, shape);
            beginsOfPersons[cell] = cellPersons.begin(shape.requiredRank(key));
            rowsOfCells[cell] = (byte) Marks.rows(numbers.dimension(competence));
            for (int group : numbers.groups(competence)) {
                groups.set(group);
            }
        }
        int[] marked = keysOfPersons(keyWithoutProfile, shape);
        int[] keysOfGroups = groups.stream().map(shape::keyOfGroup).toArray();
        this.keys = joined(keysOfCells, marked, keysOfGroups);
        this.personKeys = joined(keysOfPersons, marked, keysOfGroups);
        this.starts = shape.starts(keys);
        this.rowsOfPersons =
                IntStream.of(marked).map(key -> Marks.row(key, shape)).toArray();
        this.cellsOfGroups = groups.stream()
                .mapToObj(group -> IntStream.range(0, cells)
                        .filter(cell -> Arrays.binarySearch(numbers.groups(competences[cell]), group) >= 0)
                        .toArray())
                .toArray(int[][]::new);
        this.asked = Asked.of(competences, numbers);
        this.merging = asked.merging().filter(cell -> cell < cells).toArray();
    }

    /** The keys of the dimensions in which something is required, of everything, of all employed, and of the role. */
    private int[] keysOfPersons(int keyWithoutProfile, Shape shape) {
        int rows = 0;
        for (byte rowsOfCell : rowsOfCells) {
            rows |= rowsOfCell;
        }
        IntStream.Builder persons = IntStream.builder();
        for (int row = 0; row <= Shape.EVERYTHING; row++) {
            if ((rows >>> row & 1) != 0) {
                persons.add(shape.keyOfDimension(row));
            }
        }
        persons.add(shape.keyOfEmployed());
        if (keyWithoutProfile != NO_KEY) {
            persons.add(keyWithoutProfile);
        }
        return persons.build().toArray();
    }

    private static int[] joined(int[] first, int[] second, int[] third) {
        int[] all = Arrays.copyOf(first, first.length + second.length + third.length);
        System.arraycopy(second, 0, all, first.length, second.length);
        System.arraycopy(third, 0, all, first.length + second.length, third.length);
        return all;
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
            marked |= Marks.of(cellPersons.marks(beginsOfPersons[cell] + state), rowsOfCells[cell]);
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
        return State.isWaived(state) ? waivedFields(state) : cellPersons.fields(beginsOfPersons[cell] + state);
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
        long fields = State.isWaived(state)
                ? Marks.ofFields(waivedFields(state))
                : cellPersons.marks(beginsOfPersons[cell] + state);
        return Marks.of(fields, rowsOfCells[cell]);
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
