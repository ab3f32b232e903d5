package org.kompetens.spark;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** JSON lines of employees, and among them some with faults. Each character of a line stands for one of its bytes. */
final class FaultyLines {

    /** The way between bytes and characters that stand for them. */
    static final Charset BYTES = StandardCharsets.ISO_8859_1;

    private static final String FIRST_ID = "\"id\":\"[^\"]*\"";
    private static final String SURROGATES = inUtf8("\uD83D\uDC69 1");
    private static final String BYTE_ORDER_MARK = inUtf8("\uFEFF");

    private FaultyLines() {}

    /** With records that break a rule, and with ids that come twice or more: nothing that a table could not hold. */
    static List<String> byTheRules(List<String> sound) {
        List<String> lines = new ArrayList<>(sound);
        String model = sound.get(sound.size() / 2);
        // The wrong record comes first, so it is the one to count.
        lines.add(0, model.replaceFirst(FIRST_ID, idOf(sound, 200)));
        lines.add(repeated(sound, 100));
        lines.add(300, repeated(sound, 100));
        lines.add(model.replaceFirst(FIRST_ID, id(SURROGATES)));
        lines.add(20, sound.get(8).replaceFirst(FIRST_ID, id(SURROGATES)));
        lines.add(model.replaceFirst(FIRST_ID, id("X1")).replaceAll("\"unit\":\"[^\"]*\"", "\"unit\":\"nowhere\""));
        lines.add(model.replaceFirst(FIRST_ID, id("X2")).replaceAll("\"fte\":[0-9.]+", "\"fte\":1.5"));
        lines.add(model.replaceFirst(FIRST_ID, id("X3"))
                .replaceAll("\"from\":\"[^\"]*\"", "\"from\":\"2020-01-01\",\"until\":\"2019-01-01\""));
        lines.add(model.replaceFirst(FIRST_ID + ",", ""));
        return lines;
    }

    /** With lines that are no JSON, or not such as an employee is written in, and ids that look different and are not. */
    static List<String> inForm(List<String> sound) {
        List<String> lines = new ArrayList<>(sound);
        lines.add(10, "{\"id\":");
        lines.add(20, "");
        lines.add(30, "[" + sound.get(0) + "]");
        lines.add(40, sound.get(1).replaceFirst(FIRST_ID, "$0,$0"));
        lines.add(50, "null");
        lines.add(60, sound.get(2).replaceFirst(FIRST_ID, id("\u00FF is in no UTF-8")));
        lines.add(BYTE_ORDER_MARK + repeated(sound, 3));
        lines.add("  " + repeated(sound, 4).replace(",\"employments\"", "\r,\"employments\"") + " \r");
        lines.add(repeated(sound, 5)
                .replaceFirst(
                        "\"id\":\"(.)",
                        "\"i\\\\u0064\":\"\\\\u00"
                                + Integer.toHexString(idOf(sound, 5).charAt(6))));
        return lines;
    }

    /** Another's record with the id of one. */
    private static String repeated(List<String> sound, int number) {
        return sound.get(number + 1).replaceFirst(FIRST_ID, Matcher.quoteReplacement(idOf(sound, number)));
    }

    private static String idOf(List<String> sound, int number) {
        Matcher id = Pattern.compile(FIRST_ID).matcher(sound.get(number));
        return id.find() ? id.group() : "";
    }

    private static String inUtf8(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), BYTES);
    }

    private static String id(String value) {
        return "\"id\":\"" + value + "\"";
    }
}
