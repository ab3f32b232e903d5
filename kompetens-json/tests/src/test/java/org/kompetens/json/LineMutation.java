package org.kompetens.json;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Random;

/** Makes something wrong, or at least unusual, of lines: as chance has it, and of all that a reader could fall over. */
final class LineMutation {

    /** What is put between two properties. */
    private static final List<String> PROPERTIES = List.of(
            "\"id\":\"x\",",
            "\"\\u0069d\":\"x\",",
            "\"i\u00C1\u00A9d\":\"x\",",
            "\"\u00C1\u00A9d\":\"x\",",
            "\"expiry\":null,",
            "\"expiry\":\"2031-01-01\",",
            "\"lastDay\":\"2031-12-31\",",
            "\"lastDay\":\"9999-12-31\",",
            "\"until\":\"2028-02-29\",",
            "\"from\":\"2026-02-30\",",
            "\"knownExit\":\"2026-13-01\",",
            "\"birthDate\":\"0000-01-01\",",
            "\"evidence\":\"intyg\",",
            "\"evidence\":\"\u00E2\u0080\u0083\",",
            "\"evidence\":\"\u00ED\u00A0\u0080\",",
            "\"evidence\":\"\\ud800\",",
            "\"evidence\":\"\\\"\",",
            "\"evidence\":7,",
            "\"absences\":[{\"from\":\"2026-01-01\",\"until\":\"2027-01-01\"}],",
            "\"absences\":[{\"until\":\"2026-01-01\",\"from\":\"2027-01-01\"}],",
            "\"absences\":null,",
            "\"hoursWorked\":{\"year\":2025,\"hours\":100},",
            "\"scale\":\"none\",",
            "\"fte\":1e100000000,",
            "\"fte\":-0,",
            "\"fte\":0.50,",
            "\"x\":" + "[".repeat(40) + "]".repeat(40) + ",",
            "\"x\":1,",
            "\n",
            "\r",
            "\r\n",
            "\t");

    /** What is put anywhere. */
    private static final List<String> ANYWHERE = List.of(
            "\u00EF\u00BB\u00BF",
            "\u00C3\u00A5",
            "\u00C3",
            "\\",
            "\\u00e5",
            "\"",
            "{",
            "}",
            "[",
            "]",
            ",",
            ":",
            "\n",
            "\r\n",
            " ",
            "\u0000",
            "\u007F",
            "null",
            "0",
            "-",
            "99999999999999999999",
            "2026-02-29",
            "//");

    private final Random random;

    LineMutation(long seed) {
        this.random = new Random(seed);
    }

    /** Changes lines in one to four places. */
    byte[] of(byte[] lines) {
        String changed = new String(lines, ISO_8859_1);
        for (int i = random.nextInt(4); i >= 0; i--) {
            changed = once(changed);
        }
        return changed.getBytes(ISO_8859_1);
    }

    private String once(String text) {
        int at = random.nextInt(text.length());
        int property = afterComma(text, at);
        int end = Math.min(text.length(), at + 1 + random.nextInt(40));
        return switch (random.nextInt(8)) {
            case 0 -> insert(text, at, ANYWHERE.get(random.nextInt(ANYWHERE.size())));
            case 1, 2, 3 -> insert(text, property, PROPERTIES.get(random.nextInt(PROPERTIES.size())));
            case 4 -> text.substring(0, at) + (char) random.nextInt(256) + text.substring(at + 1);
            case 5 -> text.substring(0, at) + text.substring(end);
            case 6 -> insert(text, property, text.substring(property, afterComma(text, property)));
            default -> insert(text, at, text.substring(at, end));
        };
    }

    private static int afterComma(String text, int from) {
        int at = text.indexOf(",\"", from);
        return at < 0 ? text.length() : at + 1;
    }

    private static String insert(String text, int at, String more) {
        return text.substring(0, at) + more + text.substring(at);
    }

    /** Lines that are whole, for what is done to them. */
    static byte[] lines(List<String> lines) {
        return String.join("\n", lines).getBytes(UTF_8);
    }
}
