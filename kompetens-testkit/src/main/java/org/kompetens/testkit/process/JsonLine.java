package org.kompetens.testkit.process;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads one line of JSON into maps, lists, texts, numbers and truth values; what is null is left out. */
final class JsonLine {

    private static final int HEXADECIMAL = 16;
    private static final int DIGITS = 4;

    private final String line;
    private int at;

    private JsonLine(String line) {
        this.line = line;
    }

    /** The object that a line holds. */
    static Map<String, Object> object(String line) {
        JsonLine reader = new JsonLine(line);
        Map<String, Object> object = reader.object();
        reader.skipSpace();
        if (reader.at < line.length()) {
            throw reader.wrong("something after the object");
        }
        return object;
    }

    private Map<String, Object> object() {
        expect('{');
        Map<String, Object> object = new LinkedHashMap<>();
        while (!comes('}', object.isEmpty())) {
            String name = text();
            expect(':');
            put(object, name);
        }
        return object;
    }

    private void put(Map<String, Object> object, String name) {
        skipSpace();
        if (line.startsWith("null", at)) {
            at += "null".length();
        } else if (object.put(name, value()) != null) {
            throw wrong("twice: " + name);
        }
    }

    private List<Object> list() {
        expect('[');
        List<Object> list = new ArrayList<>();
        while (!comes(']', list.isEmpty())) {
            list.add(value());
        }
        return list;
    }

    /** Whether an object or a list ends here; otherwise its next element stands here. */
    private boolean comes(char end, boolean first) {
        skipSpace();
        if (peek() == end) {
            at++;
            return true;
        }
        if (!first) {
            expect(',');
        }
        return false;
    }

    private Object value() {
        skipSpace();
        return switch (peek()) {
            case '{' -> object();
            case '[' -> list();
            case '"' -> text();
            case 't' -> word("true", true);
            case 'f' -> word("false", false);
            default -> number();
        };
    }

    private Object word(String word, boolean value) {
        if (!line.startsWith(word, at)) {
            throw wrong("neither true nor false");
        }
        at += word.length();
        return value;
    }

    private BigDecimal number() {
        int from = at;
        while (at < line.length() && "+-.eE0123456789".indexOf(line.charAt(at)) >= 0) {
            at++;
        }
        try {
            return new BigDecimal(line.substring(from, at));
        } catch (NumberFormatException e) {
            throw wrong("no value");
        }
    }

    private String text() {
        expect('"');
        StringBuilder text = new StringBuilder();
        while (peek() != '"') {
            char c = line.charAt(at++);
            text.append(c == '\\' ? escaped() : c);
        }
        at++;
        return text.toString();
    }

    private char escaped() {
        char c = peek();
        at++;
        return switch (c) {
            case 'n' -> '\n';
            case 't' -> '\t';
            case 'r' -> '\r';
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'u' -> {
                at += DIGITS;
                yield (char) Integer.parseInt(line.substring(at - DIGITS, at), HEXADECIMAL);
            }
            default -> c;
        };
    }

    private void expect(char c) {
        skipSpace();
        if (peek() != c) {
            throw wrong("no " + c);
        }
        at++;
    }

    private char peek() {
        if (at >= line.length()) {
            throw wrong("it ends too early");
        }
        return line.charAt(at);
    }

    private void skipSpace() {
        while (at < line.length() && Character.isWhitespace(line.charAt(at))) {
            at++;
        }
    }

    private IllegalArgumentException wrong(String what) {
        return new IllegalArgumentException("not a line of JSON, at character " + (at + 1) + ": " + what);
    }
}
