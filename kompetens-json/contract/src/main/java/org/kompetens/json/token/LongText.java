package org.kompetens.json.token;

import java.io.IOException;
import java.util.Map;
import org.kompetens.json.Limits;

/**
 * A text that stays in memory while it is looked at, so that not all of its values have to.
 *
 * @param text the text
 * @param limits within which it was read
 * @param known texts that stand in it again and again
 */
record LongText(String text, Limits limits, Map<String, String> known) {

    /** A value that has been read before. */
    JsonValue at(int begin, int end) {
        try {
            return JsonTree.readAgain(JsonLine.found().in(text.substring(begin, end), limits), begin, known);
        } catch (MalformedJsonException | IOException e) {
            throw new IllegalStateException("what was read once cannot be read again", e);
        }
    }
}
