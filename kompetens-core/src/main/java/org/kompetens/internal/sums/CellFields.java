package org.kompetens.internal.sums;

import org.kompetens.gap.RequiredCompetence;

/**
 * To which fields of which rows a cell is added: all sparse rows ask this. The rows of those who come one after another
 * ({@link EmploymentKind}) ask for the field of merged levels alone: they add to arrays, cell by cell, and know that the
 * field of a state is the state itself. For cells that require the same rank, with the same weight.
 *
 * @param key the row of what is required
 * @param waivedKey the row of the competence's waived cells
 * @param mergedField the field, in the first of these rows, of cells that rest on a merged level; {@link #NONE} where
 *     no cell of the competence can
 * @param requiredMerged whether what is required rests on a merged level itself, so that every cell does
 */
public record CellFields(int key, int waivedKey, int mergedField, boolean requiredMerged) {

    /** In place of a field that there is not. */
    private static final int NONE = -1;

    /** Takes the fields of a cell. */
    @FunctionalInterface
    public interface Listener {

        /** One field to which the cell is added. */
        void field(int key, int field);
    }

    /** Those of cells that require this. */
    public static CellFields of(RequiredCompetence required, Shape shape) {
        return of(shape.keyOf(required), required.levelFrom().level().merged(), shape);
    }

    /**
     * Those of cells that require what a key stands for.
     *
     * @param merged whether that rests on a merged level
     */
    static CellFields of(int key, boolean merged, Shape shape) {
        int competence = shape.competence(key);
        return new CellFields(
                key,
                shape.keyOfWaived(competence),
                shape.competences().isMerging(competence) ? shape.merged(competence) : NONE,
                merged);
    }

    /**
     * Gives the fields of one cell.
     *
     * @param state in which the competence is held, or by which outcome the cell is waived, as {@link State} has it
     * @param heldMerged whether what is held rests on a merged level
     */
    public void of(int state, boolean heldMerged, Listener listener) {
        if (State.isWaived(state)) {
            listener.field(waivedKey, State.waivedField(state));
            return;
        }
        listener.field(key, state);
        if (isMerged(heldMerged)) {
            listener.field(key, mergedField);
        }
    }

    /** Whether a cell that is not waived has the {@link #mergedField} besides that of its state. */
    boolean isMerged(boolean heldMerged) {
        return mergedField != NONE && (requiredMerged || heldMerged);
    }
}
