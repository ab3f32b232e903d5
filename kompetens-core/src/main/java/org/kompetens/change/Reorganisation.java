package org.kompetens.change;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.kompetens.competence.ResolvedCompetence;
import org.kompetens.gap.GapAnalysis;
import org.kompetens.organisation.UnitId;
import org.kompetens.rollup.CellFigures;
import org.kompetens.tally.CellSums;

/**
 * What became of every unit between two dates and two unit trees: how many people came, went and stayed, and what of each
 * competence's change is theirs. The parts sum exactly. Immutable; made by a {@link ReorganisationBuilder}.
 */
public final class Reorganisation {

    private final GapAnalysis before;
    private final GapAnalysis after;
    private final BothTrees trees;
    private final CellSums sums;
    private final Map<Integer, Map<Movement, Long>> people;
    private final long counted;
    private final long refused;

    Reorganisation(
            GapAnalysis before,
            GapAnalysis after,
            BothTrees trees,
            CellSums sums,
            Map<Integer, Map<Movement, Long>> people,
            long counted,
            long refused) {
        this.before = before;
        this.after = after;
        this.trees = trees;
        this.sums = sums;
        this.people = people;
        this.counted = counted;
        this.refused = refused;
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

    /**
     * How many employees the figures are of.
     *
     * @return those whose records, before and after, have no errors
     */
    public long counted() {
        return counted;
    }

    /**
     * How many employees the figures leave out.
     *
     * @return those with errors, and those whose id came before
     */
    public long refused() {
        return refused;
    }

    /**
     * What became of a unit, with everything below it.
     *
     * @param unit a unit of one of the two trees
     * @return people and figures
     * @throws IllegalArgumentException if neither tree has such a unit
     */
    public UnitReorganisation at(UnitId unit) {
        int index = trees.indexOf(unit);
        Map<Movement, Long> moved = new EnumMap<>(Movement.class);
        for (Movement movement : Movement.values()) {
            moved.put(movement, people.getOrDefault(index, Map.of()).getOrDefault(movement, 0L));
        }
        List<ResolvedCompetence> competences = before.organisation().framework().competences();
        return new UnitReorganisation(
                unit,
                moved,
                sums.competences(index).stream()
                        .map(competence -> competence(index, competences.get(competence)))
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

    private CellBridge<Movement> competence(int unit, ResolvedCompetence competence) {
        CellFigures before = sums.read(unit, competence.index(), ReorganisationBuilder.BEFORE);
        CellFigures after = before;
        Map<Movement, CellFigures> parts = new EnumMap<>(Movement.class);
        for (Movement movement : Movement.values()) {
            CellFigures part = sums.read(unit, competence.index(), ReorganisationBuilder.part(movement));
            parts.put(movement, part);
            after = after.plus(part);
        }
        return new CellBridge<>(competence, before, parts, after);
    }
}
