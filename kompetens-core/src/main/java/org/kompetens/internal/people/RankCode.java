package org.kompetens.internal.people;

import org.kompetens.competence.RankedLevel;
import org.kompetens.internal.Preference;

/** A rank, and whether a mapping that merges levels led to it, in eight bits. */
public final class RankCode {

    public static final int MERGED = 1 << Preference.RANK_BITS;

    public static final int RANK = MERGED - 1;

    private RankCode() {}

    /** The code of a level. */
    public static int of(RankedLevel level) {
        return of(level.rank(), level.merged());
    }

    /** The code of a rank. */
    public static int of(int rank, boolean merged) {
        return rank | (merged ? MERGED : 0);
    }

    public static int rank(int code) {
        return code & RANK;
    }

    public static boolean isMerged(int code) {
        return (code & MERGED) != 0;
    }
}
