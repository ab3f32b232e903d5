package org.kompetens.json;

import java.time.LocalDate;
import java.util.Optional;
import org.kompetens.count.EmployeeBatch;
import org.kompetens.json.form.EmployeeForm;

/**
 * Reads lines that are plain straight into a batch, one after another. Whatever it does not know
 * for certain to be right it leaves: that line is then read by {@link EmployeeForm}, which has the rules. For one
 * thread.
 */
final class PlainLines {

    static final int DOUBT = -1;

    private final byte[] bytes;
    private final int end;
    private final PlainEmployee employee;
    private final boolean wellEncoded;
    private final PlainValues values;

    PlainLines(byte[] bytes, int end, PlainNames names, Optional<LocalDate> asOf, EmployeeBatch batch) {
        this.bytes = bytes;
        this.end = end;
        this.employee = new PlainEmployee(names, asOf, batch);
        this.wellEncoded = Utf8.isWellFormed(bytes, 0, end);
        this.values = new PlainValues(bytes, end);
    }

    /**
     * Adds the employee of the line at an offset to the batch.
     *
     * @return where the line ends; or {@link #DOUBT}, with nothing added, where the line is left to others
     */
    int read(int offset) {
        try {
            values.goTo(offset);
            employee.read(values);
            int lineEnd = lineEnd(values.offset());
            Doubt.unless(lineEnd - offset <= EmployeeLines.MAX_LINE_BYTES);
            Doubt.unless(wellEncoded || Utf8.isWellFormed(bytes, offset, lineEnd));
            return employee.add() ? lineEnd : DOUBT;
        } catch (Doubt e) {
            // What is wrong, if anything, is found by those who read it next.
            return DOUBT;
        }
    }

    private int lineEnd(int offset) throws Doubt {
        int at = offset;
        while (at < end && bytes[at] != '\n') {
            Doubt.unless(bytes[at] == ' ' || bytes[at] == '\t' || bytes[at] == '\r');
            at++;
        }
        return at;
    }
}
