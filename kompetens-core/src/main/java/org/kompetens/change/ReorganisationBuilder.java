package org.kompetens.change;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.kompetens.finding.Findings;
import org.kompetens.gap.Cell;
import org.kompetens.gap.EmploymentGaps;
import org.kompetens.gap.GapAnalysis;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.EmployeeId;
import org.kompetens.organisation.InventoryCheck;
import org.kompetens.organisation.UnitTree;
import org.kompetens.tally.CellSums;

/**
 * Takes employees before and after, one at a time, and keeps sums, and the ids seen: about 150 bytes an employee. Takes
 * time proportional to the depth of the trees for each. For one thread.
 */
public final class ReorganisationBuilder {

    static final int BEFORE = 0;

    private final GapAnalysis before;
    private final GapAnalysis after;
    private final BothTrees trees;
    private final CellSums sums = new CellSums();
    private final Map<Integer, Map<Movement, Long>> people = new HashMap<>();
    private final Set<EmployeeId> seen = new HashSet<>();
    private long counted;
    private long refused;

    private ReorganisationBuilder(GapAnalysis before, GapAnalysis after) {
        this.before = before;
        this.after = after;
        this.trees =
                new BothTrees(before.organisation().tree(), after.organisation().tree());
    }

    /**
     * A builder of what became of an organisation.
     *
     * @param before organisation, date and policy before
     * @param after organisation, date and policy after; the competence framework must be the same
     * @return a builder that has taken nobody yet
     * @throws IllegalArgumentException if the competence frameworks differ
     */
    public static ReorganisationBuilder of(GapAnalysis before, GapAnalysis after) {
        if (!before.organisation()
                .framework()
                .framework()
                .equals(after.organisation().framework().framework())) {
            throw new IllegalArgumentException("competence framework must be the same before and after");
        }
        return new ReorganisationBuilder(before, after);
    }

    @SuppressWarnings("EnumOrdinal") // A part lives no longer than these sums.
    static int part(Movement movement) {
        return 1 + movement.ordinal();
    }

    /**
     * Adds one employee. One of whom a record has errors, or whose id came before, is not counted.
     *
     * @param change the employee before and after; often the same record twice
     * @return what is wrong with the record before, or else with that after, with paths from the employee
     */
    public Findings add(EmployeeChange change) {
        if (!seen.add(change.employee())) {
            refused++;
            return InventoryCheck.REPEATED;
        }
        Findings wrongBefore = findings(before, change.before());
        Findings wrongAfter = findings(after, change.after());
        if (wrongBefore.hasErrors() || wrongAfter.hasErrors()) {
            refused++;
            return wrongBefore.hasErrors() ? wrongBefore : wrongAfter;
        }
        counted++;
        book(cells(false, change.before()), cells(true, change.after()));
        return wrongAfter;
    }

    /** Leaves out one employee of whom a record could not even be read. */
    public void refuse() {
        refused++;
    }

    private static Findings findings(GapAnalysis analysis, Optional<Employee> employee) {
        return employee.map(analysis.organisation()::findings).orElse(Findings.NONE);
    }

    /** Of each unit that the employee has an employment in or below: the cells there. */
    private Map<Integer, List<Cell>> cells(boolean isAfter, Optional<Employee> employee) {
        Map<Integer, List<Cell>> cells = new TreeMap<>();
        if (employee.isPresent()) {
            UnitTree tree = trees.tree(isAfter);
            GapAnalysis analysis = isAfter ? after : before;
            for (EmploymentGaps gaps :
                    analysis.analyse(employee.get()).orThrow().employments()) {
                for (int at = gaps.unitIndex(); at != UnitTree.NO_PARENT; at = tree.parent(at)) {
                    cells.computeIfAbsent(trees.index(isAfter, at), none -> new ArrayList<>())
                            .addAll(gaps.cells());
                }
            }
        }
        return cells;
    }

    private void book(Map<Integer, List<Cell>> was, Map<Integer, List<Cell>> is) {
        was.forEach((unit, cells) -> {
            cells.forEach(cell -> sums.add(unit, BEFORE, cell, 1));
            if (!is.containsKey(unit)) {
                book(unit, is.isEmpty() ? Movement.LEFT : Movement.MOVED_OUT, cells, List.of());
            }
        });
        is.forEach((unit, cells) -> {
            List<Cell> had = was.get(unit);
            if (had != null) {
                book(unit, Movement.STAYED, had, cells);
            } else {
                book(unit, was.isEmpty() ? Movement.ENTERED : Movement.MOVED_IN, List.of(), cells);
            }
        });
    }

    private void book(int unit, Movement movement, List<Cell> was, List<Cell> is) {
        people.computeIfAbsent(unit, none -> new EnumMap<>(Movement.class)).merge(movement, 1L, Math::addExact);
        if (!was.equals(is)) {
            was.forEach(cell -> sums.add(unit, part(movement), cell, -1));
            is.forEach(cell -> sums.add(unit, part(movement), cell, 1));
        }
    }

    /**
     * What became of all employees so far. More can be added afterwards; that does not change it.
     *
     * @return the reorganisation
     */
    public Reorganisation build() {
        CellSums copy = new CellSums();
        copy.addAll(sums);
        Map<Integer, Map<Movement, Long>> moved = new HashMap<>();
        people.forEach((unit, movements) -> moved.put(unit, new EnumMap<>(movements)));
        return new Reorganisation(before, after, trees, copy, moved, counted, refused);
    }
}
