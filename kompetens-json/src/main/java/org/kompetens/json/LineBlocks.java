package org.kompetens.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;
import org.kompetens.finding.Findings;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.Organisation;
import org.kompetens.rollup.EmployeeBatch;
import org.kompetens.rollup.EmployeeSource;

/** Cuts bytes into blocks of whole lines, each of which one thread reads while others read theirs. */
final class LineBlocks implements EmployeeSource {

    private static final int BLOCK = 1 << 18;

    private final InputStream in;
    private final PlainNames names;
    private final Consumer<EmployeeLine> unreadable;
    private byte[] carried = new byte[0];
    private boolean ended;
    private long lines = 1;

    LineBlocks(InputStream in, Organisation organisation, Consumer<EmployeeLine> unreadable) {
        this.in = in;
        this.names = new PlainNames(organisation);
        this.unreadable = unreadable;
    }

    @Override
    public Optional<Consumer<EmployeeBatch>> next() {
        try {
            return nextBlock();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Optional<Consumer<EmployeeBatch>> nextBlock() throws IOException {
        if (ended && carried.length == 0) {
            return Optional.empty();
        }
        int most = Math.max(BLOCK, carried.length * 2);
        byte[] block = Arrays.copyOf(carried, most + EightBytes.MORE);
        int filled = carried.length + in.readNBytes(block, carried.length, most - carried.length);
        ended = filled < most;
        long number = lines;
        int end = ended ? filled : lastLineEnd(block, filled);
        if (end == 0 && filled > EmployeeLines.MAX_LINE_BYTES) {
            carried = new byte[0];
            passOverLine();
            lines++;
            return Optional.of(batch -> refuse(EmployeeLine.tooLong(number, EmployeeLines.MAX_LINE_BYTES), batch));
        }
        carried = Arrays.copyOfRange(block, end, filled);
        lines += EightBytes.lineFeeds(block, end);
        block[end] = '"';
        return Optional.of(batch -> read(block, end, number, batch));
    }

    private static int lastLineEnd(byte[] block, int filled) {
        int end = filled;
        while (end > 0 && block[end - 1] != '\n') {
            end--;
        }
        return end;
    }

    private void passOverLine() throws IOException {
        byte[] rest = new byte[BLOCK];
        while (!ended) {
            int filled = in.readNBytes(rest, 0, BLOCK);
            ended = filled < BLOCK;
            for (int i = 0; i < filled; i++) {
                if (rest[i] == '\n') {
                    carried = Arrays.copyOfRange(rest, i + 1, filled);
                    return;
                }
            }
        }
    }

    private void read(byte[] block, int end, long firstLine, EmployeeBatch batch) {
        try {
            PlainLines plain = new PlainLines(block, end, names, batch);
            long number = firstLine;
            for (int from = 0; from < end; number++) {
                int until = plain.read(from);
                if (until == PlainLines.DOUBT) {
                    until = lineEnd(block, from, end);
                    readByRules(block, from, until, number, batch);
                    plain.beginAt(Math.min(until + 1, end));
                }
                from = until + 1;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int lineEnd(byte[] block, int from, int end) {
        int until = from;
        while (until < end && block[until] != '\n') {
            until++;
        }
        return until;
    }

    private void readByRules(byte[] block, int from, int until, long number, EmployeeBatch batch) {
        byte[] bytes = Arrays.copyOfRange(block, from, until);
        if (bytes.length > EmployeeLines.MAX_LINE_BYTES) {
            refuse(EmployeeLine.tooLong(number, EmployeeLines.MAX_LINE_BYTES), batch);
        } else if (!LineIterator.isBlank(bytes)) {
            EmployeeLine line = EmployeeLine.read(bytes, number);
            Optional<Employee> employee = line.employee();
            if (employee.isPresent()) {
                batch.add(employee.get());
            } else {
                refuse(line, batch);
            }
        }
    }

    private void refuse(EmployeeLine line, EmployeeBatch batch) {
        batch.refuse(new Findings(
                line.findings().stream().map(LocatedFinding::finding).toList()));
        synchronized (unreadable) {
            unreadable.accept(line);
        }
    }
}
