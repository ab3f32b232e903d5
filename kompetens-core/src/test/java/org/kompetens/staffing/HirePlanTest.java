package org.kompetens.staffing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kompetens.organisation.Fte;

/** Of what age and with which positions people are hired: at 30 with 60 or 70 per cent, or, twice as many, at 40 full-time. */
final class HirePlanTest {

    private static final HireProfile PROFILE = new HireProfile(List.of(
            new HireProfile.Share(40, Fte.FULL, 2),
            new HireProfile.Share(30, Fte.percent(70), 1),
            new HireProfile.Share(30, Fte.percent(60), 1)));

    private static final HirePlan PLAN = new HirePlan(PROFILE);
    private static final long ONE = Quantity.ONE_IN_BILLIONTHS;
    private static final long FTE_OF_FOUR = 3_300_000_000L;

    @Test
    void sharesStandByAgeAndThenBySize() {
        assertThat(PROFILE.shares())
                .containsExactly(
                        new HireProfile.Share(30, Fte.percent(60), 1),
                        new HireProfile.Share(30, Fte.percent(70), 1),
                        new HireProfile.Share(40, Fte.FULL, 2));
        assertThat(HireProfile.of(Fte.FULL, Map.of(40, 2)))
                .isEqualTo(new HireProfile(
                        List.of(new HireProfile.Share(40, Fte.FULL, 1), new HireProfile.Share(40, Fte.FULL, 1))));
    }

    @Test
    void sharesOfOneAgeAndBandArePutTogether() {
        assertThat(PLAN.parts()).isEqualTo(2);
        assertThat(PLAN.fteUpTo(0, FTE_OF_FOUR)).isEqualTo(1_300_000_000L);
        assertThat(PLAN.fteUpTo(1, FTE_OF_FOUR)).isEqualTo(FTE_OF_FOUR);
        assertThat(PLAN.headsUpTo(0, FTE_OF_FOUR)).isEqualTo(2 * ONE);
        assertThat(PLAN.heads(FTE_OF_FOUR)).isEqualTo(4 * ONE);
        assertThat(PLAN.ofRest(0)).isEqualTo(new Rate(1, 2));
        assertThat(PLAN.ofRest(1)).isEqualTo(Rate.ONE);
        assertThat(PLAN.sizeInBillionths(0)).isEqualTo(650_000_000L);
        assertThat(PLAN.sizeInBillionths(1)).isEqualTo(ONE);
        assertThat(PLAN.cohort(0, 3)).isEqualTo(Cohort.ofAge(27, PositionSize.of(Fte.percent(60))));
    }

    @Test
    void whatIsExpectedIsDividedAmongTheParts() {
        HiredParts hired = new HiredParts();
        hired.draw(PLAN, FTE_OF_FOUR, new ExpectedDraw());
        assertThat(List.of(hired.heads(0), hired.heads(1))).containsExactly(2 * ONE, 2 * ONE);
        assertThat(List.of(hired.fte(0), hired.fte(1))).containsExactly(1_300_000_000L, 2 * ONE);
    }

    /** Of four, three and one are drawn; and of the next four all at once. */
    @Test
    void whoIsDrawnIsWholeAndNobodyIsLeftFromTheDrawBefore() {
        HiredParts hired = new HiredParts();
        Drawn draw = new Drawn(3 * ONE, ONE, 4 * ONE);
        hired.draw(PLAN, FTE_OF_FOUR, draw);
        assertThat(List.of(hired.heads(0), hired.heads(1))).containsExactly(3 * ONE, ONE);
        assertThat(List.of(hired.fte(0), hired.fte(1))).containsExactly(1_950_000_000L, ONE);
        hired.draw(PLAN, FTE_OF_FOUR, draw);
        assertThat(List.of(hired.heads(0), hired.heads(1))).containsExactly(4 * ONE, 0L);
        assertThat(List.of(hired.fte(0), hired.fte(1))).containsExactly(2_600_000_000L, 0L);
    }

    /** Draws what it is told to. */
    private static final class Drawn implements Draw {

        private final Deque<Long> next = new ArrayDeque<>();

        Drawn(Long... heads) {
            next.addAll(List.of(heads));
        }

        @Override
        public void begin(int place, int year) {
            // The same everywhere.
        }

        @Override
        public long heads(Rate rate, long heads, long group, int reason) {
            return next.remove();
        }

        @Override
        public long fte(Rate rate, long fte, long heads, long taken) {
            throw new UnsupportedOperationException("no FTE is drawn of hires");
        }

        @Override
        public long whole(long heads, long group, int reason) {
            return heads;
        }

        @Override
        public boolean isOfWholePeople() {
            return true;
        }
    }
}
