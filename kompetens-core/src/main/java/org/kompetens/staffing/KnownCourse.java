package org.kompetens.staffing;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What is known of how it goes on with some people who are there at the as-of date, beside when they leave: that their
 * position becomes larger or smaller, or that they move.
 *
 * @param fte of each of them at the as-of date, in ten-thousandths
 * @param steps in the order of years, one a year at most, at least one
 */
record KnownCourse(int fte, List<Step> steps) {

    /** One course before another: by what they say. */
    static final Comparator<KnownCourse> ORDER =
            Comparator.comparingInt(KnownCourse::fte).thenComparing(KnownCourse::steps, KnownCourse::compare);

    /**
     * What happens in a year.
     *
     * @param year of the forecast
     * @param move where they are from then on, and as whom; empty if they stay
     * @param fte of each of them at the end of the year
     */
    record Step(int year, Optional<Move> move, int fte) {

        private static final Comparator<Step> ORDER = Comparator.comparingInt(Step::year)
                .thenComparingInt(Step::fte)
                .thenComparing(one -> one.move.isPresent())
                .thenComparing(of(Move::place))
                .thenComparing(of(move -> (long) move.cohort));

        private static Comparator<Step> of(Function<Move, Long> what) {
            return Comparator.comparing(one -> one.move.map(what).orElse(0L));
        }
    }

    /**
     * That people move.
     *
     * @param place role and unit, by {@link Key#place}
     * @param cohort of which they are from then on, of any size
     */
    record Move(long place, int cohort) {}

    private static int compare(List<Step> one, List<Step> other) {
        for (int i = 0; i < Math.min(one.size(), other.size()); i++) {
            int compared = Step.ORDER.compare(one.get(i), other.get(i));
            if (compared != 0) {
                return compared;
            }
        }
        return Integer.compare(one.size(), other.size());
    }

    /** What happens in a year, if anything does. */
    Optional<Step> step(int year) {
        for (Step step : steps) {
            if (step.year == year) {
                return Optional.of(step);
            }
        }
        return Optional.empty();
    }

    /** By how many ten-thousandths each position becomes larger by a step of this course. */
    int change(Step step) {
        int before = steps.indexOf(step) - 1;
        return step.fte - (before < 0 ? fte : steps.get(before).fte);
    }

    /** Whether nothing happens after a year. */
    boolean isOverAfter(int year) {
        return steps.get(steps.size() - 1).year <= year;
    }

    /** A number that follows from when positions change, and as whom people go on, but not from where. */
    long mixed() {
        long mixed = RandomBits.key(0, fte);
        for (Step step : steps) {
            mixed = RandomBits.key(RandomBits.key(mixed, step.year), step.fte);
            mixed = RandomBits.key(mixed, step.move.map(Move::cohort).orElse(-1));
        }
        return mixed;
    }
}
