package org.kompetens.change;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collector;
import java.util.stream.Stream;
import org.kompetens.competence.ResolvedCompetence;
import org.kompetens.count.Counted;
import org.kompetens.count.CountedRecords;
import org.kompetens.count.Counter;
import org.kompetens.gap.GapAnalysis;
import org.kompetens.internal.intake.FindingLog;
import org.kompetens.organisation.UnitId;
import org.kompetens.rollup.CellFigures;

/**
 * What became of every unit between two dates and two unit trees: how many people came, went and stayed, and what of
 * each competence's change is theirs. The parts sum exactly. Immutable.
 *
 * <pre>{@code
 * Reorganisation reorganisation = employees.parallelStream()
 *         .map(scenario::change)
 *         .collect(Reorganisation.collector(before, after));
 * }</pre>
 */
public final class Reorganisation implements Counted {

    private final GapAnalysis before;
    private final GapAnalysis after;
    private final BothTrees trees;
    private final MovementTotals was;
    private final MovementTotals is;
    private final CountedRecords counted;

    Reorganisation(
            GapAnalysis before, GapAnalysis after, MovementTotals was, MovementTotals is, CountedRecords counted) {
        this.before = before;
        this.after = after;
        this.trees =
                new BothTrees(before.organisation().tree(), after.organisation().tree());
        this.was = was;
        this.is = is;
        this.counted = counted;
    }

    /**
     * Collects employees before and after. Of several with one id the first in the order of the stream counts; for
     * that, the collector holds on to every record until it is done. See {@link #counter} for employees that are not in
     * memory anyway.
     *
     * @param before organisation, date and policy before
     * @param after organisation, date and policy after; the competence framework must be the same
     * @return a collector, for parallel streams too
     * @throws IllegalArgumentException if the competence frameworks differ
     */
    public static Collector<EmployeeChange, ?, Reorganisation> collector(GapAnalysis before, GapAnalysis after) {
        return new ReorganisationDefinition(before, after).collector();
    }

    /**
     * Counts employees before and after, one at a time.
     *
     * @param before organisation, date and policy before
     * @param after organisation, date and policy after; the competence framework must be the same
     * @return a counter of nobody yet
     * @throws IllegalArgumentException if the competence frameworks differ
     */
    public static Counter<EmployeeChange, Reorganisation> counter(GapAnalysis before, GapAnalysis after) {
        return new ReorganisationDefinition(before, after).counter();
    }

    /**
     * What became of two groups of employees together.
     *
     * @param other the reorganisation of employees of whom none is in this one, between the same analyses or such like
     *     them
     * @return the reorganisation of all
     * @throws IllegalArgumentException if the other is between other organisations, as-of dates or policies, or is this
     *     one. Whether the two have an employee in common cannot be seen from them: it would count twice
     */
    public Reorganisation merge(Reorganisation other) {
        if (other == this) {
            throw new IllegalArgumentException("other must be of other employees, and is this reorganisation itself");
        }
        if (!before.isLike(other.before) || !after.isLike(other.after)) {
            throw new IllegalArgumentException("organisations, as-of dates and policies must be the same");
        }
        return new Reorganisation(
                before, after, was.plus(other.was), is.plus(other.is), FindingLog.together(counted, other.counted));
    }

    /**
     * The analysis before.
     *
     * @return organisation, date and policy
     */
    public GapAnalysis before() {
        return before;
    }

    /**
     * The analysis after.
     *
     * @return organisation, date and policy
     */
    public GapAnalysis after() {
        return after;
    }

    @Override
    public CountedRecords records() {
        return counted;
    }

    /**
     * What became of a unit, with everything below it.
     *
     * @param unit a unit of one of the two trees
     * @return people and figures
     * @throws IllegalArgumentException if neither tree has such a unit
     */
    public UnitReorganisation at(UnitId unit) {
        int unitBefore = BothTrees.index(trees.before(), unit);
        int unitAfter = BothTrees.index(trees.after(), unit);
        if (unitBefore == BothTrees.NONE && unitAfter == BothTrees.NONE) {
            throw new IllegalArgumentException("no such unit before or after");
        }
        Map<Movement, Long> people = new EnumMap<>(Movement.class);
        for (Movement movement : Movement.values()) {
            // Those who stayed are in both.
            people.put(movement, Math.max(was.people(unitBefore, movement), is.people(unitAfter, movement)));
        }
        TreeSet<Integer> competences = new TreeSet<>(was.competences(unitBefore));
        competences.addAll(is.competences(unitAfter));
        List<ResolvedCompetence> framework = before.organisation().framework().competences();
        return new UnitReorganisation(
                unit,
                people,
                competences.stream()
                        .map(index -> competence(unitBefore, unitAfter, framework.get(index)))
                        .toList());
    }

    /**
     * What became of every unit, worked out one by one.
     *
     * @return the units of the tree before, in preorder; then those only in the tree after
     */
    public Stream<UnitReorganisation> units() {
        return trees.units().stream().map(this::at);
    }

    /**
     * What became of a unit and of those that were or are below it, worked out one by one.
     *
     * @param top a unit of one of the two trees
     * @return those of the tree before, in preorder; then those only in the tree after
     * @throws IllegalArgumentException if neither tree has such a unit
     */
    public Stream<UnitReorganisation> units(UnitId top) {
        return trees.unitsFrom(top).stream().map(this::at);
    }

    private CellBridge<Movement> competence(int unitBefore, int unitAfter, ResolvedCompetence competence) {
        CellFigures figuresBefore = CellFigures.NONE;
        CellFigures figuresAfter = CellFigures.NONE;
        Map<Movement, CellFigures> parts = new EnumMap<>(Movement.class);
        for (Movement movement : Movement.values()) {
            CellFigures left = was.read(unitBefore, competence.index(), movement);
            CellFigures come = is.read(unitAfter, competence.index(), movement);
            figuresBefore = figuresBefore.plus(left);
            figuresAfter = figuresAfter.plus(come);
            parts.put(movement, come.minus(left));
        }
        return new CellBridge<>(competence, figuresBefore, parts, figuresAfter);
    }
}
