package org.kompetens.json;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import org.kompetens.competence.RankedLevel;
import org.kompetens.count.EmployeeBatch;
import org.kompetens.organisation.Fte;
import org.kompetens.text.Identifiers;

/**
 * Goes through the bytes of a line of JSON, value by value, and makes no text of them. It takes less than JSON allows: no
 * escapes, no numbers but those of FTE, no line feed anywhere. Whatever it takes is JSON, if it is also UTF-8, which is for
 * its callers to see to. For one thread.
 */
final class PlainValues {

    private static final int LAST_SAFE_DAY = 28;
    private static final int MONTHS = 12;
    private static final int DATE_LENGTH = "2026-10-31".length();
    private static final int FTE_DECIMALS = 4;
    private static final int MOST_DIGITS = 4;
    private static final int RADIX = 10;
    private static final int YEAR = 10_000;
    private static final int MONTH = 100;
    private static final long FACTOR = 0x9E37_79B9_7F4A_7C15L;

    private final byte[] bytes;
    private final int end;
    private int at;

    /**
     * The values of a text.
     *
     * @param bytes the text, and {@link EightBytes#MORE} bytes more, the first of them a quotation mark: so whoever looks
     *     for the end of a value comes to one
     * @param end where the text ends
     */
    PlainValues(byte[] bytes, int end) {
        this.bytes = bytes;
        this.end = end;
    }

    /** Goes to a value, wherever it is. */
    void goTo(int offset) {
        at = offset;
    }

    /** Where what has not been read yet begins. */
    int offset() {
        return at;
    }

    /** Goes into an object or an array, and tells whether there is anything in it; if not, it has been read. */
    boolean opens(char open, char close) throws Doubt {
        Doubt.unless(bytes[at] == open);
        at = afterBlanks(at + 1);
        boolean closed = bytes[at] == close;
        at += closed ? 1 : 0;
        return !closed;
    }

    /** Goes to the next property or element after one, and tells whether there is any; if not, all have been read. */
    boolean goesOn(char close) throws Doubt {
        at = afterBlanks(at);
        boolean closed = bytes[at] == close;
        Doubt.unless(closed || bytes[at] == ',');
        at = closed ? at + 1 : afterBlanks(at + 1);
        return !closed;
    }

    /** Reads the name of a property, which it gives by its position, and goes to its value. */
    int property(KnownNames names) throws Doubt {
        int property = known(names);
        at = afterBlanks(at);
        Doubt.unless(bytes[at] == ':');
        at = afterBlanks(at + 1);
        return property;
    }

    private int afterBlanks(int from) {
        int next = from;
        while (bytes[next] == ' ' || bytes[next] == '\t' || bytes[next] == '\r') {
            next++;
        }
        return next;
    }

    /** Reads a null, if it is one. */
    boolean isNull() throws Doubt {
        if (bytes[at] != 'n') {
            return false;
        }
        Doubt.unless(bytes[at + 1] == 'u' && bytes[at + 2] == 'l' && bytes[at + 3] == 'l');
        at += "null".length();
        return true;
    }

    /** Reads the objects of an array. */
    void each(PlainObject element) throws Doubt {
        for (boolean more = opens('[', ']'); more; more = goesOn(']')) {
            element.read(this);
        }
    }

    /** Where the text in a string begins. */
    private int text() throws Doubt {
        Doubt.unless(bytes[at] == '"' && at < end);
        return at + 1;
    }

    /** A number for an id of visible ASCII, which is one by every rule. */
    int id() throws Doubt {
        int offset = text();
        long hash = 0;
        int length = 0;
        int rest;
        do {
            long eight = EightBytes.at(bytes, offset + length);
            rest = EightBytes.beforeQuote(eight);
            Doubt.unless(EightBytes.isPlain(eight, rest));
            hash = (hash ^ EightBytes.first(eight, rest)) * FACTOR;
            hash ^= hash >>> Integer.SIZE;
            length += rest;
        } while (rest == Long.BYTES && length <= Identifiers.MAX_LENGTH);
        Doubt.unless(length > 0 && length <= Identifiers.MAX_LENGTH);
        at = offset + length + 1;
        return (int) hash;
    }

    /** The text of such an id. */
    String idText() throws Doubt {
        int offset = text();
        id();
        return new String(bytes, offset, at - 1 - offset, StandardCharsets.US_ASCII);
    }

