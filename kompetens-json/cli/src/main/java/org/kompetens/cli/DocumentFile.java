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
import java.util.Locale;
import org.kompetens.json.AnyDocument;
import org.kompetens.json.Document;
import org.kompetens.json.DocumentRule;
import org.kompetens.json.EmployeeLines;

/** A file of which its beginning has been read: that shows whether it holds one document or JSON lines. */
final class DocumentFile implements AutoCloseable {

    private static final String EMPLOYEE = "employee";

    private final Path path;
    private final Reading reading;

    /** Its first line, or all of it where that line is none of JSON lines. */
    private final byte[] beginning;

    private final InputStream rest;

    private DocumentFile(Path path, Reading reading, byte[] beginning, InputStream rest) {
        this.path = path;
        this.reading = reading;
        this.beginning = beginning;
        this.rest = rest;
    }

    static DocumentFile open(Path path, Reading reading) {
        try {
            InputStream in = new BufferedInputStream(reading.open(path));
            byte[] beginning = firstLine(in);
            if (isNamedLines(path) && isNoObject(beginning)) {
                ByteArrayOutputStream all = new ByteArrayOutputStream();
                all.writeBytes(beginning);
                all.writeBytes(in.readNBytes(Document.MAX_BYTES));
                beginning = all.toByteArray();
            }
            return new DocumentFile(path, reading, beginning, in);
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
        return isNamedLines(path)
                || AnyDocument.typeOf(beginning).filter(EMPLOYEE::equals).isPresent();
    }

    private static boolean isNamedLines(Path path) {
        String name = path.toString().toLowerCase(Locale.ROOT);
        return name.endsWith(".jsonl") || name.endsWith(".ndjson");
    }

    private static boolean isNoObject(byte[] line) {
        return AnyDocument.typeOf(line).isEmpty();
    }

    /** Whether its name says that it holds lines, and it is one document over several. */
    boolean isNoLines() {
        return isNamedLines(path)
                && AnyDocument.typeOf(beginning).isPresent()
                && new String(beginning, UTF_8).strip().lines().count() > 1;
    }

    /** All of it, from its beginning. */
    InputStream in() {
        return new SequenceInputStream(new ByteArrayInputStream(beginning), rest);
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
                ReportText.of("file.empty", reading.language(), "file", name()), DocumentRule.FILE_EMPTY);
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
