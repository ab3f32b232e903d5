package org.kompetens.planning;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.kompetens.finding.FieldPath;
import org.kompetens.finding.Finding;
import org.kompetens.finding.Findings;
import org.kompetens.finding.FindingsException;
import org.kompetens.rollup.Fraction;
import org.kompetens.text.Labels;

/**
 * By what one sees whether a goal is reached: an index of a survey, a share, a number.
 *
 * @param name what is measured
 * @param unit in which unit, such as {@code %} or {@code persons}
 * @param baseline where it stood when the goal was set
 * @param target where it is to stand
 * @param direction which way it is to go: where target and baseline are one, it is to hold, and this says on which side of
 *     it a reading is as good
 * @param readings what it said, in the order of dates
 */
public record GoalMeasure(
        Labels name, String unit, Fraction baseline, Fraction target, Direction direction, List<Reading> readings) {

    /**
     * Copies, and sorts the readings.
     *
     * @throws FindingsException with {@link PlanningRule#TARGET_AGAINST_DIRECTION} if the target lies in the other direction
     *     from the baseline
     */
    public GoalMeasure {
        int ahead = target.compareTo(baseline);
        if (direction == Direction.RISE ? ahead < 0 : ahead > 0) {
            throw new FindingsException(Findings.NONE.plus(
                    List.of(Finding.of(PlanningRule.TARGET_AGAINST_DIRECTION, FieldPath.of("target")))));
        }
        readings = readings.stream().sorted(Comparator.comparing(Reading::date)).toList();
    }

    /**
     * The last reading that was known on a date.
     *
     * @param date the date
     * @return the reading, or empty where nothing was read yet
     */
    public Optional<Reading> reading(LocalDate date) {
        return readings.stream().filter(one -> !one.date().isAfter(date)).reduce((earlier, later) -> later);
    }

    /**
     * How far it had come on a date.
     *
     * @param date the date
     * @return its progress by the last reading
     */
    public Progress progress(LocalDate date) {
        return Progress.of(this, reading(date).flatMap(Reading::reached));
    }

    /** Which way; what it is called may be anything, and is not shown. */
    @Override
    public String toString() {
        return "GoalMeasure[" + baseline + " → " + target + "]";
    }
}
