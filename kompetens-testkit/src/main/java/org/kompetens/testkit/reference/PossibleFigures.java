package org.kompetens.testkit.reference;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kompetens.competence.Competence;
import org.kompetens.gap.OutcomeKind;
import org.kompetens.organisation.OrganisationStructure;
import org.kompetens.organisation.OrganisationUnit;
import org.kompetens.organisation.UnitId;
import org.kompetens.publication.FigureName;
import org.kompetens.testkit.system.PublicationReport;

/**
 * What whoever reads a publication can find out about its hidden figures: which values they can have. Whole numbers, none
 * negative, are tried in the place of each cell until they add up to all that is shown, or none are left.
 *
 * <p>For organisations of few units, in whose lowest ones alone people are employed, with one employment each, and every
 * competence is required of each of them; the reader knows that.
 */
public final class PossibleFigures {

    /** After so many trials it is taken for possible: nobody is told a number by what takes longer. */
    private static final int MOST_TRIALS = 1_500;

    /** How far from what a figure is other values of it are looked for. */
    private static final int FARTHEST = 8;

    private static final OutcomeKind[] KINDS = OutcomeKind.values();

    /** Cells, each taken once or taken off once, that add up to a number. */
    private record Sum(List<Integer> plus, List<Integer> minus, long number) {}

    private final Map<FigureName, List<Integer>> cells = new LinkedHashMap<>();
    private final List<Sum> sums = new ArrayList<>();
    private final long most;
    private int count;
    private int trials;

    /**
     * Of a publication.
     *
     * @param structure the organisation
     * @param report what is shown of it
     * @param most no number of cells is more
     */
    public PossibleFigures(OrganisationStructure structure, PublicationReport report, long most) {
        this.most = most;
        for (OrganisationUnit unit : structure.units()) {
            if (structure.units().stream().noneMatch(other -> other.parent().equals(Optional.of(unit.id())))) {
                addCells(structure, unit);
            }
        }
        report.numbers()
                .forEach((name, number) -> sums.add(new Sum(cells.getOrDefault(name, List.of()), List.of(), number)));
    }

    private void addCells(OrganisationStructure structure, OrganisationUnit lowest) {
        List<UnitId> above = new ArrayList<>();
        Optional<OrganisationUnit> next = Optional.of(lowest);
        while (next.isPresent()) {
            above.add(next.get().id());
            Optional<UnitId> parent = next.get().parent();
            next = structure.units().stream()
                    .filter(unit -> Optional.of(unit.id()).equals(parent))
                    .findFirst();
        }
        List<List<Integer>> rows = new ArrayList<>();
        for (Competence competence : structure.framework().competences()) {
            List<Integer> row = new ArrayList<>();
            for (OutcomeKind kind : KINDS) {
                for (UnitId unit : above) {
                    put(unit, competence, kind, rows.isEmpty());
                }
                row.add(count++);
            }
            rows.add(row);
        }
        // Everybody has one cell of each competence.
        for (int i = 1; i < rows.size(); i++) {
            sums.add(new Sum(rows.get(i), rows.get(0), 0));
        }
    }

    /** The next cell is in each of these figures. */
    private void put(UnitId unit, Competence competence, OutcomeKind kind, boolean isFirst) {
        List<FigureName> subjects = List.of(
                FigureName.cells(unit, competence.id()),
                new FigureName(
                        unit,
                        Optional.of(competence.dimension()),
                        Optional.empty(),
                        Optional.empty(),
                        false,
                        Optional.empty()),
                new FigureName(unit, Optional.empty(), Optional.empty(), Optional.empty(), false, Optional.empty()));
        for (FigureName subject : subjects) {
            FigureName ofKind = new FigureName(
                    unit, subject.dimension(), subject.competence(), Optional.of(kind), false, Optional.empty());
            cells.computeIfAbsent(ofKind, none -> new ArrayList<>()).add(count);
            if (kind.standing() != OutcomeKind.Standing.WAIVED) {
                cells.computeIfAbsent(subject, none -> new ArrayList<>()).add(count);
            }
        }
        if (isFirst) {
            cells.computeIfAbsent(FigureName.employed(unit), none -> new ArrayList<>())
                    .add(count);
        }
    }

