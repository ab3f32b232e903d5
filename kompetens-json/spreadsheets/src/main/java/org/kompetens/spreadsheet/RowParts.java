package org.kompetens.spreadsheet;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The parts of one row, such as an employment and each assessment. What is wrong in a part leaves out that part alone; what
 * is wrong beside the parts leaves out the row. Which cells a part was read from is kept, as they are what is to be mended.
 */
final class RowParts {

    private final BitSet ofPart = new BitSet();
    private final BitSet ofTaken = new BitSet();
    private final BitSet ofLeft = new BitSet();
    private boolean isInPart;
    private boolean isPartWrong;
    private boolean isValueLeft;
    private boolean isAnyLeft;
    private boolean isAllLeft;

    /**
     * Reads a part of the row that is right or wrong as a whole.
     *
     * @return empty where nothing stands there, or anything in it is wrong
     */
    <T> Optional<T> part(Supplier<Optional<T>> reading) {
        ofPart.clear();
        isPartWrong = false;
        isValueLeft = false;
        isInPart = true;
        Optional<T> read = reading.get();
        isInPart = false;
        boolean isLeft = isPartWrong || isValueLeft;
        isAnyLeft |= isLeft;
        (isLeft ? ofLeft : ofTaken).or(ofPart);
        return isPartWrong ? Optional.empty() : read;
    }

    /** A cell is looked at. */
    void read(int column) {
        if (isInPart) {
            ofPart.set(column);
        }
    }

    /** Something is wrong: with the part that is being read, or else with the row. */
    void foundWrong() {
        if (isInPart) {
            isPartWrong = true;
        } else {
            isAllLeft = true;
        }
    }

    /** One of several values is left out, and the part is taken without it. */
    void leaveOutValue() {
        isValueLeft = true;
    }

    /** Leaves out the whole row. */
    void leaveOut() {
        isAllLeft = true;
    }

    /** Whether what is being read cannot be taken. */
    boolean isWrong() {
        return isAllLeft || (isInPart && isPartWrong);
    }

    boolean isAnyLeft() {
        return isAnyLeft || isAllLeft;
    }

    /** The row without the cells of which all was taken. */
    TableRow leftOf(TableRow row) {
        if (isAllLeft) {
            return row;
        }
        List<Cell> cells = new ArrayList<>(row.cells());
        for (int i = 0; i < cells.size(); i++) {
            if (ofTaken.get(i) && !ofLeft.get(i)) {
                cells.set(i, Cell.BLANK);
            }
        }
        return new TableRow(row.number(), cells);
    }
}
