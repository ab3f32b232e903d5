package org.kompetens.testkit.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Lays out maps, lists, numbers, truth values and texts as JSON: on one line where it fits, else one element a line. */
public final class JsonLayout {

    private static final int WIDTH = 120;
    private static final String INDENT = "  ";

    private JsonLayout() {}

    /**
     * A value on one line.
     *
     * @param value a map, a list, a number or a truth value; of anything else its text
     * @return JSON without line breaks
     */
    public static String onOneLine(Object value) {
        if (value instanceof Map<?, ?> map) {
            List<String> members = new ArrayList<>();
            map.forEach((name, member) -> members.add(quoted(name.toString()) + ": " + onOneLine(member)));
            return "{" + String.join(", ", members) + "}";
        }
        if (value instanceof List<?> list) {
            return "["
                    + String.join(", ", list.stream().map(JsonLayout::onOneLine).toList()) + "]";
        }
        return value instanceof Number || value instanceof Boolean ? value.toString() : quoted(value.toString());
    }

    static String onSeveralLines(Object value) {
        return onSeveralLines(value, "");
    }

    private static String onSeveralLines(Object value, String indent) {
        String line = onOneLine(value);
        if (indent.length() + line.length() <= WIDTH) {
            return line;
        }
        List<String> elements = new ArrayList<>();
        if (value instanceof Map<?, ?> map) {
            map.forEach((name, member) ->
                    elements.add(quoted(name.toString()) + ": " + onSeveralLines(member, indent + INDENT)));
            return "{" + lines(elements, indent) + "}";
        }
        if (value instanceof List<?> list) {
            list.forEach(element -> elements.add(onSeveralLines(element, indent + INDENT)));
            return "[" + lines(elements, indent) + "]";
        }
        return line;
    }

    private static String lines(List<String> elements, String indent) {
        String separator = "\n" + indent + INDENT;
        return separator + String.join("," + separator, elements) + "\n" + indent;
    }

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.chars().forEach(c -> {
            if (c == '"' || c == '\\') {
                quoted.append('\\').append((char) c);
            } else if (c < ' ') {
                quoted.append(String.format("\\u%04x", c));
            } else {
                quoted.append((char) c);
            }
        });
        return quoted.append('"').toString();
    }
}
