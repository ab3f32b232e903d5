package org.kompetens.cli;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Locale;
import org.kompetens.json.AnyDocument;
import org.kompetens.json.Document;
import org.kompetens.json.EmployeeLines;

/** A file of which its beginning has been read: that shows whether it holds one document or JSON lines. */
final class DocumentFile implements AutoCloseable {

    private static final String EMPLOYEE = "employee";

    private final Path path;
    private final Reading reading;
    private final byte[] firstLine;
    private final InputStream rest;

    private DocumentFile(Path path, Reading reading, byte[] firstLine, InputStream rest) {
        this.path = path;
        this.reading = reading;
        this.firstLine = firstLine;
        this.rest = rest;
    }

    static DocumentFile open(Path path, Reading reading) {
        try {
            InputStream in = new BufferedInputStream(reading.open(path));
            return new DocumentFile(path, reading, firstLine(in), in);
        } catch (IOException e) {
            throw Reading.cannotRead(path, e, reading.language());
        }
    }

    /** Up to the end of the first line that is not blank, or as much of it as a line can have. */
    private static byte[] firstLine(InputStream in) throws IOException {
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

    /** Whether it holds employees, one a line. */
    boolean isLines() {
        String name = name().toLowerCase(Locale.ROOT);
        return name.endsWith(".jsonl")
                || name.endsWith(".ndjson")
                || AnyDocument.typeOf(firstLine).filter(EMPLOYEE::equals).isPresent();
    }

    /** All of it, from its beginning. */
    InputStream in() {
        return new SequenceInputStream(new ByteArrayInputStream(firstLine), rest);
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
        throw new InputException(ReportText.of("file.empty", reading.language(), "file", name()));
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
