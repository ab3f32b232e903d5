package org.kompetens.engine;

import org.kompetens.competence.RankedLevel;
import org.kompetens.internal.Preference;

/** A rank, and whether a mapping that merges levels led to it, in eight bits. */
public final class RankCode {

    static final int MERGED = 1 << Preference.RANK_BITS;

    static final int RANK = MERGED - 1;

    private RankCode() {}

    /** The code of a level. */
    public static int of(RankedLevel level) {
        return level.rank() | (level.merged() ? MERGED : 0);
    }

    static int rank(int code) {
        return code & RANK;
    }

    static boolean isMerged(int code) {
        return (code & MERGED) != 0;
    }
}
