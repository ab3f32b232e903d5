package org.kompetens.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.kompetens.staffing.Figure;
import org.kompetens.staffing.ForecastYear;
import org.kompetens.staffing.Quantity;
import org.kompetens.staffing.RecruitmentNeed;
import org.kompetens.staffing.Staff;
import org.kompetens.staffing.StockAndFlow;

/** What is needed, as it is shown. */
final class ShownNeedTest {

    private static final long TENTH = Quantity.ONE_IN_BILLIONTHS / 10;
    private static final LocalDate FROM = LocalDate.of(2026, 10, 1);

    private static Figure fte(long billionths) {
        return new Figure(new Staff(Quantity.ZERO, new Quantity(billionths)), Staff.NONE);
    }

    /** A year in which so much is there, leaves, is hired and is needed. */
    private static ForecastYear year(long opening, long leaving, long replacement, long expansion, long surplus) {
        long need = replacement + expansion;
        long closing = opening - leaving + need;
        StockAndFlow flows = new StockAndFlow(
                fte(opening),
                Figure.NONE,
                Figure.NONE,
                fte(leaving),
                fte(need),
                Figure.NONE,
                Figure.NONE,
                fte(closing));
        return new ForecastYear(
                1,
                FROM,
                FROM.plusYears(1),
                flows,
                new RecruitmentNeed(fte(replacement), fte(expansion)),
                fte(closing - surplus),
                fte(surplus),
                flows,
                Map.of());
    }

    @Test
    void the_parts_sum_to_the_need_and_what_is_needed_and_the_surplus_to_what_there_is() {
        Random random = new Random(11);
        for (int i = 0; i < 1000; i++) {
            long[] of = random.longs(5, 0, 3 * TENTH).toArray();
            ForecastYear year = year(20 * TENTH + of[0], of[1], of[2], of[3], random.nextBoolean() ? 0 : of[4]);
            ShownFlows flows =
                    ShownFlows.of(List.of(year), figure -> figure.total().fte());
            ShownNeed shown = ShownNeed.of(year);

            assertThat(shown.replacement() + shown.expansion()).isEqualTo(shown.need());
            assertThat(shown.need()).isEqualTo(flows.tenths().get(ShownFlows.HIRES));
            assertThat(shown.demand() + shown.surplus())
                    .isEqualTo(flows.tenths().get(ShownFlows.CLOSING));
            assertThat(List.of(
                            shown.need() - (of[2] + of[3]) / (double) TENTH,
                            shown.replacement() - of[2] / (double) TENTH,
                            shown.expansion() - of[3] / (double) TENTH,
                            shown.surplus() - year.surplus().total().fte().billionths() / (double) TENTH))
                    .allSatisfy(off -> assertThat(off).isBetween(-1.5, 1.5));
        }
    }

    /** Two halves of a tenth: each alone would be shown as none or as a tenth, and not sum to what is shown of both. */
    @Test
    void halves_of_a_tenth_are_shown_once() {
        ShownNeed shown = ShownNeed.of(year(20 * TENTH, 0, TENTH / 2, TENTH / 2, 0));
        assertThat(shown.need()).isEqualTo(1);
        assertThat(shown.replacement() + shown.expansion()).isEqualTo(1);
    }
}
