package org.kompetens.json;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.kompetens.json.form.Part;

/** Looks up names in the bytes of a JSON text, so that no other text has to be made for it. Immutable. */
final class KnownNames {

    static final int UNKNOWN = -1;

    private static final long FIRST_FACTOR = 0x9E37_79B9_7F4A_7C15L;
    private static final long SECOND_FACTOR = 0xC2B2_AE3D_27D4_EB4FL;

    /** Names made to collide are left out rather than gone through: lines that have them are read by the rules. */
    private static final int MOST_STEPS = 32;

    // A slot: the first eight bytes of a name, the next eight, and one more than its position; 0 there is free.
    private static final int SLOT = 3;
    private static final int SECOND = 1;
    private static final int POSITION = 2;

    private final long[] slots;
    private final int last;
    private final int shift;

    /** Of each name the bytes after the sixteenth. */
    private final byte[][] rests;

    /** Of each name how many bytes it has. */
    private final int[] lengths;

    KnownNames(List<String> names) {
        int bits = Integer.SIZE - Integer.numberOfLeadingZeros(names.size() * 2 + 1);
        this.slots = new long[SLOT << bits];
        this.last = (1 << bits) - 1;
        this.shift = Long.SIZE - bits;
        this.rests = new byte[names.size()][];
        this.lengths = new int[rests.length];
        for (int i = 0; i < rests.length; i++) {
            // What has to be escaped in JSON is not written there as it is.
            if (names.get(i).chars().noneMatch(one -> one == '"' || one == '\\')) {
                put(i, names.get(i).getBytes(StandardCharsets.UTF_8));
            }
        }
    }

    /** The names of properties, as their forms declare them, in the order of the parts. */
    static KnownNames of(Part<?, ?>... parts) {
        return new KnownNames(
                Stream.of(parts).flatMap(part -> part.names().stream()).toList());
    }

    private void put(int position, byte[] name) {
        byte[] padded = Arrays.copyOf(name, Math.max(name.length, 2 * Long.BYTES));
        lengths[position] = name.length;
        rests[position] = Arrays.copyOfRange(padded, 2 * Long.BYTES, padded.length);
        long first = EightBytes.at(padded, 0);
        long second = EightBytes.at(padded, Long.BYTES);
        int slot = slot(first, second);
        for (int step = 0; step < MOST_STEPS; step++) {
            int at = SLOT * ((slot + step) & last);
            if (slots[at + POSITION] == 0) {
                slots[at] = first;
                slots[at + SECOND] = second;
                slots[at + POSITION] = position + 1L;
                return;
            }
        }
    }

    private int slot(long first, long second) {
        long mixed = first * FIRST_FACTOR ^ second * SECOND_FACTOR;
        return (int) ((mixed ^ mixed << Integer.SIZE) >>> shift);
    }

    /** How many bytes a name has, by its position. */
    int length(int position) {
        return lengths[position];
    }

    /** The position in the list of the name that stands before the next quotation mark, or {@link #UNKNOWN}. */
    int find(byte[] bytes, int offset) {
        long first = EightBytes.at(bytes, offset);
        int inFirst = EightBytes.beforeQuote(first);
        long second = EightBytes.at(bytes, offset + Long.BYTES);
        int inSecond = inFirst == Long.BYTES ? EightBytes.beforeQuote(second) : 0;
        first = EightBytes.first(first, inFirst);
        second = EightBytes.first(second, inSecond);
        int slot = slot(first, second);
        for (int step = 0; step < MOST_STEPS; step++) {
            int at = SLOT * ((slot + step) & last);
            int position = (int) slots[at + POSITION] - 1;
            if (position < 0) {
                return UNKNOWN;
            }
            if (slots[at] == first
                    && slots[at + SECOND] == second
                    && (inSecond < Long.BYTES
                            ? rests[position].length == 0
                            : isAt(rests[position], bytes, offset + 2 * Long.BYTES))) {
                return position;
            }
        }
        return UNKNOWN;
    }

    /** Whether what is left of a name stands before a quotation mark. */
    private static boolean isAt(byte[] rest, byte[] bytes, int offset) {
        int end = offset + rest.length;
        return end < bytes.length && bytes[end] == '"' && Arrays.equals(rest, 0, rest.length, bytes, offset, end);
    }
}
