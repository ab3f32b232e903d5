package org.kompetens.internal.held;

import org.jspecify.annotations.Nullable;
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
     * @param preference how valid assessments are weighed; absent where all are alike
     * @return {@link #NONE}, or more
     */
    public static long of(
            int known, int asOf, int date, int expiry, int source, int rank, @Nullable Preference preference) {
        if (date > known) {
            return NONE;
        }
        if (expiry <= asOf) {
            return Preference.latest(date, source, rank);
        }
        return preference == null ? VALID : VALID + preference.of(date, source, rank);
    }

    /** Whether an assessment of such a precedence is valid. */
    public static boolean isValid(long precedence) {
        return precedence > PREFERENCES;
    }
}
