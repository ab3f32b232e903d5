package org.kompetens.priority;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.kompetens.competence.ResolvedCompetence;
import org.kompetens.organisation.UnitId;
import org.kompetens.organisation.UnitTree;
import org.kompetens.rollup.FigureRow;
import org.kompetens.rollup.FigureRows;
import org.kompetens.rollup.Fraction;
import org.kompetens.rollup.Rollup;

/**
 * What every unit should look at first: what is not known, where an assessment would tell most, and then what falls
 * short. Read out of the figures of a roll-up; all shares are exact.
 *
 * <pre>{@code
 * Priorities priorities = Priorities.of(employees.parallelStream().collect(Rollup.collector(analysis)));
 * Priority first = priorities.at(UnitId.of("elder-care")).priorities().get(0);
 * }</pre>
 *
 * @param rollup the figures that they are read out of
 */
public record Priorities(Rollup rollup) {

    private static final Comparator<Priority> UNKNOWN_FIRST = Comparator.comparing(Priority::unknown)
            .thenComparing(Priority::shortfall)
            .reversed();

    /**
     * The priorities of a unit with everything below it.
     *
     * @param unit the unit
     * @return its priorities
     * @throws IllegalArgumentException if the organisation has no such unit
     */
    public UnitPriorities at(UnitId unit) {
        return at(tree().indexOf(unit));
    }

    /**
     * The priorities of every unit, worked out one by one.
     *
     * @return the units in preorder
     */
    public Stream<UnitPriorities> units() {
        return IntStream.range(0, tree().size()).mapToObj(this::at);
    }

    private UnitTree tree() {
        return rollup.analysis().organisation().tree();
    }

    private UnitPriorities at(int unit) {
        FigureRows rows = new FigureRows(rollup);
        rows.goTo(unit);
        long weight = rows.total().weight();
        List<Priority> priorities = new ArrayList<>();
        while (weight > 0 && rows.nextCompetence()) {
            Priority one = priority(rows.competence(), rows.ofCompetence(), weight);
            if (one.unknown().signum() > 0 || one.shortfall().signum() > 0) {
                priorities.add(one);
            }
        }
        priorities.sort(UNKNOWN_FIRST);
        return new UnitPriorities(rows.unit(), rows.leftOut(), weight, priorities);
    }

    private static Priority priority(ResolvedCompetence competence, FigureRow figures, long weight) {
        Fraction shortfall = figures.shortfall();
        return new Priority(
                competence,
                Fraction.of(figures.unknownWeight(), weight),
                new Fraction(shortfall.numerator(), shortfall.denominator().multiply(BigInteger.valueOf(weight))));
    }
}
