package org.kompetens.json.token;

import java.io.IOException;
import java.io.OutputStream;
import org.kompetens.json.Limits;

/**
 * A line of Jackson: what reads and writes JSON. Found as a service; where there are several lines, the one of the lowest
 * number is used. Whatever was read leaves nothing behind that could change how the next text is read.
 */
public interface JsonLine {

    /**
     * The line that is used.
     *
     * @return the line
     * @throws IllegalStateException if there is none
     */
    static JsonLine found() {
        return FoundLine.LINE.orElseThrow(() -> new IllegalStateException(
                "There is no Jackson to read and write JSON with: add the artifact kompetens-json (Jackson 2) or"
                        + " kompetens-json-jackson3 (Jackson 3)"));
    }

    /**
     * The line's number.
     *
     * @return 2 for Jackson 2
     */
    int number();

    /**
     * Reads a text.
     *
     * @param text the text
     * @param limits what it may have
     * @return its tokens, from before the first
     * @throws IOException if it cannot be read
     */
    JsonIn in(String text, Limits limits) throws IOException;

    /**
     * Writes in UTF-8 with one value a line, indented by two spaces, and line feeds.
     *
     * @param out where to; stays open
     * @return what writes
     * @throws IOException if it cannot be written
     */
    JsonOut indented(OutputStream out) throws IOException;

    /**
     * Writes in UTF-8 without white space.
     *
     * @param out where to; stays open
     * @return what writes
     * @throws IOException if it cannot be written
     */
    JsonOut compact(OutputStream out) throws IOException;

    /**
     * A text as it stands inside a JSON string.
     *
     * @param text the text
     * @return the bytes in UTF-8, without quotation marks
     */
    byte[] quoted(String text);
}
