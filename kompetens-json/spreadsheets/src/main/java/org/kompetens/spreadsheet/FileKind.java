package org.kompetens.spreadsheet;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** What a file is, by its first bytes. */
enum FileKind {
    /** An archive, as .xlsx files are. */
    WORKBOOK,
    /** Text. */
    TEXT;

    private static final int FIRST_BYTES = 1024;

    /** The kind of a file that can be read; others are refused with a sentence that says what they are. */
    static FileKind of(Path path, CellPlace place, SpreadsheetLimits limits) throws IOException {
        if (Files.size(path) > limits.bytes()) {
            throw SpreadsheetException.of(SpreadsheetRule.TOO_LARGE, place, "most", limits.bytes() >> 20);
        }
        byte[] first;
        try (InputStream in = Files.newInputStream(path)) {
            first = in.readNBytes(FIRST_BYTES);
        }
        String text = new String(first, ISO_8859_1);
        if (text.startsWith("PK\u0003\u0004")) {
            return WORKBOOK;
        }
        refuseOthers(text, place);
        return TEXT;
    }

    private static void refuseOthers(String first, CellPlace place) {
        String start = Cell.strip(withoutMark(first)).toLowerCase(Locale.ROOT);
        if (start.isEmpty()) {
            throw SpreadsheetException.of(SpreadsheetRule.FILE_EMPTY, place);
        }
        if (first.startsWith("\u00D0\u00CF\u0011\u00E0")) {
            throw SpreadsheetException.of(SpreadsheetRule.FILE_OLD_WORKBOOK, place);
        }
        if (start.startsWith("%pdf")) {
            throw SpreadsheetException.of(SpreadsheetRule.FILE_PDF, place);
        }
        if (start.startsWith("<")) {
            throw SpreadsheetException.of(SpreadsheetRule.FILE_MARKUP, place);
        }
        if (start.startsWith("{") || start.startsWith("[{") || start.startsWith("[\n") || start.startsWith("[\r")) {
            throw SpreadsheetException.of(SpreadsheetRule.FILE_JSON, place);
        }
        if (start.startsWith("{\\rtf") || (first.indexOf('\0') >= 0 && !isWide(first))) {
            throw SpreadsheetException.of(SpreadsheetRule.FILE_BINARY, place);
        }
    }

    private static String withoutMark(String first) {
        return first.startsWith("\u00EF\u00BB\u00BF") ? first.substring(3) : first;
    }

    /** Whether it says that it is text of two bytes a character. */
    private static boolean isWide(String first) {
        return first.startsWith("\u00FF\u00FE") || first.startsWith("\u00FE\u00FF");
    }
}
