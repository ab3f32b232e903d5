package org.kompetens.internal.people;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;

/**
 * Ids seen so far, as UTF-8 one after another with a hash table of where they begin: about 20 bytes and the length of
 * the id for each. For one thread.
 */
public final class IdSet {

    private static final int FIRST_CAPACITY = 1 << 10;
    private static final int BLOCK_BITS = 16;
    private static final int BLOCK = 1 << BLOCK_BITS;
    private static final int SHORT_BITS = 16;
    private static final long PRIME = 0x9E3779B97F4A7C15L;

    /** Ids made to collide go into a tree, so that no id takes more than logarithmic time. */
    private static final int MOST_STEPS = 256;

    private final List<byte[]> blocks = new ArrayList<>();
    private final TreeSet<String> crowded = new TreeSet<>();
    private int endOfBlock = BLOCK;
    private long size;

    /**
     * Where an id begins, from 1, and 16 bits of its hash below; 0 is free. Of a removed id it is the complement of
     * that number: it keeps its slot, so that an id that comes and goes takes no more room.
     */
    private long[] slots = new long[FIRST_CAPACITY];

    /**
     * Adds an id.
     *
     * @return whether it was not there
     */
    public boolean add(String id) {
        if (size * 2 >= slots.length) {
            grow();
        }
        byte[] bytes = id.getBytes(StandardCharsets.UTF_8);
        long hash = hash(bytes, 0, bytes.length);
        int mask = slots.length - 1;
        int slot = (int) hash & mask;
        for (int step = 0; step < MOST_STEPS; step++) {
            long found = slots[slot];
            if (found == 0) {
                // With more slots there may be room where there was none when the id came first.
                if (!crowded.isEmpty() && crowded.contains(id)) {
                    return false;
                }
                slots[slot] = ((append(bytes) + 1) << SHORT_BITS) | tag(hash);
                size++;
                return true;
            }
            long entry = present(found);
            if ((entry & (BLOCK - 1)) == tag(hash) && isAt((entry >>> SHORT_BITS) - 1, bytes)) {
                slots[slot] = entry;
                return found < 0;
            }
            slot = (slot + 1) & mask;
        }
        return crowded.add(id);
    }

    /**
     * Removes an id.
     *
     * @return whether it was there
     */
    public boolean remove(String id) {
        byte[] bytes = id.getBytes(StandardCharsets.UTF_8);
        long hash = hash(bytes, 0, bytes.length);
        int mask = slots.length - 1;
        int slot = (int) hash & mask;
        for (int step = 0; step < MOST_STEPS && slots[slot] != 0; step++) {
            long entry = present(slots[slot]);
            if ((entry & (BLOCK - 1)) == tag(hash) && isAt((entry >>> SHORT_BITS) - 1, bytes)) {
                boolean wasThere = slots[slot] > 0;
                slots[slot] = ~entry;
                return wasThere;
            }
            slot = (slot + 1) & mask;
        }
        return crowded.remove(id);
    }

    /** What a slot holds, whether or not the id was removed. */
    private static long present(long slot) {
        return slot < 0 ? ~slot : slot;
    }

    private static long tag(long hash) {
        return hash >>> (Long.SIZE - SHORT_BITS);
    }

    public static long hash(byte[] bytes, int from, int length) {
        long hash = length;
        for (int i = from; i < from + length; i++) {
            hash = (hash ^ bytes[i]) * PRIME;
            hash ^= hash >>> Integer.SIZE;
        }
        return hash;
    }

    /** Appends the length in two bytes, then the id; ids are short, so none is longer than a block. */
    private long append(byte[] bytes) {
        int needed = Short.BYTES + bytes.length;
        if (endOfBlock + needed > BLOCK) {
            blocks.add(new byte[BLOCK]);
            endOfBlock = 0;
        }
        byte[] block = blocks.get(blocks.size() - 1);
        long position = ((blocks.size() - 1L) << BLOCK_BITS) + endOfBlock;
        block[endOfBlock] = (byte) (bytes.length >>> Byte.SIZE);
        block[endOfBlock + 1] = (byte) bytes.length;
        System.arraycopy(bytes, 0, block, endOfBlock + Short.BYTES, bytes.length);
        endOfBlock += needed;
        return position;
    }

    private int lengthAt(byte[] block, int offset) {
        return ((block[offset] & 0xFF) << Byte.SIZE) | (block[offset + 1] & 0xFF);
    }

    private boolean isAt(long position, byte[] bytes) {
        byte[] block = blocks.get((int) (position >>> BLOCK_BITS));
        int offset = (int) (position & (BLOCK - 1));
        int from = offset + Short.BYTES;
        return Arrays.equals(block, from, from + lengthAt(block, offset), bytes, 0, bytes.length);
    }

    private void grow() {
        long[] old = slots;
        if (old.length > Integer.MAX_VALUE / 2) {
            throw new IllegalStateException("at most " + old.length / 2 + " ids can be kept apart");
        }
        slots = new long[old.length * 2];
        int mask = slots.length - 1;
        for (long entry : old) {
            if (entry != 0) {
                long position = (present(entry) >>> SHORT_BITS) - 1;
                byte[] block = blocks.get((int) (position >>> BLOCK_BITS));
                int offset = (int) (position & (BLOCK - 1));
                int slot = (int) hash(block, offset + Short.BYTES, lengthAt(block, offset)) & mask;
                while (slots[slot] != 0) {
                    slot = (slot + 1) & mask;
                }
                slots[slot] = entry;
            }
        }
    }
}
