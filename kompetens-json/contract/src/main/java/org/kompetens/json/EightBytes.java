package org.kompetens.json;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Bytes of a text looked at eight at a time, in one number with the first byte lowest. Arrays that are read so have
 * {@link #MORE} bytes more than the text.
 */
final class EightBytes {

    /** How many bytes more an array must have than there is text in it. */
    static final int MORE = 3 * Long.BYTES;

    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private static final long EACH = 0x0101_0101_0101_0101L;
    private static final long HIGH = 0x8080_8080_8080_8080L;
    private static final long LOW = ~HIGH;
    private static final long QUOTE = EACH * '"';
    private static final long BACKSLASH = EACH * '\\';
    private static final long BLANK = EACH * ' ';
    private static final long LINE_FEED = EACH * '\n';

    /** Added to a byte of ASCII, gives the high bit if that is above the blank. */
    private static final long ABOVE_BLANK = EACH * (0x80 - ' ' - 1);

    private EightBytes() {}

    static long at(byte[] bytes, int offset) {
        return (long) LONGS.get(bytes, offset);
    }

    /** How many bytes come before the first quotation mark; eight if there is none. */
    static int beforeQuote(long eight) {
        return Long.numberOfTrailingZeros(zeros(eight ^ QUOTE)) / Byte.SIZE;
    }

    /** The first bytes alone, the others being nought. */
    static long first(long eight, int bytes) {
        int half = bytes * (Byte.SIZE / 2); // Shifted by all bits at once, a number would stay as it is.
        return eight & ~(-1L << half << half);
    }

    /** Whether the first bytes are visible ASCII, and none a backslash. */
    static boolean isPlain(long eight, int bytes) {
        long all = padded(eight, bytes);
        return ((all | (all + EACH) | ~(all + ABOVE_BLANK) | zeros(all ^ BACKSLASH)) & HIGH) == 0;
    }

    /** Whether among the first bytes there is no backslash and none of ASCII that JSON wants escaped. */
    static boolean isUnescaped(long eight, int bytes) {
        long all = padded(eight, bytes);
        return ((((all - BLANK) & ~all) | zeros(all ^ BACKSLASH)) & HIGH) == 0;
    }

    /** The first bytes, the others being digits. */
    private static long padded(long eight, int bytes) {
        return bytes == Long.BYTES ? eight : first(eight, bytes) | (EACH * '0') << (bytes * Byte.SIZE);
    }

    /** The high bit of the first byte that is nought, and of none before it. */
    private static long zeros(long eight) {
        return (eight - EACH) & ~eight & HIGH;
    }

    /** How many line feeds there are in a part of an array. */
    static int lineFeeds(byte[] bytes, int begin, int end) {
        int count = 0;
        int at = begin;
        for (; at + Long.BYTES <= end; at += Long.BYTES) {
            long eight = at(bytes, at) ^ LINE_FEED;
            count += Long.bitCount(~(((eight & LOW) + LOW) | eight) & HIGH);
        }
        for (; at < end; at++) {
            count += bytes[at] == '\n' ? 1 : 0;
        }
        return count;
    }
}
