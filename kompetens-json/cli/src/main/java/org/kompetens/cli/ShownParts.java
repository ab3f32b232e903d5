package org.kompetens.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.kompetens.staffing.Quantity;

/**
 * Stock and flow of a whole and its parts as they are shown, so that in the numbers shown each of them adds up over the
 * year, and the parts sum to the whole in each column. Each part is rounded by itself; where a column then has too much
 * and another too little, one part gives a tenth of the one for a tenth of the other, that part of which it takes least
 * from what is true.
 */
final class ShownParts {

    private static final double TENTH = Quantity.ONE_IN_BILLIONTHS / 10.0;

    /** More than all that rounding can come to: what is nought stays so, and no flow turns round, as long as there is another way. */
    private static final double NEVER_IF_AVOIDABLE = 1_000;

    private final double[][] exact;
    private final long[][] shown;
    private final long[] excess;

    private ShownParts(ShownFlows whole, List<ShownFlows> parts) {
        exact = parts.stream().map(ShownParts::exact).toArray(double[][]::new);
        shown = parts.stream().map(ShownParts::shown).toArray(long[][]::new);
        excess = new long[ShownFlows.CLOSING + 1];
        long[] ofWhole = shown(whole);
        for (int column = 0; column < excess.length; column++) {
            int at = column;
            excess[column] = IntStream.range(0, shown.length)
                            .mapToLong(part -> shown[part][at])
                            .sum()
                    - ofWhole[column];
        }
    }

    /**
     * The parts as they are shown.
     *
     * @param whole as it is shown
     * @param parts of it, and besides them what is left of the whole, which is not shown
     */
    static List<ShownFlows> of(ShownFlows whole, List<ShownFlows> parts) {
        List<ShownFlows> all = new ArrayList<>(parts);
        all.add(ShownFlows.rest(whole, parts));
        ShownParts matched = new ShownParts(whole, all);
        matched.match();
        return IntStream.range(0, parts.size())
                .mapToObj(part -> parts.get(part).shownAs(matched.signed(part)))
                .toList();
    }

    /** With the stock at the end as what is taken off, so that all columns of a part sum to nought. */
    private static double[] exact(ShownFlows flows) {
        double[] exact = flows.exact().stream()
                .mapToDouble(quantity -> quantity.billionths() / TENTH)
                .toArray();
        exact[ShownFlows.CLOSING] = -exact[ShownFlows.CLOSING];
        return exact;
    }

    private static long[] shown(ShownFlows flows) {
        long[] shown = flows.tenths().stream().mapToLong(Long::longValue).toArray();
        shown[ShownFlows.CLOSING] = -shown[ShownFlows.CLOSING];
        return shown;
    }

    private List<Long> signed(int part) {
        long[] signed = shown[part].clone();
        signed[ShownFlows.CLOSING] = -signed[ShownFlows.CLOSING];
        return IntStream.range(0, signed.length)
                .mapToObj(column -> signed[column])
                .toList();
    }

    /** A tenth that one part gives of one column for a tenth of another. */
    private record Exchange(int part, int over, int under) {}

    /** As each part and the whole add up, so do the excesses: if one column has too much, another has too little. */
    private void match() {
        for (int column = 0; column < excess.length; column++) {
            while (excess[column] > 0) {
                Exchange best = cheapest(column);
                shown[best.part][best.over]--;
                shown[best.part][best.under]++;
                excess[best.over]--;
                excess[best.under]++;
            }
        }
    }

    /** Of several that cost the same, that by which the stock at the beginning and at the end change alike. */
    private Exchange cheapest(int over) {
        return IntStream.iterate(excess.length - 1, under -> under >= 0, under -> under - 1)
                .filter(under -> excess[under] < 0)
                .boxed()
                .flatMap(under -> IntStream.range(0, shown.length).mapToObj(part -> new Exchange(part, over, under)))
                .min(Comparator.comparingDouble(one -> cost(one.part, one.over, -1) + cost(one.part, one.under, 1)))
                .orElseThrow();
    }

    /** How much farther from what is true a number is, if it is changed. */
    private double cost(int part, int column, int change) {
        double is = exact[part][column];
        long then = shown[part][column] + change;
        double farther = Math.abs(then - is) - Math.abs(shown[part][column] - is);
        boolean turnsRound = then != 0 && (is == 0 || is > 0 != then > 0);
        return turnsRound ? farther + NEVER_IF_AVOIDABLE : farther;
    }
}
