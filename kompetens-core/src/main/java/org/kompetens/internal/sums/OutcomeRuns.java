package org.kompetens.internal.sums;

import java.util.ArrayList;
import java.util.List;
import org.kompetens.gap.OutcomeKind;
import org.kompetens.gap.OutcomeKind.Standing;

/**
 * The outcomes of the cells of one required rank, by the state in which something is held: neighbouring states with one
 * outcome are a <em>run</em>. The states of a run are summed as one, however many they are.
 */
final class OutcomeRuns {

    /** Where each run ends, exclusive; the next one begins there. */
    final int[] ends;

    /** For each run the ordinal of the measure that counts its cells. */
    final int[] measures;

    /** For each run a mask: all bits, if its outcome leaves open whether what is required is held; otherwise none. */
    final long[] unknown;

    @SuppressWarnings("EnumOrdinal") // A position in an array that lives no longer.
    OutcomeRuns(int states, int requiredRank) {
        List<OutcomeKind> kinds = new ArrayList<>();
        List<Integer> until = new ArrayList<>();
        for (int state = 0; state < states; state++) {
            OutcomeKind kind = State.outcome(state, requiredRank);
            int last = kinds.size() - 1;
            if (last >= 0 && kinds.get(last) == kind) {
                until.set(last, state + 1);
            } else {
                kinds.add(kind);
                until.add(state + 1);
            }
        }
        this.ends = until.stream().mapToInt(Integer::intValue).toArray();
        this.measures =
                kinds.stream().mapToInt(kind -> kind.measure().ordinal()).toArray();
        this.unknown = kinds.stream()
                .mapToLong(kind -> kind.standing() == Standing.UNKNOWN ? -1 : 0)
                .toArray();
    }
}
