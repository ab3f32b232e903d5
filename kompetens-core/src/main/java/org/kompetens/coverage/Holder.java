package org.kompetens.coverage;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;

/**
 * What of a person matters to a unit's coverage; those who are alike in it are counted together.
 *
 * @param posts which of the unit's posts the person could fill; not to be changed
 * @param fte the person's FTE in the unit's subtree, in ten-thousandths
 */
record Holder(BitSet posts, long fte) {

    /** Any order, as long as it is always the same. */
    static final Comparator<Holder> ORDER = Comparator.comparing(
                    (Holder holder) -> holder.posts.toLongArray(), Arrays::compare)
            .thenComparing(Holder::fte);

    /** What the person brings to a post. */
    long amount(boolean inFte) {
        return inFte ? fte : 1;
    }

    /** Nothing of the person. */
    @Override
    public String toString() {
        return "Holder";
    }
}
