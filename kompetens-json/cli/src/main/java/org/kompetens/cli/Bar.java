package org.kompetens.cli;

import java.util.stream.IntStream;
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
        long toMet = cells.met().count();
        long toShort = toMet + cells.fallingShort().count();
        long toExpired = toShort + cells.expired().count();
        StringBuilder bar = new StringBuilder();
        IntStream.range(0, WIDTH).forEach(i -> {
            // The middle of each of the bar's characters, as a number of cells.
            double at = (i + 0.5) * all / WIDTH;
            bar.append(at < toMet ? '█' : at < toShort ? '▓' : at < toExpired ? '▒' : '░');
        });
        return bar.toString();
    }
}
