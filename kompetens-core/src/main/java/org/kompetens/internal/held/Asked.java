package org.kompetens.internal.held;

import java.util.stream.IntStream;

/**
 * The competences that are asked for, and what else has to be known of a person to tell how those are held: the parts
 * of broader ones that narrower competences may meet.
 */
public final class Asked {

    static final Asked NOTHING = new Asked(new int[0], new int[0], NarrowerRules.NONE, new int[0]);

    /** Those that are asked for. */
    final int[] own;

    /** All by their indexes: first those that are asked for, then the other ones that have to be known. */
    final int[] competences;

    /** The rules by which narrower ones meet broader ones, by positions among these. */
    final NarrowerRules narrower;

    private final int[] merging;

    private Asked(int[] own, int[] competences, NarrowerRules narrower, int[] merging) {
        this.own = own;
        this.competences = competences;
        this.narrower = narrower;
        this.merging = merging;
    }

    /** The positions of those whose rank may rest on a merged level; parts are on the scale of the broader one. */
    public IntStream merging() {
        return IntStream.of(merging);
    }

    /** Whether there are any such. */
    boolean mayBeMerged() {
        return merging.length > 0;
    }

    /** All competences, each at its index. */
    static Asked ofAll(CompetenceNumbers numbers) {
        int[] all = IntStream.range(0, numbers.size()).toArray();
        return new Asked(
                all,
                all,
                numbers.narrower(),
                IntStream.of(all).filter(numbers::isMerging).toArray());
    }

    /**
     * Some competences, in this order.
     *
     * @param competences their indexes, each once; not to be changed afterwards
     */
    public static Asked of(int[] competences, CompetenceNumbers numbers) {
        int[] all = numbers.narrower().withParts(competences);
        return new Asked(
                competences,
                all,
                numbers.narrower().amongWithParts(competences),
                IntStream.range(0, all.length)
                        .filter(i -> numbers.isMerging(all[i]))
                        .toArray());
    }
}
