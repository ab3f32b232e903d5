package org.kompetens.internal.disclosure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * For each part of an axis the parts that people could be taken from instead: those that count in most of the same sums
 * first, so that few sums change, and among them those that stand near, or far; last that they are taken from nowhere.
 */
final class Partners {

    private final Axis axis;
    private final int most;
    private final int sign;
    private final BitSet ofInterest;
    private final @Nullable List<Partner>[] found;

    /**
     * A part that people could be taken from.
     *
     * @param part which, or {@link Axis#NONE}
     * @param changes the positions at which something changes then
     */
    @SuppressWarnings("ArrayRecordComponent") // Never compared, and changed by nobody.
    record Partner(int part, int[] changes) {}

    /**
     * The partners on an axis.
     *
     * @param most how many are found for each part
     * @param isNearFirst whether those that stand near come first, or those that stand far
     * @param ofInterest the positions of which is told whether anything changes at them
     */
    @SuppressWarnings({"unchecked", "rawtypes"}) // There are no arrays of generic types.
    Partners(Axis axis, int most, boolean isNearFirst, BitSet ofInterest) {
        this.axis = axis;
        this.ofInterest = ofInterest;
        this.most = most;
        this.sign = isNearFirst ? 1 : -1;
        this.found = new List[axis.parts()];
    }

    /** The partners of a part. Found once. */
    List<Partner> of(int part) {
        List<Partner> partners = found[part];
        if (partners == null) {
            partners = find(part);
            found[part] = partners;
        }
        return partners;
    }

    private List<Partner> find(int part) {
        int[] changed = new int[axis.parts()];
        for (int other = 0; other < changed.length; other++) {
            changed[other] = axis.changed(part, other);
        }
        List<Partner> partners = new ArrayList<>();
        IntStream.range(0, changed.length)
                .filter(other -> other != part)
                .boxed()
                .sorted(Comparator.comparingInt((Integer other) -> changed[other])
                        .thenComparingInt(other -> sign * Math.abs(other - part)))
                .limit(most)
                .forEach(other -> partners.add(partner(part, other)));
        partners.add(partner(part, Axis.NONE));
        return partners;
    }

    private Partner partner(int part, int other) {
        return new Partner(
                other,
                IntStream.of(axis.changes(part, other)).filter(ofInterest::get).toArray());
    }
}
