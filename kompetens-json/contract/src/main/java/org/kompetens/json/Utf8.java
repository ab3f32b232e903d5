package org.kompetens.json;

/** Whether bytes are UTF-8. Jackson takes some for it that are not. */
final class Utf8 {

    private static final long NOT_ASCII = 0x8080_8080_8080_8080L;
    private static final int ILL_FORMED = 0;

    private Utf8() {}

    /**
     * Whether a part of an array is well-formed UTF-8, as Unicode has it (table 3-7).
     *
     * @param bytes the text, and {@link EightBytes#MORE} bytes more
     * @param from where the part begins
     * @param until where it ends
     */
    static boolean isWellFormed(byte[] bytes, int from, int until) {
        int at = from;
        while (at < until) {
            if ((EightBytes.at(bytes, at) & NOT_ASCII) == 0) {
                at += Long.BYTES;
            } else if (bytes[at] >= 0) {
                at++;
            } else {
                int length = length(bytes, at);
                if (length == ILL_FORMED || at + length > until) {
                    return false;
                }
                at += length;
            }
        }
        return true;
    }

    /** How many bytes the character has that begins here, which is none of ASCII. */
    private static int length(byte[] bytes, int at) {
        int first = bytes[at] & 0xFF;
        if (first >= 0xC2 && first <= 0xDF) {
            return follows(bytes, at + 1, 1) ? 2 : ILL_FORMED;
        }
        int second = bytes[at + 1] & 0xFF;
        if (first >= 0xE0 && first <= 0xEF) {
            int lowest = first == 0xE0 ? 0xA0 : 0x80;
            int highest = first == 0xED ? 0x9F : 0xBF;
            return second >= lowest && second <= highest && follows(bytes, at + 2, 1) ? 3 : ILL_FORMED;
        }
        int lowest = first == 0xF0 ? 0x90 : 0x80;
        int highest = first == 0xF4 ? 0x8F : 0xBF;
        return first >= 0xF0 && first <= 0xF4 && second >= lowest && second <= highest && follows(bytes, at + 2, 2)
                ? 4
                : ILL_FORMED;
    }

    private static boolean follows(byte[] bytes, int from, int count) {
        for (int i = from; i < from + count; i++) {
            if ((bytes[i] & 0xC0) != 0x80) {
                return false;
            }
        }
        return true;
    }
}
