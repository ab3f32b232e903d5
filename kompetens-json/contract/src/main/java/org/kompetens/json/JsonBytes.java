package org.kompetens.json;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import org.kompetens.json.form.Part;
import org.kompetens.json.token.JsonLine;
import org.kompetens.organisation.Fte;
import org.kompetens.text.Labels;
import org.kompetens.text.LanguageTag;

/** JSON in UTF-8 being put together: what is always the same as bytes, numbers digit by digit. For one thread. */
final class JsonBytes {

    private static final int FIRST_CAPACITY = 1 << 16;
    private static final int LONGEST_NUMBER = 24;
    private static final int RADIX = 10;
    static final int DECIMALS = 4;

    /** A part of which the double, in ten-thousandths, is still a long. */
    private static final long LARGEST_PART = Long.MAX_VALUE / (4L * Fte.UNIT);

    private byte[] bytes = new byte[FIRST_CAPACITY];
    private int size;

    /** A text as it stands in JSON, between quotation marks, and what comes before and after it. */
    static byte[] quoted(String before, String text, String after) {
        byte[] inner = JsonLine.found().quoted(text);
        byte[] head = (before + '"').getBytes(StandardCharsets.UTF_8);
        byte[] tail = ('"' + after).getBytes(StandardCharsets.UTF_8);
        byte[] all = Arrays.copyOf(head, head.length + inner.length + tail.length);
        System.arraycopy(inner, 0, all, head.length, inner.length);
        System.arraycopy(tail, 0, all, head.length + inner.length, tail.length);
        return all;
    }

    /** The name of a part of one property, as it stands before the value. */
    static byte[] property(Part<?, ?> part) {
        return property(part.names().get(0));
    }

    /** A name that needs no escaping, as it stands before the value. */
    static byte[] property(String name) {
        return ('"' + name + "\":").getBytes(StandardCharsets.UTF_8);
    }

    void clear() {
        size = 0;
    }

    int size() {
        return size;
    }

    byte[] toArray() {
        return Arrays.copyOf(bytes, size);
    }

    void writeTo(OutputStream out) throws IOException {
        out.write(bytes, 0, size);
    }

    JsonBytes add(byte[] more) {
        ensure(more.length);
        System.arraycopy(more, 0, bytes, size, more.length);
        size += more.length;
        return this;
    }

    JsonBytes add(char ascii) {
        ensure(1);
        bytes[size++] = (byte) ascii;
        return this;
    }

    JsonBytes add(String text) {
        return add(text.getBytes(StandardCharsets.UTF_8));
    }

    JsonBytes add(Labels labels) {
        char before = '{';
        for (Map.Entry<LanguageTag, String> label : labels.texts().entrySet()) {
            add(quoted(before + "\"" + label.getKey().value() + "\":", label.getValue(), ""));
            before = ',';
        }
        return add('}');
    }

    private void ensure(int more) {
        if (bytes.length - size < more) {
            bytes = Arrays.copyOf(bytes, Math.addExact(size, Math.max(size, more)));
        }
    }

    /** A whole number, not below nought. */
    JsonBytes add(long number) {
        ensure(LONGEST_NUMBER);
        if (number < RADIX) {
            bytes[size++] = (byte) ('0' + number);
            return this;
        }
        int end = size;
        for (long rest = number; rest > 0; rest /= RADIX) {
            end++;
        }
        size = end;
        for (long rest = number; rest > 0; rest /= RADIX) {
            bytes[--end] = (byte) ('0' + rest % RADIX);
        }
        return this;
    }

    /** A number in ten-thousandths, not below nought, without needless noughts. */
    JsonBytes addTenThousandths(long number) {
        add(number / Fte.UNIT);
        int rest = (int) (number % Fte.UNIT);
        if (rest > 0) {
            bytes[size] = '.';
            int digits = DECIMALS;
            for (; rest % RADIX == 0; rest /= RADIX) {
                digits--;
            }
            for (int i = digits; i > 0; i--, rest /= RADIX) {
                bytes[size + i] = (byte) ('0' + rest % RADIX);
            }
            size += 1 + digits;
        }
        return this;
    }

    /** A fraction not below nought, rounded half up to four decimals. */
    JsonBytes addFraction(long numerator, long denominator) {
        return numerator <= LARGEST_PART && denominator <= LARGEST_PART
                ? addTenThousandths((2 * Fte.UNIT * numerator + denominator) / (2 * denominator))
                : addRounded(BigDecimal.valueOf(numerator)
                        .divide(BigDecimal.valueOf(denominator), DECIMALS, RoundingMode.HALF_UP));
    }

    /** A decimal number without needless noughts. */
    JsonBytes addRounded(BigDecimal number) {
        BigDecimal shortest = number.stripTrailingZeros();
        return add(shortest.toPlainString());
    }
}
