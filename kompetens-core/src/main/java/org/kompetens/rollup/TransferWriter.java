package org.kompetens.rollup;

import java.util.Arrays;
import java.util.zip.CRC32C;

/**
 * Whole numbers and texts as bytes: seven bits of a number in each, the lowest first, so that a small one takes one.
 */
final class TransferWriter {

    static final int BITS_A_BYTE = 7;

    /** Of the largest number, which no sum over people reaches: eight bytes hold it. */
    static final int BITS = 8 * BITS_A_BYTE;

    static final int MORE_FOLLOWS = 1 << BITS_A_BYTE;

    private static final int FIRST_CAPACITY = 1 << 12;
    private static final int LARGEST_CAPACITY = Integer.MAX_VALUE - Long.BYTES;

    private byte[] bytes = new byte[FIRST_CAPACITY];
    private int size;

    void write(long number) {
        if (number >>> BITS != 0) {
            throw new ArithmeticException("a number takes more than " + BITS + " bits to be transferred");
        }
        reserve(Long.BYTES);
        long rest = number;
        while (rest >= MORE_FOLLOWS) {
            bytes[size++] = (byte) (rest | MORE_FOLLOWS);
            rest >>>= BITS_A_BYTE;
        }
        bytes[size++] = (byte) rest;
    }

    /** A number that may be negative: its sign stands in the lowest bit. */
    void writeSigned(long number) {
        write((number << 1) ^ (number >> (Long.SIZE - 1)));
    }

    /** Its length, then its characters as numbers: so any text comes back as it was. */
    void write(String text) {
        write(text.length());
        text.chars().forEach(this::write);
    }

    private void reserve(int more) {
        if (bytes.length - size < more) {
            if (size > LARGEST_CAPACITY - more) {
                throw new ArithmeticException("a roll-up must have at most 2^31 bytes to be transferred");
            }
            bytes = Arrays.copyOf(bytes, (int) Math.min(LARGEST_CAPACITY, bytes.length * 2L));
        }
    }

    /** All that was written, and a checksum of it. */
    byte[] closed() {
        CRC32C checksum = new CRC32C();
        checksum.update(bytes, 0, size);
        reserve(Long.BYTES);
        for (int shift = 0; shift < Integer.SIZE; shift += Byte.SIZE) {
            bytes[size++] = (byte) (checksum.getValue() >>> shift);
        }
        return Arrays.copyOf(bytes, size);
    }
}
