package org.kompetens.spreadsheet;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** How the characters of a .csv file are encoded. */
enum TextEncoding {
    /** As most programs write today, with or without a mark at the beginning. */
    UTF_8(StandardCharsets.UTF_8),
    /** "Unicode text" of spreadsheet programs. */
    UTF_16_LE(StandardCharsets.UTF_16LE),
    /** The same with the bytes the other way round. */
    UTF_16_BE(StandardCharsets.UTF_16BE),
    /** As spreadsheet programs write where nothing else is asked for. */
    WINDOWS_1252(Charset.forName("windows-1252"));

    private static final int BLOCK = 1 << 16;

    private final Charset charset;

    TextEncoding(Charset charset) {
        this.charset = charset;
    }

    Charset charset() {
        return charset;
    }

    /** By the mark at the beginning; without one, UTF-8 where all of it is that, and else Windows-1252. */
    static TextEncoding of(Path path, CellPlace place) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(path))) {
            in.mark(2);
            int first = in.read();
            int second = in.read();
            in.reset();
            if (first == 0xFF && second == 0xFE) {
                return UTF_16_LE;
            }
            if (first == 0xFE && second == 0xFF) {
                return UTF_16_BE;
            }
            return isUtf8(in, place) ? UTF_8 : WINDOWS_1252;
        }
    }

    private static boolean isUtf8(InputStream in, CellPlace place) throws IOException {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer bytes = ByteBuffer.allocate(BLOCK);
        CharBuffer characters = CharBuffer.allocate(BLOCK);
        boolean isUtf8 = true;
        int read;
        while ((read = in.read(bytes.array(), bytes.position(), bytes.remaining())) >= 0) {
            for (int i = bytes.position(); i < bytes.position() + read; i++) {
                if (bytes.get(i) == 0) {
                    throw SpreadsheetException.of(SpreadsheetRule.FILE_BINARY, place);
                }
            }
            bytes.position(bytes.position() + read).flip();
            if (isUtf8 && decoder.decode(bytes, characters.clear(), false).isError()) {
                isUtf8 = false;
            }
            if (isUtf8) {
                bytes.compact();
            } else {
                bytes.clear();
            }
        }
        bytes.flip();
        return isUtf8 && !decoder.decode(bytes, characters.clear(), true).isError();
    }
}
