package org.kompetens.json;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Optional;
import org.kompetens.organisation.Employee;
import org.kompetens.count.EmployeeBatch;

/** Reads the lines of one block: those that are plainly good one after another, any other by itself and by the rules. */
final class BlockReader {

    private final byte[] bytes;
    private final int end;
    private final PlainNames names;
    private final EmployeeBatch batch;
    private final UnreadableLines unreadable;

    /**
     * A reader of a block.
     *
     * @param bytes the lines, followed by a quotation mark and {@link EightBytes#MORE} bytes in all
     * @param end where the lines end
     */
    BlockReader(byte[] bytes, int end, PlainNames names, EmployeeBatch batch, UnreadableLines unreadable) {
        this.bytes = bytes;
        this.end = end;
        this.names = names;
        this.batch = batch;
        this.unreadable = unreadable;
    }

    /**
     * Reads all lines.
     *
     * @param firstLine the number of the first
     */
    void read(long firstLine) {
        try {
            PlainLines plain = new PlainLines(bytes, end, names, batch);
            long number = firstLine;
            for (int from = 0; from < end; number++) {
                int until = plain.read(from);
                if (until == PlainLines.DOUBT) {
                    until = lineEnd(from);
                    readByRules(Arrays.copyOfRange(bytes, from, until), number);
                    plain.beginAt(Math.min(until + 1, end));
                }
                from = until + 1;
            }
        } catch (IOException e) {
            throw new UncheckedIOException("bytes in memory cannot be read", e);
        }
    }

    private int lineEnd(int from) {
        int until = from;
        while (until < end && bytes[until] != '\n') {
            until++;
        }
        return until;
    }

    private void readByRules(byte[] line, long number) {
        if (line.length > EmployeeLines.MAX_LINE_BYTES) {
            unreadable.add(EmployeeLine.tooLong(number, EmployeeLines.MAX_LINE_BYTES), batch);
        } else if (!LineIterator.isBlank(line)) {
            EmployeeLine read = EmployeeLine.read(line, number);
            Optional<Employee> employee = read.employee();
            if (employee.isPresent()) {
                batch.add(employee.get());
            } else {
                unreadable.add(read, batch);
            }
        }
    }
}
