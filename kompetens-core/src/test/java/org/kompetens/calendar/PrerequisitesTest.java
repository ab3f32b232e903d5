package org.kompetens.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kompetens.calendar.Towns.labels;

import java.time.Month;
import java.time.MonthDay;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.kompetens.internal.Prerequisites;

@Tag("slow")
final class PrerequisitesTest {

    private static final int MANY = 300_000;

    @Test
    void findsWhatComesBeforeItself() {
        Random random = new Random(1);
        for (int round = 0; round < 2_000; round++) {
            int size = 1 + random.nextInt(9);
            List<List<Integer>> before = new ArrayList<>();
            for (int i = 0; i < size; i++) {
                before.add(random.ints(random.nextInt(3), 0, size)
                        .distinct()
                        .boxed()
                        .toList());
            }
            assertThat(new Prerequisites(before).inCircles()).as("%s", before).isEqualTo(reachingThemselves(before));
        }
    }

    /** What a step waits for by way of wholes and parts need not be put together to tell that it waits for itself. */
    @Test
    void findsStepsThatWaitForThemselves() {
        Random random = new Random(2);
        for (int round = 0; round < 2_000; round++) {
            StepGraph graph = new StepGraph(randomSteps(1 + random.nextInt(7), random), MonthDay.of(1, 1));
            List<List<Integer>> waits =
                    IntStream.range(0, graph.size()).mapToObj(graph::waitsFor).toList();
            assertThat(graph.waitingForThemselves()).as("%s", waits).isEqualTo(reachingThemselves(waits));
        }
    }

    private static List<Step> randomSteps(int size, Random random) {
        CalendarBuilder builder = ProcessCalendar.builder("own", labels("Own"));
        for (int i = 0; i < size; i++) {
            boolean isPart = random.nextBoolean();
            String whole = "s" + random.nextInt(size);
            String[] predecessors = random.ints(random.nextInt(2), 0, size)
                    .mapToObj(one -> "s" + one)
                    .toArray(String[]::new);
            builder.step("s" + i, labels("s" + i), "unit", step -> {
                StepBuilder details = step.during(Window.month(Month.MARCH)).after(predecessors);
                return isPart ? details.partOf(whole) : details;
            });
        }
        return builder.build().steps();
    }

    private static BitSet reachingThemselves(List<List<Integer>> before) {
        BitSet found = new BitSet();
        for (int start = 0; start < before.size(); start++) {
            BitSet reached = new BitSet();
            Deque<Integer> open = new ArrayDeque<>(List.of(start));
            while (!open.isEmpty()) {
                for (int next : before.get(open.remove())) {
                    if (!reached.get(next)) {
                        reached.set(next);
                        open.add(next);
                    }
                }
            }
            found.set(start, reached.get(start));
        }
        return found;
    }

    /** Walked from each of its members, the circle would take 90 000 million steps. */
    @Test
    @Timeout(120)
    void aCircleOfVeryManyIsPassedAFewTimes() {
        List<List<Integer>> circle =
                IntStream.range(0, MANY).mapToObj(i -> List.of((i + 1) % MANY)).toList();
        assertThat(new Prerequisites(circle).inCircles().cardinality()).isEqualTo(MANY);
        assertThat(new Prerequisites(circle).ordered()).isEmpty();
    }

    @Test
    @Timeout(120)
    void manySmallCirclesInARowArePassedAFewTimes() {
        List<List<Integer>> pairs = IntStream.range(0, MANY)
                .mapToObj(i -> i + 2 < MANY ? List.of(i ^ 1, i + 2) : List.of(i ^ 1))
                .toList();
        assertThat(new Prerequisites(pairs).inCircles().cardinality()).isEqualTo(MANY);
    }
}
