package org.kompetens.publication;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.kompetens.gap.OutcomeKind;
import org.kompetens.internal.disclosure.Axis;

/**
 * Sums of some of the outcomes that count in totals, such as all that is not met. Nobody prints them, but each is what is
 * left of a total when the other outcomes are taken off, and of a unit when those below it are: so it can follow from what
 * is shown although each of its outcomes is open.
 */
final class OutcomeSums {

    private static final List<OutcomeKind> COUNTED =
            Stream.of(OutcomeKind.values()).filter(OutcomeSums::isCounted).toList();

    /** Of two outcomes or more, but not of all: of each the sum of the others is one, or a single outcome. */
    private static final List<List<OutcomeKind>> SUMS = IntStream.range(1, (1 << COUNTED.size()) - 1)
            .filter(sum -> Integer.bitCount(sum) > 1)
            .mapToObj(OutcomeSums::outcomes)
            .toList();

    private static final int FIRST = PublishedTables.ALL_OUTCOMES + 1;

    private OutcomeSums() {}

    private static List<OutcomeKind> outcomes(int sum) {
        return IntStream.range(0, COUNTED.size())
                .filter(kind -> (sum >> kind & 1) == 1)
                .mapToObj(COUNTED::get)
                .toList();
    }

    /** Whether an outcome counts in totals. */
    static boolean isCounted(OutcomeKind kind) {
        return kind.standing() != OutcomeKind.Standing.WAIVED;
    }

    /** The outcomes and their sums; the sum of all stands last of those in which an outcome counts. */
    static Axis axis() {
        List<int[]> chains = new ArrayList<>();
        for (OutcomeKind kind : OutcomeKind.values()) {
            IntStream.Builder chain = IntStream.builder().add(chains.size());
            positions().filter(sum -> kinds(sum).contains(kind)).forEach(chain);
            if (isCounted(kind)) {
                chain.add(PublishedTables.COUNTED);
            }
            chains.add(chain.add(PublishedTables.ALL_OUTCOMES).build().toArray());
        }
        return new Axis(FIRST + SUMS.size(), chains);
    }

    /** Where they stand on the axis of outcomes. */
    static IntStream positions() {
        return IntStream.range(FIRST, FIRST + SUMS.size());
    }

    /** The outcomes of which the sum is that stands somewhere on it. */
    static List<OutcomeKind> kinds(int position) {
        return SUMS.get(position - FIRST);
    }
}