    /**
     * Whether a figure can have so many values that whoever reads the publication does not know it by one more or less.
     *
     * @param name a hidden figure
     * @param number what it is
     * @return true if from the smallest value that it can have to the largest there are at least three whole numbers
     */
    public boolean isOpen(FigureName name, long number) {
        long smallest = number;
        long largest = number;
        for (int apart = 1; apart <= FARTHEST && largest - smallest < 2; apart++) {
            if (number >= apart && canBe(name, number - apart)) {
                smallest = number - apart;
            }
            if (canBe(name, number + apart)) {
                largest = number + apart;
            }
        }
        return largest - smallest >= 2;
    }

    /**
     * The same of a figure of which is not known what it is.
     *
     * @param name a hidden figure
     * @return true as above
     */
    public boolean isOpen(FigureName name) {
        long smallest = -1;
        long greatest = most * cells.getOrDefault(name, List.of()).size();
        for (long value = 0; value <= greatest; value++) {
            if (canBe(name, value)) {
                if (smallest >= 0 && value - smallest >= 2) {
                    return true;
                }
                smallest = smallest < 0 ? value : smallest;
            }
        }
        return false;
    }

    /**
     * Whether a figure can have a value, for all that is shown.
     *
     * @param name which figure
     * @param value the value, from 0
     * @return false if no whole numbers, none negative, add up to it and to all that is shown
     */
    public boolean canBe(FigureName name, long value) {
        List<Sum> all = new ArrayList<>(sums);
        all.add(new Sum(cells.getOrDefault(name, List.of()), List.of(), value));
        long[] low = new long[count];
        long[] high = new long[count];
        Arrays.fill(high, most);
        trials = 0;
        return isPossible(all, low, high);
    }

    private boolean isPossible(List<Sum> all, long[] low, long[] high) {
        trials++;
        if (trials > MOST_TRIALS) {
            return true;
        }
        if (!narrow(all, low, high)) {
            return false;
        }
        int open = -1;
        for (int cell = 0; cell < low.length; cell++) {
            if (low[cell] < high[cell] && (open < 0 || high[cell] - low[cell] < high[open] - low[open])) {
                open = cell;
            }
        }
        if (open < 0) {
            return true;
        }
        for (long value = low[open]; value <= high[open]; value++) {
            long[] lower = low.clone();
            long[] higher = high.clone();
            lower[open] = value;
            higher[open] = value;
            if (isPossible(all, lower, higher)) {
                return true;
            }
        }
        return false;
    }

    /** Takes away what no sum leaves to a cell, until nothing changes; false if nothing is left to some. */
    private static boolean narrow(List<Sum> all, long[] low, long[] high) {
        boolean hasChanged = true;
        while (hasChanged) {
            hasChanged = false;
            for (Sum sum : all) {
                long least = total(sum.plus(), low) - total(sum.minus(), high) - sum.number();
                long greatest = total(sum.plus(), high) - total(sum.minus(), low) - sum.number();
                if (least > 0 || greatest < 0) {
                    return false;
                }
                for (int cell : sum.plus()) {
                    long newHigh = Math.min(high[cell], low[cell] - least);
                    long newLow = Math.max(low[cell], high[cell] - greatest);
                    hasChanged |= newHigh < high[cell] || newLow > low[cell];
                    high[cell] = newHigh;
                    low[cell] = newLow;
                }
                for (int cell : sum.minus()) {
                    long newLow = Math.max(low[cell], high[cell] + least);
                    long newHigh = Math.min(high[cell], low[cell] + greatest);
                    hasChanged |= newHigh < high[cell] || newLow > low[cell];
                    high[cell] = newHigh;
                    low[cell] = newLow;
                }
            }
        }
        return true;
    }

    private static long total(List<Integer> cells, long[] numbers) {
        long total = 0;
        for (int cell : cells) {
            total += numbers[cell];
        }
        return total;
    }
}
