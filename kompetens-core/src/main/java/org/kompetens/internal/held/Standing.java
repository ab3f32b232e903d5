package org.kompetens.internal.held;

import org.jspecify.annotations.Nullable;
import org.kompetens.internal.Preference;

/**
 * How an assessment stands at a date, as a number. Of the assessments of one competence the one that stands highest
 * decides what is held: a valid one counts, by the policy's preference, and stands above all that have expired; of those
 * the latest stands highest; one that is dated later does not stand at all.
 */
public final class Standing {

    /** That of an assessment not made yet, and of no assessment. */
    public static final long NONE = Long.MIN_VALUE;

    /** Preferences lie between 0 and this, on either side. */
    private static final long PREFERENCES = 1L << 48;

    private static final long VALID = 2 * PREFERENCES;

    private Standing() {}

    /**
     * How an assessment stands.
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

    /** Whether an assessment that stands so is valid. */
    public static boolean isValid(long standing) {
        return standing > PREFERENCES;
    }
}
