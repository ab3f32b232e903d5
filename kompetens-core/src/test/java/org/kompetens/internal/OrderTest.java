package org.kompetens.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What comes first, what comes round, and what is preferred. */
final class OrderTest {

    @Test
    void aSearchInTimeCountsWhatHasHappenedWithFewLooks() {
        for (int size = 0; size < 40; size++) {
            List<Integer> inTime = IntStream.range(0, size).boxed().toList();
            for (int happened = 0; happened <= size; happened++) {
                int until = happened;
                int[] looks = new int[1];
                assertThat(Timeline.count(inTime, one -> {
                            looks[0]++;
                            return one < until;
                        }))
                        .isEqualTo(happened);
                assertThat(looks[0]).isLessThanOrEqualTo(6);
            }
        }
    }

    @Test
    void circlesAreTakenOnceInTheOrderOfGoingRoundWithoutWhatHangsBelow() {
        Map<String, String> above = Map.of(
                "below", "a", "a", "b", "b", "c", "c", "a", "itself", "itself", "under", "top", "lower", "below");
        assertThat(Circles.above(
                        List.of("lower", "below", "c", "itself", "under", "top"),
                        one -> Optional.ofNullable(above.get(one))))
                .containsExactly(List.of("a", "b", "c"), List.of("itself"));
    }

    private static void assertFalling(long... weights) {
        for (int i = 1; i < weights.length; i++) {
            assertThat(weights[i]).as("%s", i).isLessThan(weights[i - 1]);
        }
    }

    /** The strongest source and the highest level there may be never outweigh a day, nor a source a level. */
    @Test
    void theLatestComesFirstThenTheStrongerSourceThenTheLowerLevel() {
        assertFalling(
                Preference.latest(20261001, 0, 100),
                Preference.latest(20260930, 63, 0),
                Preference.latest(20260930, 63, 100),
                Preference.latest(20260930, 62, 0),
                Preference.latest(-99991231, 63, 0));
    }

    @Test
    void theHighestComesFirstThenTheLaterThenTheStrongerSource() {
        assertFalling(
                Preference.highest(-99991231, 0, 2),
                Preference.highest(20261001, 63, 1),
                Preference.highest(20261001, 62, 1),
                Preference.highest(20260930, 63, 1),
                Preference.highest(-99991231, 63, 1),
                Preference.highest(20261001, 63, 0));
    }

    @Test
    void theSourceBelievedMoreComesFirstThenTheLaterThenTheLowerLevel() {
        assertFalling(
                Preference.latestBelieved(127, -99991231, 100),
                Preference.latestBelieved(126, 20261001, 0),
                Preference.latestBelieved(126, 20261001, 100),
                Preference.latestBelieved(126, 20260930, 0),
                Preference.latestBelieved(126, -99991231, 0));
    }

    @Test
    void whatIsOrderedComesAfterAllThatComesBeforeIt() {
        Prerequisites steps =
                new Prerequisites(List.of(List.of(1, 2), List.of(2), List.of(), List.of(4), List.of(3), List.of(3)));
        assertThat(steps.ordered()).containsExactly(2, 1, 0);
        assertThat(steps.circles())
                .singleElement()
                .satisfies(circle -> assertThat(circle).containsExactlyInAnyOrder(3, 4));
        assertThat(steps.inCircles().stream()).containsExactly(3, 4);
        assertThat(new Prerequisites(List.of(List.of(0), List.of())).circles()).containsExactly(List.of(0));
        assertThat(new Prerequisites(List.of(List.of(1, 2), List.of(0, 2), List.of(0, 1))).circles())
                .singleElement()
                .satisfies(all -> assertThat(all).containsExactlyInAnyOrder(0, 1, 2));
    }
}
