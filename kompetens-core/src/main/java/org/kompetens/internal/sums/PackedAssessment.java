package org.kompetens.internal.sums;

import org.kompetens.internal.people.RankCode;

/**
 * One assessment in 64 bits: its competence, the codes of its date and of its expiry, its source and {@link RankCode}.
 */
final class PackedAssessment {

    private static final int RANK_MASK = (1 << Byte.SIZE) - 1;
    private static final int DATE_AT = 16;
    private static final int EXPIRY_AT = 32;
    private static final int RANK_AT = 48;
    private static final int SOURCE_AT = RANK_AT + Byte.SIZE;

    private PackedAssessment() {}

    static long of(int competence, int source, int rankCode, char date, char expiry) {
        return competence
                | ((long) date << DATE_AT)
                | ((long) expiry << EXPIRY_AT)
                | ((long) rankCode << RANK_AT)
                | ((long) source << SOURCE_AT);
    }

    static int competence(long packed) {
        return (char) packed;
    }

    static int date(long packed) {
        return (char) (packed >>> DATE_AT);
    }

    static int expiry(long packed) {
        return (char) (packed >>> EXPIRY_AT);
    }

    static int rankCode(long packed) {
        return (int) (packed >>> RANK_AT) & RANK_MASK;
    }

    static int source(long packed) {
        return (int) (packed >>> SOURCE_AT);
    }

    /** The same with other codes for its dates. */
    static long recoded(long packed, char[] codes) {
        return of(competence(packed), source(packed), rankCode(packed), codes[date(packed)], codes[expiry(packed)]);
    }
}
