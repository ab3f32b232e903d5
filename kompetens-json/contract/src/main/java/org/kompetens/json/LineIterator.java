package org.kompetens.json;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Cuts bytes into lines, and never holds more of a line than is allowed. */
final class LineIterator implements Iterator<EmployeeLine> {

    private static final Logger LOG = LoggerFactory.getLogger(EmployeeLines.class);
    private static final int BUFFER = 1 << 16;

    private final InputStream in;
    private final int mostBytes;
    private final Limits limits;
    private final byte[] buffer = new byte[BUFFER];
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();
    private int position;
    private int filled;
    private boolean tooLong;
    private boolean ended;
    private long number;
    private long readable;
    private long unreadable;
    private @Nullable EmployeeLine next;

    LineIterator(InputStream in, int mostBytes, Limits limits) {
        this.in = in;
        this.mostBytes = mostBytes;
        this.limits = limits;
    }

    @Override
    public boolean hasNext() {
        while (next == null && !ended) {
            advance();
        }
        return next != null;
    }

    @Override
    public EmployeeLine next() {
        if (!hasNext() || next == null) {
            throw new NoSuchElementException();
        }
        EmployeeLine current = next;
        next = null;
        return current;
    }

    private void advance() {
        line.reset();
        tooLong = false;
        number++;
        while (!takeToLineEnd()) {
            fill();
            if (ended) {
                break;
            }
        }
        if (tooLong) {
            found(EmployeeLine.tooLong(number, mostBytes));
        } else {
            byte[] bytes = line.toByteArray();
            if (!isBlank(bytes)) {
                found(EmployeeLine.read(bytes, number, limits));
            }
        }
        if (ended) {
            LOG.debug("{} employees read, {} lines unreadable", readable, unreadable);
        }
    }

    private void found(EmployeeLine read) {
        next = read;
        if (read.employee().isPresent()) {
            readable++;
        } else {
            unreadable++;
        }
    }

    /** Takes what is in the buffer up to the end of the line; false if that is not in the buffer. */
    private boolean takeToLineEnd() {
        int from = position;
        while (position < filled && buffer[position] != '\n') {
            position++;
        }
        tooLong |= line.size() + (position - from) > mostBytes;
        if (!tooLong) {
            line.write(buffer, from, position - from);
        }
        boolean found = position < filled;
        position += found ? 1 : 0;
        return found;
    }

    private void fill() {
        try {
            filled = in.read(buffer);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        position = 0;
        ended = filled < 0;
    }

    static boolean isBlank(byte[] line) {
        for (byte one : line) {
            if (one != ' ' && one != '\t' && one != '\r') {
                return false;
            }
        }
        return true;
    }
}
