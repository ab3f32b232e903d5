package org.kompetens.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import org.kompetens.organisation.Fte;
import org.kompetens.rollup.EmployeeBatch;
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
    private static final int HASH_FACTOR = 31;

    private final byte[] bytes;
    private final int base;
    private final JsonParser json;

    /**
     * The values of a text.
     *
     * @param bytes the text, and {@link EightBytes#MORE} bytes more, the first of them a quotation mark
     * @param base where the text begins
     * @param end where it ends
     */
    PlainValues(byte[] bytes, int base, int end) throws IOException {
        this.bytes = bytes;
        this.base = base;
        this.json = DocumentText.parser(bytes, base, end - base);
    }

    /** Goes to the next token, and tells whether it is of this kind. */
    boolean next(JsonToken expected) throws IOException {
        return json.nextToken() == expected;
    }

    /** Goes to the value of the next property, whose number it tells; {@link PropertyNames#NONE} at the end. */
    int next(PropertyNames names, int previous) throws IOException, Doubt {
        int property = names.next(json, previous);
        if (property != PropertyNames.NONE) {
            json.nextToken();
        }
        return property;
    }

    /** Many systems write null for what they leave out. */
    boolean isNull() {
        return json.currentToken() == JsonToken.VALUE_NULL;
    }

    boolean is(JsonToken expected) {
        return json.currentToken() == expected;
    }

    /** Where the token begins. */
    int offset() {
        return base + (int) json.currentTokenLocation().getByteOffset();
    }

    private int text() throws Doubt {
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
            hash = hash * HASH_FACTOR + EightBytes.first(eight, rest);
            length += rest;
        } while (rest == Long.BYTES && length <= Identifiers.MAX_LENGTH);
        Doubt.unless(length > 0 && length <= Identifiers.MAX_LENGTH);
        return Long.hashCode(hash * 0x9E37_79B9_7F4A_7C15L);
    }

    /** The text of an id that was seen to be {@linkplain #id plain}. */
    String plainText() throws Doubt {
        int from = text();
        int end = from;
        while (bytes[end] != '"') {
            end++;
        }
        return new String(bytes, from, end - from, StandardCharsets.ISO_8859_1);
    }

    int known(KnownNames all) throws Doubt {
        int found = all.find(bytes, text());
        Doubt.unless(found != KnownNames.UNKNOWN);
        return found;
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

    /** The date after a last day. */
    int dayAfter() throws Doubt {
        int date = date();
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
