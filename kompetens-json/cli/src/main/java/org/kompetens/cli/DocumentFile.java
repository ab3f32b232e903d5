package org.kompetens.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.kompetens.json.AnyDocument;
import org.kompetens.json.Document;
import org.kompetens.json.DocumentRule;
import org.kompetens.json.EmployeeLines;

/** A file of which its beginning has been read: that shows whether it holds one document or JSON lines. */
final class DocumentFile implements AutoCloseable {

    private static final String EMPLOYEE = "employee";

    /** What a text may begin with that is none of it. */
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final Path path;
    private final Reading reading;

    /** The first line that is not blank. */
    private final byte[] first;

    /** The next one. */
    private final byte[] second;

    private final InputStream rest;

    private DocumentFile(Path path, Reading reading, byte[] first, byte[] second, InputStream rest) {
        this.path = path;
        this.reading = reading;
        this.first = first;
        this.second = second;
        this.rest = rest;
    }

    static DocumentFile open(Path path, Reading reading) {
        try {
            InputStream in = new BufferedInputStream(reading.open(path));
            return new DocumentFile(path, reading, nextLine(in), nextLine(in), in);
        } catch (IOException e) {
            throw Reading.cannotRead(path, e, reading.language());
        }
    }

    /** Up to the end of the next line that is not blank, or as much of it as a line can have. */
    private static byte[] nextLine(InputStream in) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        boolean blank = true;
        while (line.size() <= EmployeeLines.MAX_LINE_BYTES) {
            int next = in.read();
            if (next < 0) {
                break;
            }
            line.write(next);
            blank &= Character.isWhitespace(next);
            if (next == '\n' && !blank) {
                break;
            }
        }
        return line.toByteArray();
    }

    String name() {
        return path.toString();
    }

    /** Whether it holds employees, one a line, or its name says so. */
    boolean isLines() {
        return !isList() && (isNamedLines(path) || type(first).equals(EMPLOYEE));
    }

    static boolean isNamedLines(Path path) {
        String name = path.toString().toLowerCase(Locale.ROOT);
        return name.endsWith(".jsonl") || name.endsWith(".ndjson");
    }

    private static String type(byte[] text) {
        return AnyDocument.typeOf(text).orElse("");
    }

    /** Whether its name says that it holds lines, and it is one document. */
    boolean isNoLines() {
        return isNamedLines(path) && isDocument();
    }

    /** Whether it is one list, which no document is: perhaps of employees. */
    boolean isList() {
        return text(first).startsWith("[");
    }

    /**
     * Whether it is one document: over several lines, of which the first ends within it; or on one line, and not of an
     * employee. Where a line of an employee is cut off, the next one begins with a bracket of its own.
     */
    boolean isDocument() {
        String line = text(first);
        if (line.endsWith("}")) {
            return !List.of("", EMPLOYEE).contains(type(first));
        }
        String next = text(second);
        return line.startsWith("{") && !next.isEmpty() && !next.startsWith("{");
    }

    private static String text(byte[] line) {
        String text = new String(line, UTF_8).strip();
        return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1).strip() : text;
    }

    /** All of it, from its beginning. */
    InputStream in() {
        return new SequenceInputStream(
                new ByteArrayInputStream(first), new SequenceInputStream(new ByteArrayInputStream(second), rest));
    }

    /** One document, or as much of it as shows that it is too large. */
    byte[] document() {
        try {
            byte[] document = in().readNBytes(Document.MAX_BYTES + 1);
            for (byte one : document) {
                if (!Character.isWhitespace(one)) {
                    return document;
                }
            }
        } catch (IOException e) {
            throw cannotRead(e);
        }
        throw new InputException(
                ReportText.of("file.empty", reading.language(), "file", name()), DocumentRule.FILE_EMPTY, path);
    }

    InputException cannotRead(Exception failure) {
        return Reading.cannotRead(path, failure, reading.language());
    }

    @Override
    public void close() {
        try {
            if (!Reading.isStandardInput(path)) {
                rest.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
