package org.kompetens.publication;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kompetens.gap.Measure;
import org.kompetens.gap.OutcomeKind;
import org.kompetens.rollup.Share;

/**
 * The figures of one competence, or of several together, as they are shown outside.
 *
 * @param cells how many cells there are that are required and not waived
 * @param amounts by measure, the cells by outcome alone: never distinct persons, as how many fewer they are than cells tells
 *     of those who have several, and never steps, which tell how many levels each person lacks
 */
public record PublishedFigures(PublishedAmount cells, Map<Measure, PublishedAmount> amounts) {

    /** Copies. */
    public PublishedFigures {
        amounts = Collections.unmodifiableMap(new EnumMap<>(amounts));
    }

    /**
     * One measure.
     *
     * @param measure which
     * @return the number, or that it is hidden
     * @throws IllegalArgumentException if the measure is not among those that are published of these figures
     */
    public PublishedAmount amount(Measure measure) {
        return Optional.ofNullable(amounts.get(measure))
                .orElseThrow(() -> new IllegalArgumentException("not published: " + measure));
    }

    /**
     * The share of cells that are met.
     *
     * @return worked out from what is shown; empty if any of that is hidden
     */
    public Optional<Share> metShare() {
        return share(List.of(OutcomeKind.MET));
    }

    /**
     * The share of cells of which something is known.
     *
     * @return worked out from what is shown; empty if any of that is hidden
     */
    public Optional<Share> assessedShare() {
        return share(OutcomeKind.Standing.KNOWN.kinds());
    }

    private Optional<Share> share(List<OutcomeKind> kinds) {
        long part = 0;
        for (OutcomeKind kind : kinds) {
            Optional<PublishedAmount.Shown> amount = amount(kind.measure()).shown();
            if (amount.isEmpty()) {
                return Optional.empty();
            }
            part += amount.get().count();
        }
        long of = part;
        return cells.shown().map(whole -> new Share(of, whole.count()));
    }
}
