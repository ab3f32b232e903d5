package org.kompetens.json;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.kompetens.count.EmployeeBatch;
import org.kompetens.count.EmployeeSource;
import org.kompetens.finding.Findings;
import org.kompetens.staffing.BirthDates;

/**
 * Some whole lines. Where numbers are enough, lines that need no further check are read one after another straight into
 * these, any other by itself and by the rules.
 */
final class LineBlock implements EmployeeSource.Portion {

    private static final int FIRST_CAPACITY = 512;

    private final byte[] bytes;
    private final int end;
    private final long firstLine;
    private final PlainNames names;
    private final Limits limits;
    private final Optional<LocalDate> asOf;
    private final Consumer<List<LocatedFinding>> found;

    /** Where the line of each record begins. */
    private int[] begins = new int[FIRST_CAPACITY];

    private int records;

    /** The number of a line, and where it begins. */
    private long numbered;

    private int numberedTo;

    /** By record, the lines that were read by the rules. */
    private final Map<Integer, EmployeeLine> byRules = new HashMap<>();

    /** By record, what is wrong with the birth date, which nobody else asks for. */
    private final Map<Integer, Findings> ofBirthDates = new HashMap<>();

    /**
     * A block that is still to be read.
     *
     * @param bytes the lines, followed by a quotation mark and {@link EightBytes#MORE} bytes in all
     * @param end where the lines end
     * @param firstLine the number of the first line
     * @param limits what each line may have at the most
     * @param asOf at which date each birth date has to be plausible, if at any
     * @param found told what is wrong with a line
     */
    LineBlock(
            byte[] bytes,
            int end,
            long firstLine,
            PlainNames names,
            Limits limits,
            Optional<LocalDate> asOf,
            Consumer<List<LocatedFinding>> found) {
        this.bytes = bytes;
        this.end = end;
        this.firstLine = firstLine;
        this.numbered = firstLine;
        this.names = names;
        this.limits = limits;
        this.asOf = asOf;
        this.found = found;
    }

    @Override
    public void addTo(EmployeeBatch batch) {
        // What is read as numbers may have all that the standard limits allow.
        if (batch.needsRecords() || !limits.includes(Limits.STANDARD)) {
            int until;
            for (int from = 0; from < end; from = until + 1) {
                until = lineEnd(from);
                addByRules(from, until, batch);
            }
        } else {
            addNumbers(batch);
        }
    }

    private void addNumbers(EmployeeBatch batch) {
        PlainLines plain = new PlainLines(bytes, end, names, asOf, batch);
        for (int from = afterBlankLines(0); from < end; ) {
            int until = plain.read(from);
            if (until == PlainLines.DOUBT) {
                until = lineEnd(from);
                addByRules(from, until, batch);
            } else {
                note(from);
            }
            from = afterBlankLines(until + 1);
        }
    }

    /** Where the next line begins that is not blank. */
    private int afterBlankLines(int from) {
        int begin = from;
        for (int at = from; at < end; at++) {
            switch (bytes[at]) {
                case '\n' -> begin = at + 1;
                case ' ', '\t', '\r' -> {}
                default -> {
                    return begin;
                }
            }
        }
        return end;
    }

    private void addByRules(int from, int until, EmployeeBatch batch) {
        byte[] bytesOfLine = Arrays.copyOfRange(bytes, from, until);
        if (!LineIterator.isBlank(bytesOfLine)) {
            EmployeeLine line = line(bytesOfLine, from);
            byRules.put(records, line);
            note(from);
            int record = records - 1;
            line.employee()
                    .flatMap(employee -> asOf.map(date -> BirthDates.findings(employee, date)))
                    .filter(findings -> !findings.isEmpty())
                    .ifPresent(findings -> ofBirthDates.put(record, findings));
            line.employee().ifPresentOrElse(batch::add, () -> batch.refuse(line.withoutPlaces()));
        }
    }

    private EmployeeLine line(byte[] bytesOfLine, int from) {
        long number = number(from);
        return bytesOfLine.length > EmployeeLines.MAX_LINE_BYTES
                ? EmployeeLine.tooLong(number, EmployeeLines.MAX_LINE_BYTES)
                : EmployeeLine.read(bytesOfLine, number, limits);
    }

    /** The number of the line at an offset. From one asked for before, only the lines between are counted. */
    private long number(int from) {
        if (from < numberedTo) {
            numberedTo = 0;
            numbered = firstLine;
        }
        numbered += EightBytes.lineFeeds(bytes, numberedTo, from);
        numberedTo = from;
        return numbered;
    }

    private int lineEnd(int from) {
        int until = from;
        while (until < end && bytes[until] != '\n') {
            until++;
        }
        return until;
    }

    private void note(int from) {
        if (records == begins.length) {
            begins = Arrays.copyOf(begins, records * 2);
        }
        begins[records++] = from;
    }

    /** Of a line that was plain the text is needed now, for the places. */
    @Override
    public void found(SortedMap<Integer, Findings> byRecord) {
        SortedMap<Integer, Findings> all = new TreeMap<>(byRecord);
        ofBirthDates.forEach((record, findings) -> all.merge(record, findings, (one, other) -> one.plus(other.list())));
        all.forEach(this::found);
    }

    private void found(int record, Findings findings) {
        @Nullable EmployeeLine line = byRules.get(record);
        if (line == null) {
            int from = begins[record];
            line = line(Arrays.copyOfRange(bytes, from, lineEnd(from)), from);
        }
        found.accept(line.employee().isPresent() ? line.locate(findings) : line.findings());
    }
}
