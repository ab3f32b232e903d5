package org.kompetens.publication;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import org.kompetens.competence.CompetenceId;
import org.kompetens.competence.Dimension;
import org.kompetens.gap.GapAnalysis;
import org.kompetens.gap.OutcomeKind;
import org.kompetens.internal.disclosure.Axis;
import org.kompetens.internal.disclosure.FigureTable;
import org.kompetens.organisation.FteSum;
import org.kompetens.organisation.OrganisationUnit;
import org.kompetens.organisation.UnitId;
import org.kompetens.organisation.UnitTree;
import org.kompetens.rollup.Amount;
import org.kompetens.rollup.CompetenceFigures;
import org.kompetens.rollup.Rollup;
import org.kompetens.rollup.UnitFigures;

/**
 * A roll-up as a table: the cells of each unit by competence and outcome, and beside them how many are employed.
 * Units and competences stand in the order of their ids, so that the order of a file changes nothing. What belongs to a
 * unit and to none below it stands in the tables too, although nobody prints it: anybody can work it out.
 */
final class PublishedTables {

    /**
     * The outcomes: first the kinds, then the sum of those that count in totals, then the sum of all; behind these the sums of
     * some that count, which nobody prints and anybody can work out.
     */
    static final int COUNTED = OutcomeKind.values().length;

    static final int ALL_OUTCOMES = COUNTED + 1;

    private static final int NOWHERE = -1;
    private static final List<Dimension> DIMENSIONS = List.of(Dimension.values());
    private static final OutcomeKind[] KINDS = OutcomeKind.values();

    private final Rollup rollup;
    private final UnitTree tree;
    private final BitSet asked;
    private final BitSet needed;

    private final List<UnitFigures> units = new ArrayList<>();
    private final Map<UnitId, Integer> positions = new HashMap<>();
    private final List<BitSet> required = new ArrayList<>();
    private final List<Integer> heights = new ArrayList<>();
    private final List<Part> parts = new ArrayList<>();
    private final List<Integer> owners = new ArrayList<>();
    private final List<CompetenceFigures> competences;
    private final Map<CompetenceId, Integer> numbers = new TreeMap<>();
    private final FigureTable cells;

    /**
     * One of the lowest units, or what belongs to a unit above them alone.
     *
     * @param chain where the units stand in which it counts, the lowest first
     * @param amounts for each competence the cells by the ordinal of their outcome
     */
    @SuppressWarnings("ArrayRecordComponent") // Never compared, and changed by nobody.
    private record Part(int[] chain, boolean isOwn, Amount employed, Map<Integer, Amount[]> amounts) {}

    /**
     * The tables: of the units that are asked for, and of those published before of the same date, so that the two
     * protect each other.
     *
     * @throws IllegalArgumentException if they would be too large, or there is no such unit
     */
    PublishedTables(Rollup rollup, PublicationSettings settings, Earlier earlier) {
        this.rollup = rollup;
        this.tree = rollup.analysis().organisation().tree();
        int first = settings.top().map(tree::indexOf).orElse(0);
        this.asked = new BitSet();
        for (int unit = first; unit < tree.subtreeEnd(first); unit++) {
            asked.set(unit, tree.depth(unit) - tree.depth(first) <= settings.depth());
        }
        this.needed = (BitSet) asked.clone();
        earlier.unitsOfSameDate().forEach(unit -> needed.set(tree.indexOf(unit)));
        int top = above(needed);
        UnitFigures figures = rollup.at(tree.unit(top).id());
        this.competences = figures.competences().stream()
                .sorted(Comparator.comparing(one -> one.competence().id()))
                .toList();
        for (CompetenceFigures competence : competences) {
            numbers.put(competence.competence().id(), numbers.size());
        }
        add(top, figures, new int[0]);
        Axis unitAxis = unitAxis();
        checkSize(unitAxis.size());
        this.cells = new FigureTable(unitAxis, subjectAxis(), OutcomeSums.axis());
        fill();
    }

    /** The lowest unit that all of some are in. */
    private int above(BitSet all) {
        int top = all.nextSetBit(0);
        while (all.stream().anyMatch(isOutside(top))) {
            top = tree.parent(top);
        }
        return top;
    }

    private IntPredicate isOutside(int top) {
        return unit -> !tree.isWithin(unit, top);
    }

