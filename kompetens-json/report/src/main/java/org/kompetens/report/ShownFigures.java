package org.kompetens.report;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.kompetens.gap.Measure;
import org.kompetens.gap.OutcomeKind;
import org.kompetens.gap.OutcomeKind.Standing;
import org.kompetens.publication.PublishedAmount;
import org.kompetens.publication.PublishedFigures;
import org.kompetens.rollup.Figures;
import org.kompetens.rollup.OutcomeAmounts;

/**
 * Counts of a report, raw or as they may be shown outside.
 *
 * @param required how many cells there are that are required and not waived; empty if hidden
 * @param counts each measure that the figures have; empty if hidden
 */
record ShownFigures(Optional<Long> required, Map<Measure, Optional<Long>> counts) {

    static ShownFigures of(Figures figures, OutcomeAmounts cells) {
        Map<Measure, Optional<Long>> counts = new EnumMap<>(Measure.class);
        for (Measure measure : Measure.values()) {
            if (measure.kind() == Measure.Kind.PERSONS || isOutcome(measure)) {
                counts.put(measure, Optional.of(figures.amount(measure).count()));
            }
        }
        return new ShownFigures(Optional.of(cells.total().count()), counts);
    }

    static ShownFigures of(PublishedFigures figures) {
        Map<Measure, Optional<Long>> counts = new EnumMap<>(Measure.class);
        figures.amounts().forEach((measure, amount) -> counts.put(measure, count(amount)));
        return new ShownFigures(count(figures.cells()), counts);
    }

    private static boolean isOutcome(Measure measure) {
        for (OutcomeKind kind : OutcomeKind.values()) {
            if (kind.measure() == measure) {
                return true;
            }
        }
        return false;
    }

    static Optional<Long> count(PublishedAmount amount) {
        return amount.shown().map(PublishedAmount.Shown::count);
    }

    /** Empty if hidden. */
    Optional<Long> count(Measure measure) {
        return Optional.ofNullable(counts.get(measure)).orElse(Optional.empty());
    }

    /** Cells of which it is not known whether they are met; empty if any of them is hidden. */
    Optional<Long> unknown() {
        Optional<Long> sum = Optional.of(0L);
        for (OutcomeKind kind : Standing.UNKNOWN.kinds()) {
            Optional<Long> one = count(kind.measure());
            sum = sum.flatMap(before -> one.map(more -> before + more));
        }
        return sum;
    }

    /** Whether it is shown that there is none. */
    static boolean isNone(Optional<Long> count) {
        return count.equals(Optional.of(0L));
    }
}
