package org.kompetens.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Consumer;
import org.kompetens.count.EmployeeBatch;
import org.kompetens.count.EmployeeSource;
import org.kompetens.finding.Findings;
import org.kompetens.organisation.Organisation;

/** Cuts bytes into blocks of whole lines, each of which one thread reads while others read theirs. */
final class LineBlocks implements EmployeeSource {

    /** So few that they are still in the processor's cache when they are read. */
    private static final int BLOCK = 1 << 18;

    private final InputStream in;
    private final PlainNames names;
    private final Limits limits;
    private final Optional<LocalDate> asOf;
    private final Consumer<List<LocatedFinding>> found;
    private byte[] carried = new byte[0];
    private boolean ended;
    private long lines = 1;

    LineBlocks(
            InputStream in,
            Organisation organisation,
            Limits limits,
            Optional<LocalDate> asOf,
            Consumer<List<LocatedFinding>> found) {
        this.in = in;
        this.names = new PlainNames(organisation);
        this.limits = limits;
        this.asOf = asOf;
        this.found = found;
    }

    @Override
    public Optional<Portion> next() {
        try {
            return nextBlock();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A line that was not kept. */
    private record TooLong(EmployeeLine line, Consumer<List<LocatedFinding>> told) implements Portion {
        @Override
        public void addTo(EmployeeBatch batch) {
            batch.refuse(line.withoutPlaces());
        }

        @Override
        public void found(SortedMap<Integer, Findings> byRecord) {
            told.accept(line.findings());
        }
    }

    private Optional<Portion> nextBlock() throws IOException {
        if (ended && carried.length == 0) {
            return Optional.empty();
        }
        int most = Math.max(BLOCK, carried.length * 2);
        byte[] bytes = Arrays.copyOf(carried, most + EightBytes.MORE);
        int filled = carried.length + in.readNBytes(bytes, carried.length, most - carried.length);
        ended = filled < most;
        long number = lines;
        int end = ended ? filled : lastLineEnd(bytes, filled);
        if (end == 0 && filled > EmployeeLines.MAX_LINE_BYTES) {
            carried = new byte[0];
            passOverLine();
            lines++;
            return Optional.of(new TooLong(EmployeeLine.tooLong(number, EmployeeLines.MAX_LINE_BYTES), found));
        }
        carried = Arrays.copyOfRange(bytes, end, filled);
        lines += EightBytes.lineFeeds(bytes, 0, end);
        bytes[end] = '"';
        return Optional.of(new LineBlock(bytes, end, number, names, limits, asOf, found));
    }

    private static int lastLineEnd(byte[] bytes, int filled) {
        int end = filled;
        while (end > 0 && bytes[end - 1] != '\n') {
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
}
