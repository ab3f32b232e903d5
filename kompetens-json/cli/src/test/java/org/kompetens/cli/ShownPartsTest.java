package org.kompetens.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.kompetens.staffing.Quantity;

/** Parts of a whole, as they are shown. */
final class ShownPartsTest {

    private static final long TENTH = Quantity.ONE_IN_BILLIONTHS / 10;

    private static ShownFlows flows(long opening, long leaving, long hires) {
        Quantity none = Quantity.ZERO;
        List<Quantity> changes = List.of(none, new Quantity(-leaving), none, new Quantity(hires), none, none);
        return ShownFlows.of(new Quantity(opening), changes, new Quantity(opening - leaving + hires));
    }

    @Test
    void the_parts_add_up_over_the_year_and_to_the_whole() {
        Random random = new Random(7);
        for (int i = 0; i < 500; i++) {
            List<ShownFlows> parts = new ArrayList<>();
            long[] sums = new long[3];
            int size = 1 + random.nextInt(40);
            for (int part = 0; part <= size; part++) {
                long[] of = random.longs(3, 0, 20 * TENTH).toArray();
                for (int column = 0; column < sums.length; column++) {
                    sums[column] += of[column];
                }
                if (part < size) {
                    parts.add(flows(20 * TENTH + of[0], of[1], of[2]));
                }
            }
            ShownFlows whole = flows(20L * size * TENTH + sums[0], sums[1], sums[2]);
            List<ShownFlows> shown = ShownParts.of(whole, parts);
            List<ShownFlows> all = new ArrayList<>(shown);
            assertThat(shown).hasSameSizeAs(parts);
            for (ShownFlows one : all) {
                long end = one.tenths().stream()
                        .limit(ShownFlows.CLOSING)
                        .mapToLong(Long::longValue)
                        .sum();
                assertThat(one.tenths().get(ShownFlows.CLOSING)).isEqualTo(end);
                for (int column = 0; column <= ShownFlows.CLOSING; column++) {
                    double exact = one.exact().get(column).billionths() / (double) TENTH;
                    assertThat(one.tenths().get(column) - exact).isBetween(-2.0, 2.0);
                }
            }
        }
    }

    @Test
    void two_halves_of_a_tenth_are_one_tenth_of_the_whole() {
        ShownFlows half = flows(15 * TENTH / 10, TENTH / 2, TENTH / 2);
        List<ShownFlows> shown = ShownParts.of(flows(3 * TENTH, TENTH, TENTH), List.of(half, half));
        for (int column = 0; column <= ShownFlows.CLOSING; column++) {
            int at = column;
            assertThat(shown.stream().mapToLong(part -> part.tenths().get(at)).sum())
                    .isEqualTo(flows(3 * TENTH, TENTH, TENTH).tenths().get(column));
        }
    }
}
