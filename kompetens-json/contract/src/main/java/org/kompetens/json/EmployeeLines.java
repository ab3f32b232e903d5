package org.kompetens.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.kompetens.count.EmployeeSource;
import org.kompetens.json.form.EmployeeForm;
import org.kompetens.json.token.JsonLine;
import org.kompetens.json.token.JsonOut;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.Organisation;
import org.kompetens.staffing.BirthDates;

/**
 * Employees as JSON lines: one JSON object a line, in UTF-8. For any number of them: one line is in memory at a time.
 */
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
        return read(in, Limits.STANDARD);
    }

    /**
     * Reads employees one at a time, each within other limits.
     *
     * @param in the lines in UTF-8; not closed
     * @param limits what each line may have at the most
     * @return the lines, lazily; an error in reading {@code in} comes out as {@link UncheckedIOException}
     */
    public static Stream<EmployeeLine> read(InputStream in, Limits limits) {
        Iterator<EmployeeLine> lines = new LineIterator(in, MAX_LINE_BYTES, limits);
        return StreamSupport.stream(
                Spliterators.spliteratorUnknownSize(lines, Spliterator.ORDERED | Spliterator.NONNULL), false);
    }

    /**
     * Employees for a {@linkplain org.kompetens.rollup.Rollup#of roll-up} or a
     * {@linkplain org.kompetens.rollup.EmployeeStore store}, read on as many threads as it has. A line in
     * which a first look finds nothing wrong goes straight there; what is found is the same as where each line that
     * {@link #read} gives is added by itself. About a quarter of a megabyte of lines is in memory for each thread, or
     * one line if that is longer.
     *
     * @param in the lines in UTF-8; not closed. An error in reading it comes out as {@link UncheckedIOException}
     * @param organisation the organisation that the employees are of
     * @param found told of each line with which something is wrong, in form or by the rules of the model, in the order
     *     of the lines and by one thread at a time
     * @return the source
     */
    public static EmployeeSource source(
            InputStream in, Organisation organisation, Consumer<List<LocatedFinding>> found) {
        return source(in, organisation, Limits.STANDARD, found);
    }

    /**
     * The same, each line within other limits. Where these are narrower than the standard ones, every line is read as by
     * {@link #read}, which takes longer.
     *
     * @param in the lines in UTF-8; not closed. An error in reading it comes out as {@link UncheckedIOException}
     * @param organisation the organisation that the employees are of
     * @param limits what each line may have at the most
     * @param found told of each line with which something is wrong, in form or by the rules of the model, in the order
     *     of the lines and by one thread at a time
     * @return the source
     */
    public static EmployeeSource source(
            InputStream in, Organisation organisation, Limits limits, Consumer<List<LocatedFinding>> found) {
        return new LineBlocks(in, organisation, limits, Optional.empty(), found);
    }

    /**
     * The same for whoever wants to know of each birth date, too, whether it is {@linkplain BirthDates plausible} at a
     * date. That is told to the consumer alone; whoever counts the employees finds it where it matters to the figures.
     *
     * @param in the lines in UTF-8; not closed. An error in reading it comes out as {@link UncheckedIOException}
     * @param organisation the organisation that the employees are of
     * @param asOf the date at which the persons are of an age
     * @param found told of each line with which something is wrong, in the order of the lines and by one thread at a time
     * @return the source
     */
    public static EmployeeSource source(
            InputStream in, Organisation organisation, LocalDate asOf, Consumer<List<LocatedFinding>> found) {
        return new LineBlocks(in, organisation, Limits.STANDARD, Optional.of(asOf), found);
    }

    /**
     * Writes employees, one a line, as {@link #read} reads them back.
     *
     * @param employees the employees
     * @param out where to; flushed, not closed
     * @throws IOException if it cannot be written
     */
    public static void write(Iterable<Employee> employees, OutputStream out) throws IOException {
        try (JsonOut json = JsonLine.found().compact(out)) {
            for (Employee employee : employees) {
                EmployeeForm.EMPLOYEE.write(employee, json);
                json.endLine();
            }
        }
    }
}
