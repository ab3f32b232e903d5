package org.kompetens.rollup;

import java.util.zip.CRC32C;

/** Reads what {@link TransferWriter} wrote. Asks for no more memory than there are bytes left. */
final class TransferReader {

    private final byte[] bytes;
    private final int end;
    private int position;

    TransferReader(byte[] bytes) {
        this.bytes = bytes;
        this.end = Math.max(0, bytes.length - Integer.BYTES);
    }

    void verifyChecksum() {
        CRC32C checksum = new CRC32C();
        checksum.update(bytes, 0, end);
        long found = 0;
        for (int i = end; i < bytes.length; i++) {
            found |= Byte.toUnsignedLong(bytes[i]) << ((i - end) * Byte.SIZE);
        }
        if (found != checksum.getValue()) {
            throw refusal("were changed or cut short on their way");
        }
    }

    long number() {
        long number = 0;
        for (int shift = 0; shift < TransferWriter.BITS; shift += TransferWriter.BITS_A_BYTE) {
            if (position == end) {
                throw refusal("end early");
            }
            byte next = bytes[position++];
            number |= (next & (TransferWriter.MORE_FOLLOWS - 1L)) << shift;
            if (next >= 0) {
                return number;
            }
        }
        throw refusal("hold too large a number");
    }

    long signed() {
        long number = number();
        return (number >>> 1) ^ -(number & 1);
    }

    /** A number, with its sign, that is no further from nought than another. */
    long sum(long largest) {
        long sum = signed();
        if (sum > largest || sum < -largest) {
            throw refusal("hold a sum beyond " + largest);
        }
        return sum;
    }

    /** How many things follow, of which each takes at least a byte. */
    int count() {
        long count = number();
        if (count > end - position) {
            throw refusal("announce " + count + " things and have not so many bytes");
        }
        return (int) count;
    }

    int number(int most) {
        long number = number();
        if (number > most) {
            throw refusal("hold a number above " + most + ": " + number);
        }
        return (int) number;
    }

    String text() {
        int length = count();
        StringBuilder text = new StringBuilder(length);
        for (int i = 0; i < length; i++) {
            text.append((char) number(Character.MAX_VALUE));
        }
        return text.toString();
    }

    void verifyEnd() {
        if (position != end) {
            throw refusal("go on after the end");
        }
    }

    IllegalArgumentException refusal(String what) {
        return new IllegalArgumentException("bytes are no roll-up: they " + what + ", at " + position + " of "
                + bytes.length + ".\nMaybe they are not what Rollup.toBytes gave, or not all of it");
    }
}
