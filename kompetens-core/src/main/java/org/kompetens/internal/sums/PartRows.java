package org.kompetens.internal.sums;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import org.kompetens.internal.intake.Workers;
import org.kompetens.organisation.UnitTree;

/**
 * The rows that each unit has of its own, apart for each of some parts that sum, such as the causes of a change.
 *
 * @param <P> the parts
 */
public final class PartRows<P extends Enum<P>> {

    private final Class<P> type;
    private final Map<P, OwnRows> parts;

    /** No unit has any. */
    public PartRows(Class<P> type, Shape shape, UnitTree tree) {
        this.type = type;
        this.parts = new EnumMap<>(type);
        for (P part : EnumSet.allOf(type)) {
            parts.put(part, new OwnRows(shape, tree));
        }
    }

    /** The rows of a part. */
    public OwnRows of(P part) {
        OwnRows rows = parts.get(part);
        if (rows == null) {
            throw new IllegalStateException("each part has rows: " + part);
        }
        return rows;
    }

    /** Adds the rows of others. */
    public void addAll(PartRows<P> other) {
        parts.forEach((part, rows) -> rows.addAll(other.of(part)));
    }

    /** The rows of every unit with all below it, part by part. */
    public PartSums<P> upTheTree(Workers workers) {
        Map<P, TreeSums> sums = new EnumMap<>(type);
        parts.forEach((part, rows) -> sums.put(part, rows.upTheTree(workers)));
        return new PartSums<>(sums);
    }
}
