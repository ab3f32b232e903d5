package org.kompetens.internal.sums;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.BiConsumer;

/**
 * The sums of every unit with all below it, apart for each of some parts.
 *
 * @param <P> the parts
 */
public final class PartSums<P extends Enum<P>> {

    private final Map<P, TreeSums> parts;

    PartSums(Map<P, TreeSums> parts) {
        this.parts = parts;
    }

    /** The sums of a unit in a part. */
    public UnitSums unit(P part, int unit) {
        TreeSums sums = parts.get(part);
        if (sums == null) {
            throw new IllegalStateException("each part has sums: " + part);
        }
        return sums.unit(unit);
    }

    /** Gives the sums of a unit in each part, in the order of the parts. */
    public void forEach(int unit, BiConsumer<P, UnitSums> action) {
        parts.forEach((part, sums) -> action.accept(part, sums.unit(unit)));
    }

    /**
     * The sums of two groups together.
     *
     * @throws ArithmeticException if a sum would be too large
     */
    public PartSums<P> plus(PartSums<P> other) {
        Map<P, TreeSums> sums = new EnumMap<>(parts);
        other.parts.forEach((part, more) -> sums.merge(part, more, TreeSums::plus));
        return new PartSums<>(sums);
    }
}
