package org.kompetens.json;

import java.util.List;

/** Looks up names in a buffer of characters, so that no text has to be made for it. Immutable. */
final class KnownNames {

    static final int UNKNOWN = -1;

    private static final int SPREAD = 0x9E3779B9;
    private static final int HASH_FACTOR = 31;

    private final char[][] names;

    /** For each slot one more than the position of the name there; 0 is free. */
    private final int[] slots;

    private final int shift;

    KnownNames(List<String> names) {
        this.names = names.stream().map(String::toCharArray).toArray(char[][]::new);
        int bits = Integer.SIZE - Integer.numberOfLeadingZeros(names.size() * 2 + 1);
        this.slots = new int[1 << bits];
        this.shift = Integer.SIZE - bits;
        for (int i = 0; i < this.names.length; i++) {
            int slot = slot(this.names[i], 0, this.names[i].length);
            if (slots[slot] == 0) {
                slots[slot] = i + 1;
            }
        }
    }

    static int hash(char[] text, int offset, int length) {
        int hash = 0;
        for (int i = offset; i < offset + length; i++) {
            hash = hash * HASH_FACTOR + text[i];
        }
        return hash;
    }

    /** The position of a name in the list, or {@link #UNKNOWN}. */
    int find(char[] text, int offset, int length) {
        return slots[slot(text, offset, length)] - 1;
    }

    /** The slot in which a name is, or could be. */
    private int slot(char[] text, int offset, int length) {
        int slot = (hash(text, offset, length) * SPREAD) >>> shift;
        while (slots[slot] != 0 && !isAt(slots[slot] - 1, text, offset, length)) {
            slot = (slot + 1) & (slots.length - 1);
        }
        return slot;
    }

    private boolean isAt(int position, char[] text, int offset, int length) {
        char[] name = names[position];
        if (name.length != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (name[i] != text[offset + i]) {
                return false;
            }
        }
        return true;
    }
}
