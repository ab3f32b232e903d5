package org.kompetens.staffing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Sums by key, and those of people who go on alike: the same whatever the order, and without a trace of what is taken off. */
final class KeyedSumsTest {

    private static final KnownCourse SHORT = new KnownCourse(8_000, List.of(change(2, 5_000)));

    private static KnownCourse.Step change(int year, int fte) {
        return new KnownCourse.Step(year, Optional.empty(), fte);
    }

    private static KnownCourse.Step move(int year, long place, int cohort, int fte) {
        return new KnownCourse.Step(year, Optional.of(new KnownCourse.Move(place, cohort)), fte);
    }

    private static List<String> read(SortedSums sums) {
        return IntStream.range(0, sums.size())
                .mapToObj(i -> sums.key(i) + ": " + sums.value(i, 0) + " " + sums.value(i, 1))
                .toList();
    }

    /** Three thousand keys that are far apart, and near one another, in two parts that are put together. */
    @Test
    void areThoseOfEachKeyHoweverManyThereAre() {
        Map<Long, long[]> expected = new TreeMap<>();
        KeyedSums first = new KeyedSums(2);
        KeyedSums second = new KeyedSums(2);
        for (int i = 0; i < 9_000; i++) {
            long key = i % 3_000 < 1_500 ? i % 3_000 : (long) (i % 3_000) << 40;
            (i % 2 == 0 ? first : second).add(key, i % 4 / 2, i);
            expected.computeIfAbsent(key, none -> new long[2])[i % 4 / 2] += i;
        }
        first.addAll(second);
        expected.values().removeIf(sums -> sums[0] == 0 && sums[1] == 0);
        assertThat(read(first.sorted()))
                .isEqualTo(expected.entrySet().stream()
                        .map(one -> one.getKey() + ": " + one.getValue()[0] + " " + one.getValue()[1])
                        .toList());
    }

    @Test
    void ofWhichNothingIsLeftAreNotThere() {
        KeyedSums sums = new KeyedSums(2);
        sums.add(7, 0, 3);
        sums.add(8, 1, 4);
        sums.add(9, 1, 5);
        sums.add(7, 0, -3);
        assertThat(read(sums.sorted())).containsExactly("8: 0 4", "9: 0 5");
    }

    private static List<String> read(CourseSums sums) {
        List<String> read = new ArrayList<>();
        sums.forEach((key, course, heads, fte) -> read.add(key + ": " + course.fte() + " " + heads + " " + fte));
        return read;
    }

    @Test
    void ofThoseWhoGoOnAlikeAddUp() {
        KnownCourse other = new KnownCourse(9_000, SHORT.steps());
        CourseSums first = new CourseSums();
        assertThat(first.isEmpty()).isTrue();
        first.add(2, SHORT, 1, 8_000);
        first.add(1, other, 1, 9_000);
        CourseSums second = new CourseSums();
        second.add(2, SHORT, 2, 16_000);
        second.add(2, other, 1, 9_000);
        assertThat(read(first.plus(second))).containsExactly("1: 9000 1 9000", "2: 8000 3 24000", "2: 9000 1 9000");
        assertThat(read(first)).containsExactly("1: 9000 1 9000", "2: 8000 1 8000");
        second.add(2, SHORT, -2, -16_000);
        assertThat(read(second)).containsExactly("2: 9000 1 9000");
        second.add(2, other, -1, 0);
        assertThat(read(second)).containsExactly("2: 9000 0 9000");
        assertThat(second.isEmpty()).isFalse();
    }

    /** Who does the first thing earlier, has less by it, moves, to what place and as whom; and whose course is longer. */
    @Test
    void coursesStandByWhatTheySay() {
        List<KnownCourse> inOrder = Stream.of(
                        List.of(change(1, 9_000)),
                        List.of(change(2, 5_000)),
                        List.of(change(2, 5_000), change(3, 4_000)),
                        List.of(change(2, 5_000), change(4, 4_000)),
                        List.of(change(2, 6_000)),
                        List.of(move(2, 7, 1, 6_000)),
                        List.of(move(2, 7, 2, 6_000)),
                        List.of(move(2, 8, 1, 6_000)))
                .map(steps -> new KnownCourse(8_000, steps))
                .toList();
        for (int i = 0; i < inOrder.size(); i++) {
            for (int k = 0; k < inOrder.size(); k++) {
                assertThat(Integer.signum(KnownCourse.ORDER.compare(inOrder.get(i), inOrder.get(k))))
                        .isEqualTo(Integer.compare(i, k));
            }
        }
        assertThat(KnownCourse.ORDER.compare(SHORT, new KnownCourse(7_000, List.of(change(1, 1)))))
                .isPositive();
    }

    @Test
    void aCourseSaysByHowMuchPositionsChangeAndWhenItIsOver() {
        KnownCourse course = new KnownCourse(8_000, List.of(change(2, 5_000), change(4, 7_000)));
        assertThat(course.change(course.steps().get(0))).isEqualTo(-3_000);
        assertThat(course.change(course.steps().get(1))).isEqualTo(2_000);
        assertThat(course.step(4)).contains(course.steps().get(1));
        assertThat(course.step(3)).isEmpty();
        assertThat(course.isOverAfter(3)).isFalse();
        assertThat(course.isOverAfter(4)).isTrue();
        assertThat(course.isOverAfter(5)).isTrue();
    }

    /** From where people go does not matter to what is drawn of them; as whom, when and with how much does. */
    @Test
    void aCourseIsDrawnByWhatHappensAndNotByWhere() {
        KnownCourse course = new KnownCourse(8_000, List.of(move(2, 7, 1, 6_000)));
        assertThat(new KnownCourse(8_000, List.of(move(2, 9, 1, 6_000))).mixed())
                .isEqualTo(course.mixed());
        assertThat(Stream.of(
                                course,
                                new KnownCourse(7_000, List.of(move(2, 7, 1, 6_000))),
                                new KnownCourse(8_000, List.of(move(3, 7, 1, 6_000))),
                                new KnownCourse(8_000, List.of(move(2, 7, 2, 6_000))),
                                new KnownCourse(8_000, List.of(move(2, 7, 1, 5_000))),
                                new KnownCourse(8_000, List.of(change(2, 6_000))))
                        .map(KnownCourse::mixed))
                .doesNotHaveDuplicates();
    }
}
