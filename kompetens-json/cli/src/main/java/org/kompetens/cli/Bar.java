package org.kompetens.cli;

import java.util.List;
import java.util.stream.IntStream;
import org.kompetens.gap.OutcomeKind;
import org.kompetens.rollup.OutcomeAmounts;

/** Cells by outcome as a bar of fixed width: █ met, ▓ short, ▒ expired, ░ unassessed. */
final class Bar {

    private static final int WIDTH = 24;

    private Bar() {}

    /** What the outcomes come to, at each end rounded: so the parts always fill the bar. */
    static String of(OutcomeAmounts cells) {
        long all = cells.total().count();
        if (all == 0) {
            return " ".repeat(WIDTH);
        }
        List<OutcomeKind> kinds = CellTable.sideBySide();
        StringBuilder bar = new StringBuilder();
        IntStream.range(0, WIDTH).forEach(i -> {
            // The middle of each of the bar's characters, as a number of cells.
            double at = (i + 0.5) * all / WIDTH;
            int kind = 0;
            for (long end = cells.of(kinds.get(0)).count(); at >= end; ) {
                kind++;
                end += cells.of(kinds.get(kind)).count();
            }
            bar.append(shade(kinds.get(kind)));
        });
        return bar.toString();
    }

    private static char shade(OutcomeKind kind) {
        return switch (kind) {
            case MET -> '█';
            case SHORT -> '▓';
            case EXPIRED -> '▒';
            case UNASSESSED -> '░';
            case EXEMPT ->
                throw new IllegalArgumentException("a bar shows what is required, which " + kind + " is not");
        };
    }
}
