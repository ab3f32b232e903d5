package org.kompetens.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

final class OverTimeTest {

    /** From a moment, inclusive, until another, exclusive. */
    private record Span(int from, int until) {

        boolean contains(int moment) {
            return from <= moment && moment < until;
        }
    }

    /** How many there are at a moment; each that is asked about is noted. */
    private static final class HowMany implements OverTime.Rule<Integer, Span, Integer> {

        private int looks;

        @Override
        public boolean isSame(Span span, Integer first, Integer last) {
            looks++;
            return (span.from() <= first || span.from() > last) && (span.until() <= first || span.until() > last);
        }

        @Override
        public Integer with(Integer number, Span span, Integer moment) {
            looks++;
            return span.contains(moment) ? number + 1 : number;
        }
    }

    @Test
    void isAtEachMomentWhatItIsAtThatMomentAlone() {
        Random random = new Random(1);
        for (int size = 0; size < 40; size++) {
            List<Span> spans = spans(size, random);
            List<Integer> told = new ArrayList<>();
            OverTime.forEach(moments(spans), spans, 0, new HowMany(), (moment, number) -> {
                told.add(moment);
                assertThat((long) number)
                        .isEqualTo(spans.stream()
                                .filter(span -> span.contains(moment))
                                .count());
            });
            assertThat(told).isEqualTo(moments(spans));
        }
    }

    @Test
    void manyAreNotLookedAtAgainAtEachMoment() {
        List<Span> spans = spans(10_000, new Random(2));
        HowMany howMany = new HowMany();
        OverTime.forEach(moments(spans), spans, 0, howMany, (moment, all) -> {});
        assertThat(howMany.looks).isLessThan(10_000 * 200);
    }

    private static List<Span> spans(int size, Random random) {
        List<Span> spans = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            int from = random.nextInt(1 + 3 * size);
            spans.add(new Span(from, from + 1 + random.nextInt(1 + 3 * size)));
        }
        return spans;
    }

    private static List<Integer> moments(List<Span> spans) {
        TreeSet<Integer> moments = new TreeSet<>();
        spans.forEach(span -> moments.addAll(List.of(span.from(), span.until())));
        return List.copyOf(moments);
    }
}
