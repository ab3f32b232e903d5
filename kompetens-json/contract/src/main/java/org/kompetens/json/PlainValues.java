package org.kompetens.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import org.kompetens.competence.RankedLevel;
import org.kompetens.count.EmployeeBatch;
import org.kompetens.organisation.Fte;
import org.kompetens.text.Identifiers;

/**
 * The values of properties, taken from the very bytes that a parser goes through: it says where a text begins, and sees
 * that it is JSON. For one thread.
 */
final class PlainValues {

    private static final int LAST_SAFE_DAY = 28;
    private static final int MONTHS = 12;
    private static final int FTE_DECIMALS = 4;
    private static final int RADIX = 10;
    private static final int YEAR = 10_000;
    private static final int MONTH = 100;
    private static final long FACTOR = 0x9E37_79B9_7F4A_7C15L;

    private final byte[] bytes;
    private final int base;
    private final JsonParser json;

    /**
     * The values of a text.
     *
     * @param bytes the text, and {@link EightBytes#MORE} bytes more, the first of them a quotation mark: so whoever looks
     *     for the end of a value comes to one
     * @param base where the text begins
     * @param end where it ends
     */
    PlainValues(byte[] bytes, int base, int end) throws IOException {
        this.bytes = bytes;
        this.base = base;
        this.json = DocumentText.parser(bytes, base, end - base);
    }

    /** Goes to the next token, and tells whether an object begins there. */
    boolean nextObject() throws IOException {
        return json.nextToken() == JsonToken.START_OBJECT;
    }

    /** Goes to the value of the next property, whose number it tells; {@link PropertyNames#NONE} at the end. */
    int next(PropertyNames names, int previous) throws IOException, Doubt {
        int property = names.next(json, previous);
        if (property != PropertyNames.NONE) {
            json.nextToken();
        }
        return property;
    }

    boolean isNull() {
        return json.currentToken() == JsonToken.VALUE_NULL;
    }

    /** Reads the objects of an array. */
    void each(PlainObject element) throws IOException, Doubt {
        Doubt.unless(json.currentToken() == JsonToken.START_ARRAY);
        while (nextObject()) {
            element.read(this);
        }
        Doubt.unless(json.currentToken() == JsonToken.END_ARRAY);
    }

    /** Where the token begins. */
    int offset() {
        return base + (int) json.currentTokenLocation().getByteOffset();
    }

    /** The number of the line that the token is on, counted by the parser. */
    int row() {
        return json.currentTokenLocation().getLineNr();
    }

    /** Where the text in a string begins. It ends with the next quotation mark if there is no backslash before. */
    int text() throws Doubt {
        Doubt.unless(json.currentToken() == JsonToken.VALUE_STRING);
        int quote = offset();
        Doubt.unless(bytes[quote] == '"');
        return quote + 1;
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
        return (int) hash;
    }

    /** The text of such an id. */
    String idText() throws Doubt {
        id();
        int from = text();
        int end = from;
        while (bytes[end] != '"') {
            end++;
        }
        return new String(bytes, from, end - from, StandardCharsets.US_ASCII);
    }

    /** The position of one of the names that there are. */
    int known(KnownNames all) throws Doubt {
        int found = all.find(bytes, text());
        Doubt.unless(found != KnownNames.UNKNOWN);
        return found;
    }

    /** What the level counts as whose text stands at an offset. */
    RankedLevel level(KnownLevels levels, int offset) throws Doubt {
        return levels.level(bytes, offset);
    }

    /** Passes over a text that is not blank. */
    void anyText() throws Doubt {
        int offset = text();
        Doubt.unless(bytes[offset] > ' ' && bytes[offset] != '"');
        int rest = Long.BYTES;
        for (int at = offset; rest == Long.BYTES; at += rest) {
            long eight = EightBytes.at(bytes, at);
            rest = EightBytes.beforeQuote(eight);
            // An escape could stand for half a character.
            Doubt.unless(!EightBytes.hasBackslash(eight, rest) && at - offset < DocumentText.LONGEST_TEXT - rest);
        }
    }

    /** One, nought, or nought with one to four decimals. */
    int fte() throws IOException, Doubt {
        char[] text = json.getTextCharacters();
        int offset = json.getTextOffset();
        int length = json.getTextLength();
        if (json.currentToken() == JsonToken.VALUE_NUMBER_INT) {
            Doubt.unless(length == 1 && (text[offset] == '0' || text[offset] == '1'));
            return (text[offset] - '0') * Fte.UNIT;
        }
        int decimals = length - 2;
        Doubt.unless(json.currentToken() == JsonToken.VALUE_NUMBER_FLOAT
                && decimals > 0
                && decimals <= FTE_DECIMALS
                && text[offset] == '0'
                && text[offset + 1] == '.');
        int fte = 0;
        for (int i = 0; i < FTE_DECIMALS; i++) {
            int digit = i < decimals ? text[offset + 2 + i] - '0' : 0;
            Doubt.unless(digit >= 0 && digit < RADIX);
            fte = fte * RADIX + digit;
        }
        return fte;
    }

    /** A date as {@link EmployeeBatch} takes it. */
    int date() throws Doubt {
        int offset = text();
        Doubt.unless(bytes[offset + 4] == '-' && bytes[offset + 7] == '-' && bytes[offset + 10] == '"');
        int year = digits(offset) * MONTH + digits(offset + 2);
        int month = digits(offset + 5);
        int day = digits(offset + 8);
        Doubt.unless(month >= 1 && month <= MONTHS && day >= 1);
        Doubt.unless(day <= LAST_SAFE_DAY || day <= YearMonth.of(year, month).lengthOfMonth());
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
