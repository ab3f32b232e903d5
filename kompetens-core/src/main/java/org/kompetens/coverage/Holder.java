package org.kompetens.coverage;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;

/**
 * What of a person matters to a unit's coverage; those who are alike in it are counted together.
 *
 * @param requirements which of the unit's requirements the person could fill; not to be changed
 * @param fte the person's FTE in the unit's subtree, in ten-thousandths
 */
record Holder(BitSet requirements, long fte) {

    /** Any order, as long as it is always the same. */
    static final Comparator<Holder> ORDER = Comparator.comparing(
                    (Holder holder) -> holder.requirements.toLongArray(), Arrays::compare)
            .thenComparing(Holder::fte);

    /** What the person brings to a requirement. */
    long amount(boolean inFte) {
        return inFte ? fte : 1;
    }

    /** Nothing of the person. */
    @Override
    public String toString() {
        return "Holder";
    }
}
