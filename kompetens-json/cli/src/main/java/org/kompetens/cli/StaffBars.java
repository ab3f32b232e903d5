package org.kompetens.cli;

import java.util.List;
import java.util.stream.IntStream;
import org.kompetens.staffing.Quantity;

/** Amounts of staff as bars of characters. */
final class StaffBars {

    private static final String HEIGHTS = " ▁▂▃▄▅▆▇█";

    private StaffBars() {}

    /** Amounts one after another, each by its own character; where the most would fill the width. */
    static String bar(int width, Quantity most, String characters, List<Quantity> amounts) {
        StringBuilder bar = new StringBuilder();
        IntStream.range(0, width).forEach(i -> {
            // The middle of each of the bar's characters, as an amount.
            double at = (i + 0.5) * most.billionths() / width;
            double end = 0;
            char shown = ' ';
            for (int part = amounts.size() - 1; part >= 0; part--) {
                end = amounts.subList(0, part + 1).stream()
                        .mapToLong(Quantity::billionths)
                        .sum();
                shown = at < end ? characters.charAt(part) : shown;
            }
            bar.append(shown);
        });
        return bar.toString();
    }

    /** The same from right to left. */
    static String mirrored(int width, Quantity most, String characters, List<Quantity> amounts) {
        return new StringBuilder(bar(width, most, characters, amounts))
                .reverse()
                .toString();
    }

    /** One column for each amount: the full height for so much or more, and some height for anything at all. */
    static String columns(List<Quantity> amounts, Quantity full) {
        StringBuilder columns = new StringBuilder();
        int heights = HEIGHTS.length() - 1;
        for (Quantity amount : amounts) {
            double share = full.signum() == 0 ? 0 : (double) amount.billionths() / full.billionths();
            columns.append(HEIGHTS.charAt((int) Math.min(heights, Math.ceil(share * heights))));
        }
        return columns.toString();
    }
}