    /**
     * How many levels can be protected at once, at most as many as are asked for: where there are too many figures, the
     * lowest levels are left out.
     *
     * @param mostFigures how many figures are not too many
     */
    static int depth(Rollup rollup, PublicationSettings settings, long mostFigures) {
        UnitTree tree = rollup.analysis().organisation().tree();
        int top = settings.top().map(tree::indexOf).orElse(0);
        long ofUnit = figuresOfUnit(rollup.at(tree.unit(top).id()).competences().size());
        SortedMap<Integer, Long> unitsByDepth = new TreeMap<>();
        for (int unit = top; unit < tree.subtreeEnd(top); unit++) {
            unitsByDepth.merge(tree.depth(unit) - tree.depth(top), 1L, Long::sum);
        }
        long units = 0;
        for (var level : unitsByDepth.entrySet()) {
            units += level.getValue();
            if (level.getKey() > 0 && 2 * units * ofUnit > mostFigures) {
                return Math.min(settings.depth(), level.getKey() - 1);
            }
        }
        return settings.depth();
    }

    private static long figuresOfUnit(int competences) {
        return (long) (competences + DIMENSIONS.size() + 2) * OutcomeSums.axis().size();
    }

    private void checkSize(int positions) {
        if (positions * figuresOfUnit(competences.size()) > Integer.MAX_VALUE) {
            throw new IllegalArgumentException("too many figures to protect at once: " + units.size() + " units, "
                    + competences.size() + " competences");
        }
    }

    /** Adds a unit and those below it, and whatever is in no unit below it. Returns how far it is above the lowest. */
    private int add(int unit, UnitFigures figures, int[] above) {
        int position = units.size();
        units.add(figures);
        positions.put(figures.unit().id(), position);
        required.add(competences(figures));
        heights.add(0);
        int[] chain = new int[above.length + 1];
        chain[0] = position;
        System.arraycopy(above, 0, chain, 1, above.length);
        boolean isCutBelow = needed.nextSetBit(unit + 1) < 0 || needed.nextSetBit(unit + 1) >= tree.subtreeEnd(unit);
        List<Integer> below = isCutBelow ? List.of() : tree.children(unit);
        Map<Integer, Amount[]> rest = amounts(figures);
        Amount employedHere = employed(figures);
        int height = 0;
        List<OrganisationUnit> children = below.stream()
                .map(tree::unit)
                .sorted(Comparator.comparing(OrganisationUnit::id))
                .toList();
        for (OrganisationUnit child : children) {
            UnitFigures ofChild = rollup.at(child.id());
            subtract(rest, amounts(ofChild));
            employedHere = without(employedHere, employed(ofChild));
            height = Math.max(height, 1 + add(tree.indexOf(child.id()), ofChild, chain));
        }
        heights.set(position, height);
        // Somebody employed in two units is taken off for each: there are at least as many as have a cell.
        for (Amount[] row : rest.values()) {
            employedHere = employedHere.count() < sum(row).count() ? sum(row) : employedHere;
        }
        if (below.isEmpty() || employedHere.count() > 0) {
            parts.add(new Part(chain, !below.isEmpty(), employedHere, rest));
        }
        return height;
    }

    /** Where the competences of which a unit has figures stand on the axis of subjects. */
    private BitSet competences(UnitFigures figures) {
        BitSet subjects = new BitSet();
        figures.competences()
                .forEach(one -> subjects.set(number(one.competence().id())));
        return subjects;
    }

    private static Amount employed(UnitFigures figures) {
        return new Amount(figures.employed().persons(), figures.employed().fte());
    }

    /** Somebody employed in two units below is in both, so that less than nobody may be left. */
    private static Amount without(Amount all, Amount some) {
        return new Amount(
                Math.max(0, all.count() - some.count()),
                new FteSum(Math.max(0, all.fte().tenThousandths() - some.fte().tenThousandths())));
    }

    private Map<Integer, Amount[]> amounts(UnitFigures figures) {
        Map<Integer, Amount[]> amounts = new TreeMap<>();
        for (CompetenceFigures competence : figures.competences()) {
            Amount[] byKind = new Amount[KINDS.length];
            for (int kind = 0; kind < KINDS.length; kind++) {
                byKind[kind] = competence.amount(KINDS[kind].measure());
            }
            amounts.put(numbers.get(competence.competence().id()), byKind);
        }
        return amounts;
    }

    private static void subtract(Map<Integer, Amount[]> from, Map<Integer, Amount[]> amounts) {
        amounts.forEach((competence, byKind) -> {
            Amount[] rest = Objects.requireNonNull(from.get(competence));
            for (int kind = 0; kind < byKind.length; kind++) {
                rest[kind] = rest[kind].minus(byKind[kind]);
            }
        });
    }

    private static Amount sum(Amount[] amounts) {
        Amount sum = Amount.NONE;
        for (Amount amount : amounts) {
            sum = sum.plus(amount);
        }
        return sum;
    }

