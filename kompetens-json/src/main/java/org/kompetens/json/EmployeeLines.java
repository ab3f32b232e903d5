package org.kompetens.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.kompetens.organisation.Employee;

/** Employees as JSON lines: one JSON object a line, in UTF-8. For any number of them: one line is in memory at a time. */
public final class EmployeeLines {

    /** The most bytes a line can have. */
    public static final int MAX_LINE_BYTES = 1 << 24;

    private EmployeeLines() {}

    /**
     * Reads employees one at a time. Empty lines are passed over. A line that cannot be read becomes findings, and the
     * next is read all the same.
     *
     * @param in the lines in UTF-8; not closed
     * @return the lines, lazily; an error in reading {@code in} comes out as {@link UncheckedIOException}
     */
    public static Stream<EmployeeLine> read(InputStream in) {
        Iterator<EmployeeLine> lines = new LineIterator(in, MAX_LINE_BYTES);
        return StreamSupport.stream(
                Spliterators.spliteratorUnknownSize(lines, Spliterator.ORDERED | Spliterator.NONNULL), false);
    }

    /**
     * Writes employees, one a line, as {@link #read} reads them back.
     *
     * @param employees the employees
     * @param out where to; flushed, not closed
     * @throws IOException if it cannot be written
     */
    public static void write(Iterable<Employee> employees, OutputStream out) throws IOException {
        try (JsonGenerator json = JsonText.compact(out)) {
            json.setRootValueSeparator(null);
            for (Employee employee : employees) {
                EmployeeWriter.write(employee, json);
                json.writeRaw('\n');
            }
        }
    }
}
