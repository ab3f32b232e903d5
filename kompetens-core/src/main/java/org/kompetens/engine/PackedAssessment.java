package org.kompetens.engine;

import org.kompetens.internal.Preference;

/** One assessment in 64 bits: its competence, the codes of its date and of its expiry, its source and rank. */
final class PackedAssessment {

    private static final int RANK_MASK = (1 << Preference.RANK_BITS) - 1;
    private static final int DATE_AT = 16;
    private static final int EXPIRY_AT = 32;
    private static final int RANK_AT = 48;
    private static final int SOURCE_AT = RANK_AT + Preference.RANK_BITS;

    private PackedAssessment() {}

    static long of(int competence, int source, int rank, char date, char expiry) {
        return competence
                | ((long) date << DATE_AT)
                | ((long) expiry << EXPIRY_AT)
                | ((long) rank << RANK_AT)
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

    static int rank(long packed) {
        return (int) (packed >>> RANK_AT) & RANK_MASK;
    }

    static int source(long packed) {
        return (int) (packed >>> SOURCE_AT);
    }

    /** The same with other codes for its dates. */
    static long recoded(long packed, char[] codes) {
        return of(competence(packed), source(packed), rank(packed), codes[date(packed)], codes[expiry(packed)]);
    }
}