    /** The position of one of the names that there are. */
    int known(KnownNames all) throws Doubt {
        int offset = text();
        int found = all.find(bytes, offset);
        Doubt.unless(found != KnownNames.UNKNOWN);
        at = offset + all.length(found) + 1;
        return found;
    }

    /** Passes over a level, and tells where its text begins: which one it is depends on the scale, which may come later. */
    int level() throws Doubt {
        int offset = text();
        int rest = Long.BYTES;
        for (at = offset; rest == Long.BYTES; at += rest) {
            rest = EightBytes.beforeQuote(EightBytes.at(bytes, at));
        }
        at++;
        return offset;
    }

    /** What the level whose text begins at an offset counts as. */
    RankedLevel level(KnownLevels levels, int offset) throws Doubt {
        return levels.level(bytes, offset);
    }

    /** Passes over a text that is not blank. */
    void anyText() throws Doubt {
        int offset = text();
        Doubt.unless(bytes[offset] > ' ' && bytes[offset] != '"');
        int rest = Long.BYTES;
        for (at = offset; rest == Long.BYTES; at += rest) {
            long eight = EightBytes.at(bytes, at);
            rest = EightBytes.beforeQuote(eight);
            // An escape could stand for half a character.
            Doubt.unless(EightBytes.isUnescaped(eight, rest) && at - offset < DocumentText.LONGEST_TEXT - rest);
        }
        at++;
    }

    /** One, nought, or nought with one to four decimals. */
    int fte() throws Doubt {
        int fte = bytes[at] - '0';
        Doubt.unless(fte == 0 || fte == 1);
        at++;
        if (bytes[at] != '.') {
            return fte * Fte.UNIT;
        }
        Doubt.unless(fte == 0);
        int first = at + 1;
        for (at = first; bytes[at] >= '0' && bytes[at] <= '9'; at++) {
            Doubt.unless(at - first < FTE_DECIMALS);
            fte = fte * RADIX + bytes[at] - '0';
        }
        Doubt.unless(at > first);
        for (int decimals = at - first; decimals < FTE_DECIMALS; decimals++) {
            fte *= RADIX;
        }
        return fte;
    }

    /** A whole number of at most four digits. */
    void wholeNumber(int lowest, int highest) throws Doubt {
        int first = at;
        int number = 0;
        for (; bytes[at] >= '0' && bytes[at] <= '9'; at++) {
            Doubt.unless(at - first < MOST_DIGITS);
            number = number * RADIX + bytes[at] - '0';
        }
        Doubt.unless(at > first && (bytes[first] != '0' || at - first == 1));
        Doubt.unless(number >= lowest && number <= highest);
    }

    /** A date as {@link EmployeeBatch} takes it. */
    int date() throws Doubt {
        int offset = text();
        Doubt.unless(bytes[offset + 4] == '-' && bytes[offset + 7] == '-' && bytes[offset + DATE_LENGTH] == '"');
        int year = digits(offset) * MONTH + digits(offset + 2);
        int month = digits(offset + 5);
        int day = digits(offset + 8);
        Doubt.unless(month >= 1 && month <= MONTHS && day >= 1);
        Doubt.unless(day <= LAST_SAFE_DAY || day <= YearMonth.of(year, month).lengthOfMonth());
        at = offset + DATE_LENGTH + 1;
        return year * YEAR + month * MONTH + day;
    }

    /**
     * The date on which something ends.
     *
     * @param known what is known of it: that it can be given in two ways, but not in both
     */
    int end(int known) throws Doubt {
        Doubt.unless(known == EmployeeBatch.NEVER);
        return date();
    }

    /** The same, given by its last day. */
    int lastDay(int known) throws Doubt {
        int date = end(known);
        return date % MONTH < LAST_SAFE_DAY
                ? date + 1
                : EmployeeBatch.day(LocalDate.of(date / YEAR, date / MONTH % MONTH, date % MONTH)
                        .plusDays(1));
    }

    private int digits(int offset) throws Doubt {
        int tens = bytes[offset] - '0';
        int ones = bytes[offset + 1] - '0';
        Doubt.unless(tens >= 0 && tens < RADIX && ones >= 0 && ones < RADIX);
        return tens * RADIX + ones;
    }
}