    private Axis unitAxis() {
        List<int[]> chains = new ArrayList<>();
        int next = units.size();
        for (Part part : parts) {
            if (part.isOwn()) {
                int[] chain = new int[part.chain().length + 1];
                chain[0] = next++;
                owners.add(part.chain()[0]);
                System.arraycopy(part.chain(), 0, chain, 1, part.chain().length);
                chains.add(chain);
            } else {
                chains.add(part.chain());
            }
        }
        return new Axis(next, chains);
    }

    private Axis subjectAxis() {
        List<int[]> chains = new ArrayList<>();
        for (CompetenceFigures competence : competences) {
            chains.add(new int[] {
                chains.size(), dimension(competence.competence().competence().dimension()), allSubjects()
            });
        }
        chains.add(new int[] {employed()});
        return new Axis(employed() + 1, chains);
    }

    private void fill() {
        for (int part = 0; part < parts.size(); part++) {
            Amount heads = parts.get(part).employed();
            cells.add(part, employedPart(), 0, heads.count(), heads.fte().tenThousandths());
            for (var row : parts.get(part).amounts().entrySet()) {
                for (int kind = 0; kind < KINDS.length; kind++) {
                    Amount amount = row.getValue()[kind];
                    cells.add(
                            part,
                            row.getKey(),
                            kind,
                            amount.count(),
                            amount.fte().tenThousandths());
                }
            }
        }
    }

    /** The units, where they stand on the axis; behind them on it stands what belongs to one of them alone. */
    List<UnitFigures> units() {
        return units;
    }

    /** The unit to which alone belongs what stands behind the units. */
    int owner(int own) {
        return owners.get(own - units.size());
    }

    /** Whether anybody belongs to a unit and to none below it. */
    boolean hasOwn(int unit) {
        return owners.contains(unit);
    }

    /** Whether a unit is to be shown; others are in the tables for what was published of them before. */
    boolean isAsked(int unit) {
        return asked.get(tree.indexOf(units.get(unit).unit().id()));
    }

    /** Whether all units of the organisation are to be shown. */
    boolean areAllAsked() {
        return asked.cardinality() == tree.size();
    }

    /** Where a unit stands on the axis of units, from 0; less where it is not in the tables. */
    int position(UnitId unit) {
        return positions.getOrDefault(unit, NOWHERE);
    }

    /** Where a number stands in the tables; empty where it does not. */
    OptionalInt figure(FigureName name) {
        int unit = position(name.unit());
        int subject = name.isOfEmployed()
                ? employed()
                : name.competence()
                        .map(one -> numbers.getOrDefault(one, NOWHERE))
                        .or(() -> name.dimension().map(this::dimension))
                        .orElse(allSubjects());
        int outcome = name.outcome().map(OutcomeKind::ordinal).orElse(COUNTED);
        return unit < 0 || subject < 0 ? OptionalInt.empty() : OptionalInt.of(cells.figure(unit, subject, outcome));
    }

    /** A raw number, of any unit; empty where nobody has a cell of it. */
    Optional<Amount> amount(FigureName name) {
        return EarlierPublication.amount(rollup, name);
    }

    /** Of what the figures are. */
    GapAnalysis analysis() {
        return rollup.analysis();
    }

    /** The organisation. */
    UnitTree tree() {
        return tree;
    }

    /** How far a unit is above the lowest below it. */
    int height(int unit) {
        return heights.get(unit);
    }

    /** The competences, where they stand on the axis of subjects. */
    List<CompetenceFigures> competences() {
        return competences;
    }

    /** Where a competence stands on the axis of subjects. */
    int number(CompetenceId competence) {
        return Objects.requireNonNull(numbers.get(competence));
    }

    /** Whether a unit has figures of a competence: where nothing requires it, there are none, shown or hidden. */
    boolean hasFigures(int unit, int competence) {
        return required.get(unit).get(competence);
    }

    /** Where a dimension stands on it. */
    int dimension(Dimension dimension) {
        return competences.size() + DIMENSIONS.indexOf(dimension);
    }

    /** The dimension that stands somewhere on it. */
    Dimension dimensionAt(int subject) {
        return DIMENSIONS.get(subject - competences.size());
    }

    /** Where all competences together stand on it. */
    int allSubjects() {
        return competences.size() + DIMENSIONS.size();
    }

    /**
     * Where those employed stand on it, last and in no sum. Somebody with two employments may be in two units, and once
     * above.
     */
    int employed() {
        return allSubjects() + 1;
    }

    /** Which part of the axis of subjects they are. */
    int employedPart() {
        return competences.size();
    }

    /** The cells of each unit by subject and outcome. */
    FigureTable cells() {
        return cells;
    }
}
