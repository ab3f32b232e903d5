package org.kompetens.priority;

import java.math.BigInteger;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.stream.Collector;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.kompetens.competence.ResolvedCompetence;
import org.kompetens.gap.GapAnalysis;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.UnitId;
import org.kompetens.rollup.Fraction;
import org.kompetens.tally.CellSums;

/**
 * What every unit should look at first: what is not known, where an assessment would tell most, and then what falls
 * short. All shares are exact, and the same in any order and on any number of threads. Immutable.
 *
 * <pre>{@code
 * Priorities priorities = employees.parallelStream().collect(Priorities.collector(analysis));
 * Priority first = priorities.at(UnitId.of("elder-care")).priorities().get(0);
 * }</pre>
 */
public final class Priorities {

    private static final Comparator<Priority> UNKNOWN_FIRST = Comparator.comparing(Priority::unknown)
            .thenComparing(Priority::shortfall)
            .reversed();

    private final GapAnalysis analysis;
    private final CellSums totals;
    private final long counted;
    private final long refused;

    Priorities(GapAnalysis analysis, CellSums totals, long counted, long refused) {
        this.analysis = analysis;
        this.totals = totals;
        this.counted = counted;
        this.refused = refused;
    }

    /**
     * Collects employees. Of several records with one id the first in the order of the stream counts; for that, the
     * collector holds on to every record until it is done. See {@link PrioritiesBuilder} for employees that are not in
     * memory anyway.
     *
     * @param analysis date and policy
     * @return a collector, for parallel streams too
     */
    public static Collector<Employee, ?, Priorities> collector(GapAnalysis analysis) {
        return Collector.of(
                () -> new PrioritiesBuilder(analysis, true),
                PrioritiesBuilder::add,
                PrioritiesBuilder::combine,
                PrioritiesBuilder::build);
    }

    /**
     * The priorities by two groups of employees together.
     *
     * @param other those by employees of whom none is in this group, from the same analysis or one like it
     * @return those by all
     * @throws IllegalArgumentException if the other is of another organisation, as-of date or policy, or is this one.
     *     Whether the two have an employee in common cannot be seen from them: they would count twice
     */
    public Priorities merge(Priorities other) {
        if (other == this) {
            throw new IllegalArgumentException("other must be of other employees, and is the same priorities");
        }
        if (!analysis.isLike(other.analysis)) {
            throw new IllegalArgumentException("organisation, as-of date and policy must be the same");
        }
        return new Priorities(
                analysis,
                totals.plus(other.totals),
                Math.addExact(counted, other.counted),
                Math.addExact(refused, other.refused));
    }

    /**
     * The analysis behind it.
     *
     * @return organisation, date and policy
     */
    public GapAnalysis analysis() {
        return analysis;
    }

    /**
     * How many employees the shares are of.
     *
     * @return records without errors
     */
    public long counted() {
        return counted;
    }

    /**
     * How many records the shares leave out.
     *
     * @return records with errors, and those with the id of another
     */
    public long refused() {
        return refused;
    }

    /**
     * The priorities of a unit with everything below it.
     *
     * @param unit the unit
     * @return its priorities
     * @throws IllegalArgumentException if the organisation has no such unit
     */
    public UnitPriorities at(UnitId unit) {
        return at(analysis.organisation().tree().indexOf(unit));
    }

    /**
     * The priorities of every unit, worked out one by one.
     *
     * @return the units in preorder
     */
    public Stream<UnitPriorities> units() {
        return IntStream.range(0, analysis.organisation().tree().size()).mapToObj(this::at);
    }

    private UnitPriorities at(int unit) {
        SortedSet<Integer> competences = totals.competences(unit);
        long weight = competences.stream()
                .mapToLong(competence -> totals.weight(unit, competence, PrioritySums.CELLS))
                .reduce(0, Math::addExact);
        List<Priority> priorities = competences.stream()
                .map(competence -> priority(unit, competence, weight))
                .filter(one -> one.unknown().signum() > 0 || one.shortfall().signum() > 0)
                .sorted(UNKNOWN_FIRST)
                .toList();
        return new UnitPriorities(analysis.organisation().tree().unit(unit), weight, priorities);
    }

    private Priority priority(int unit, int competence, long weight) {
        ResolvedCompetence resolved =
                analysis.organisation().framework().competences().get(competence);
        Fraction shortfall = totals.read(unit, competence, PrioritySums.CELLS).shortfall();
        return new Priority(
                resolved,
                Fraction.of(totals.unknownWeight(unit, competence, PrioritySums.CELLS), weight),
                new Fraction(shortfall.numerator(), shortfall.denominator().multiply(BigInteger.valueOf(weight))));
    }
}
