package org.kompetens.planning;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.kompetens.rollup.Fraction;

/**
 * How far a measure has come from its baseline to its target.
 *
 * @param result met where the target is reached or passed; partly where it has come nearer; not met where it stands still or
 *     has gone the other way; cannot be judged without a value
 * @param way which part of the way, exactly: below 0 where it has gone the other way, above 1 where it has passed the target;
 *     empty without a value, and where the target is where it stood
 */
public record Progress(ResultStatus result, Optional<Fraction> way) {

    private static final Fraction ONE = Fraction.of(1, 1);

    static Progress of(GoalMeasure measure, Optional<Fraction> reached) {
        if (reached.isEmpty()) {
            return new Progress(ResultStatus.CANNOT_BE_JUDGED, Optional.empty());
        }
        Fraction whole = minus(measure.target(), measure.baseline());
        if (whole.signum() == 0) {
            int beyond = reached.get().compareTo(measure.target());
            boolean holds = measure.direction() == Direction.RISE ? beyond >= 0 : beyond <= 0;
            return new Progress(holds ? ResultStatus.MET : ResultStatus.NOT_MET, Optional.empty());
        }
        Fraction way = over(minus(reached.get(), measure.baseline()), whole);
        return new Progress(result(way), Optional.of(way));
    }

    private static ResultStatus result(Fraction way) {
        if (way.compareTo(ONE) >= 0) {
            return ResultStatus.MET;
        }
        return way.signum() > 0 ? ResultStatus.PARTLY : ResultStatus.NOT_MET;
    }

    static Fraction minus(Fraction from, Fraction what) {
        return from.plus(new Fraction(what.numerator().negate(), what.denominator()));
    }

    static Fraction over(Fraction part, Fraction whole) {
        var numerator = part.numerator().multiply(whole.denominator());
        var denominator = part.denominator().multiply(whole.numerator());
        return denominator.signum() < 0
                ? new Fraction(numerator.negate(), denominator.negate())
                : new Fraction(numerator, denominator);
    }

    /**
     * How many of some are met, of those that can be judged. What cannot be judged is in no mean.
     *
     * @param all some
     * @return the counts
     */
    public static Tally tally(List<Progress> all) {
        List<Progress> judged = all.stream()
                .filter(one -> one.result() != ResultStatus.CANNOT_BE_JUDGED)
                .toList();
        int met = (int)
                judged.stream().filter(one -> one.result() == ResultStatus.MET).count();
        return new Tally(met, judged.size(), all.size());
    }

    /**
     * How many are met.
     *
     * @param met how many are met
     * @param judged of how many that can be judged
     * @param all of how many in all
     */
    public record Tally(int met, int judged, int all) {}

    /**
     * The mean of how far each has come, each counting alike however large its target. It is another figure than
     * {@link #ofSum}, and both are right: name the one that is shown.
     *
     * @param all some
     * @return the mean of those that have come a part of a way; empty where none has
     */
    public static Optional<Fraction> meanOfEach(List<Progress> all) {
        List<Fraction> ways = all.stream().flatMap(one -> one.way().stream()).toList();
        return ways.stream().reduce(Fraction::plus).map(sum -> over(sum, Fraction.of(ways.size(), 1)));
    }

    /**
     * How far all have come together: what is reached of all, by the sum of what was to be reached. It is another figure than
     * {@link #meanOfEach}.
     *
     * @param measures measures in one unit and one direction
     * @param date the date
     * @return the part of the way by those that have a value on the date; empty where none has, and where there is no way
     * @throws IllegalArgumentException if units or directions differ
     */
    public static Optional<Fraction> ofSum(List<GoalMeasure> measures, LocalDate date) {
        if (measures.stream().map(GoalMeasure::unit).distinct().count() > 1
                || measures.stream().map(GoalMeasure::direction).distinct().count() > 1) {
            throw new IllegalArgumentException("only measures in one unit and one direction have a sum");
        }
        Fraction reached = Fraction.ZERO;
        Fraction whole = Fraction.ZERO;
        for (GoalMeasure measure : measures) {
            Optional<Fraction> value = measure.reading(date).flatMap(Reading::reached);
            if (value.isPresent()) {
                reached = reached.plus(minus(value.get(), measure.baseline()));
                whole = whole.plus(minus(measure.target(), measure.baseline()));
            }
        }
        return whole.signum() == 0 ? Optional.empty() : Optional.of(over(reached, whole));
    }
}
