package org.kompetens.cli;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.kompetens.text.Labels;
import org.kompetens.text.Language;

/**
 * Text for people at a terminal. A name, a file's name, or whatever else comes from outside may hold what a terminal
 * would obey: colours, jumps of the cursor, a title of the window, the direction of what follows. Instead of such
 * characters stands a space. What programs read, such as JSON, is written as it is.
 */
final class TerminalText {

    private static final String NOT_SHOWN = " ";

    /** Control characters but the ends of lines and the tabulator, line ends of other kinds, and turns of direction. */
    private static final Pattern OBEYED = Pattern.compile(
            "[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F-\\x9F\\u2028\\u2029\\u202A-\\u202E\\u2066-\\u2069]|\\r(?!\\n)");

    private static final Pattern SEVERAL_LINES = Pattern.compile("[\\r\\n\\t\\u0085\\u2028\\u2029]+");

    private TerminalText() {}

    /** A text on as many lines as it has. */
    static String shown(String text) {
        return OBEYED.matcher(text).replaceAll(NOT_SHOWN);
    }

    /** A text on one line. */
    static String line(String text) {
        return shown(SEVERAL_LINES.matcher(text).replaceAll(" "));
    }

    /** A name, on one line. */
    static String name(Labels labels, Language language) {
        return line(labels.in(language));
    }

    /** A stream for text alone; what it holds comes out at once in the other. */
    static PrintStream stream(PrintStream out) {
        return new PrintStream(out, true, StandardCharsets.UTF_8) {
            @Override
            public void print(String text) {
                super.print(shown(text));
            }
        };
    }

    /** The same with characters, for whoever writes so. */
    static PrintWriter writer(PrintStream out) {
        Writer encoded = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        Writer shown = new FilterWriter(encoded) {
            @Override
            public void write(String text, int from, int length) throws IOException {
                out.write(shown(text.substring(from, from + length)));
            }

            @Override
            public void write(char[] text, int from, int length) throws IOException {
                write(new String(text, from, length), 0, length);
            }

            @Override
            public void write(int character) throws IOException {
                write(Character.toString((char) character), 0, 1);
            }
        };
        return new PrintWriter(shown, true);
    }
}
