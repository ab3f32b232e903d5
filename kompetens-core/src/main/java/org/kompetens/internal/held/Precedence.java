package org.kompetens.internal.held;

import org.kompetens.internal.Preference;

/**
 * The precedence that an assessment takes at a date, as a number. Of the assessments of one competence the one with the
 * highest decides what is held: a valid one takes precedence over all that have expired, and by the policy's preference
 * over other valid ones; of those that have expired, the latest; one that is dated later takes none.
 */
public final class Precedence {

    /** That of an assessment not made yet; lower than all others. */
    public static final long NONE = Long.MIN_VALUE;

    /** Preferences lie between 0 and this, on either side. */
    private static final long PREFERENCES = 1L << 48;

    private static final long VALID = 2 * PREFERENCES;

    private Precedence() {}

    /**
     * The precedence of an assessment.
     *
     * @param known the last date of which assessments are known
     * @param asOf the date
     * @param date when it was judged; like the others a number that grows with the date
     * @param expiry the first date on which it no longer counts
     * @param source the position of the source, weakest first
     * @param rank the rank on the competence's own scale
     * @param preference how valid assessments are weighed
     * @return {@link #NONE}, or more
     */
    public static long of(int known, int asOf, int date, int expiry, int source, int rank, Preference preference) {
        if (!isMade(date, known)) {
            return NONE;
        }
        if (!isInForce(expiry, asOf)) {
            return Preference.latest(date, source, rank);
        }
        return VALID + preference.of(date, source, rank);
    }

    /** Whether an assessment of a date was made by the last one of which assessments are known. */
    static boolean isMade(int date, int known) {
        return date <= known;
    }

    /** Whether an assessment that was made still counts. */
    static boolean isInForce(int expiry, int asOf) {
        return expiry > asOf;
    }

    /** Whether an assessment of such a precedence is valid. */
    public static boolean isValid(long precedence) {
        return precedence > PREFERENCES;
    }

    /** Whether an assessment of such a precedence was made, and is no longer valid. */
    public static boolean isExpired(long precedence) {
        return precedence != NONE && !isValid(precedence);
    }
}
