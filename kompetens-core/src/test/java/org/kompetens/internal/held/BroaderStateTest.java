package org.kompetens.internal.held;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class BroaderStateTest {

    @Test
    void isTheStateOfTheLastOfThoseThatAreNeededTheBestFirst() {
        Random random = new Random(1);
        for (int ranks = 1; ranks <= 20; ranks++) {
            int states = HeldState.number(ranks);
            for (int atLeast = 1; atLeast <= 8; atLeast++) {
                BroaderState broader = new BroaderState(states, atLeast);
                List<Integer> parts = new ArrayList<>();
                for (int step = 0; step < 50; step++) {
                    int before = HeldState.UNASSESSED;
                    if (!parts.isEmpty() && random.nextBoolean()) {
                        before = parts.remove(random.nextInt(parts.size()));
                    }
                    int after = random.nextInt(states);
                    parts.add(after);
                    broader.change(before, after);
                    parts.sort(Comparator.reverseOrder());
                    int last = parts.size() < atLeast ? HeldState.UNASSESSED : parts.get(atLeast - 1);
                    int reached = HeldState.isSomething(last) ? last : HeldState.UNASSESSED;
                    for (int itself = 0; itself < states; itself++) {
                        assertThat(broader.with(itself)).isEqualTo(Math.max(itself, reached));
                    }
                }
            }
        }
    }

    @Test
    void hasExpiredWhereAnAssessmentHasAndNothingIsKnown() {
        BroaderState broader = new BroaderState(HeldState.number(1), 1);
        broader.expire();
        assertThat(broader.with(HeldState.UNASSESSED)).isEqualTo(HeldState.EXPIRED);
        broader.change(HeldState.UNASSESSED, HeldState.ofRank(1));
        assertThat(broader.with(HeldState.UNASSESSED)).isEqualTo(HeldState.ofRank(1));
    }

    @Test
    void nothingIsReachedWhereThereIsNoRank() {
        assertThat(new BroaderState(HeldState.number(0), 1).with(HeldState.UNASSESSED))
                .isEqualTo(HeldState.UNASSESSED);
    }

    /** Where a narrower competence is assessed and nothing of it is held, the broader one keeps its own state. */
    @Test
    void thatNothingIsHeldOfANarrowerOneSaysNothingOfTheBroaderOne() {
        BroaderState state = new BroaderState(HeldState.number(3), 1);
        state.change(HeldState.UNASSESSED, HeldState.NOTHING);
        assertThat(state.with(HeldState.UNASSESSED)).isEqualTo(HeldState.UNASSESSED);
        assertThat(state.with(HeldState.EXPIRED)).isEqualTo(HeldState.EXPIRED);
        state.change(HeldState.NOTHING, HeldState.ofRank(1));
        assertThat(state.with(HeldState.UNASSESSED)).isEqualTo(HeldState.ofRank(1));
        state.change(HeldState.ofRank(1), HeldState.NOTHING);
        assertThat(state.with(HeldState.UNASSESSED)).isEqualTo(HeldState.UNASSESSED);
        state.expire();
        assertThat(state.with(HeldState.UNASSESSED)).isEqualTo(HeldState.EXPIRED);
    }
}
