package org.kompetens.publication;

import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kompetens.gap.OutcomeKind;
import org.kompetens.organisation.UnitId;
import org.kompetens.rollup.Amount;

/**
 * What can be worked out of the figures that were shown of one date by adding and subtracting any of them, and of those that are
 * of nobody: then nobody is in any of their parts.
 */
@SuppressWarnings("EnumOrdinal") // Positions in sets that live no longer than the sums.
final class ShownSums {

    private final AuditedCells cells;
    private final BitSet empty = new BitSet();
    private final LinearSums sums;

    /** A figure as a sum of cells. */
    private record Equation(BitSet cells, long value) {}

    ShownSums(AuditedCells cells, EarlierPublication shown) {
        this.cells = cells;
        this.sums = new LinearSums(cells.size());
        Map<UnitId, BitSet> units = cells.units(shown);
        List<Equation> all = shown.shown().entrySet().stream()
                .filter(one -> isOfCells(one.getKey()))
                .map(one -> new Equation(
                        cells.cells(of(units, one.getKey()), cells.competences(one.getKey()), kinds(one.getKey())),
                        one.getValue().count()))
                .toList();
        all.stream().filter(one -> one.value() == 0).forEach(one -> empty.or(one.cells()));
        addUnnamed(shown, units);
        addUnstaffed(shown);
        all.forEach(one -> one.cells().andNot(empty));
        all.stream()
                .sorted(Comparator.comparingInt(one -> one.cells().cardinality()))
                .forEach(one -> sums.know(one.cells(), one.value()));
    }

    private static boolean isOfCells(FigureName name) {
        return !name.isOfEmployed() && name.heldLevel().isEmpty();
    }

    private static BitSet of(Map<UnitId, BitSet> units, FigureName name) {
        return units.getOrDefault(name.unit(), new BitSet());
    }

    private static BitSet kinds(FigureName name) {
        BitSet kinds = new BitSet();
        for (OutcomeKind kind : OutcomeKind.values()) {
            kinds.set(kind.ordinal(), name.outcome().map(kind::equals).orElse(OutcomeSums.isCounted(kind)));
        }
        return kinds;
    }

    /** Where all figures of a unit are published, nobody has a cell of a competence of which there are none. */
    private void addUnnamed(EarlierPublication shown, Map<UnitId, BitSet> units) {
        Map<UnitId, BitSet> named = Stream.concat(shown.shown().keySet().stream(), shown.hidden().stream())
                .filter(ShownSums::isOfCells)
                .collect(Collectors.groupingBy(
                        FigureName::unit,
                        HashMap::new,
                        Collectors.reducing(
                                new BitSet(),
                                name -> name.competence().isPresent() ? cells.competences(name) : new BitSet(),
                                AuditedCells::union)));
        Stream.concat(shown.shown().keySet().stream(), shown.hidden().stream())
                .filter(name -> isOfCells(name)
                        && name.competence().isEmpty()
                        && name.dimension().isEmpty()
                        && name.outcome().isEmpty())
                .forEach(total -> {
                    BitSet others = cells.competences(total);
                    others.andNot(named.getOrDefault(total.unit(), new BitSet()));
                    BitSet kinds = new BitSet();
                    kinds.set(0, OutcomeKind.values().length);
                    empty.or(cells.cells(of(units, total), others, kinds));
                });
    }

    /** Where as many are employed in the units below one as in itself, nobody belongs to it alone. */
    private void addUnstaffed(EarlierPublication shown) {
        Map<UnitId, List<UnitId>> children = cells.children(shown);
        BitSet kinds = new BitSet();
        kinds.set(0, OutcomeKind.values().length);
        for (UnitId unit : cells.published()) {
            OptionalLong below = OptionalLong.of(0);
            for (UnitId child : children.getOrDefault(unit, List.of())) {
                OptionalLong here = employed(shown, child);
                below = below.isPresent() && here.isPresent()
                        ? OptionalLong.of(below.getAsLong() + here.getAsLong())
                        : OptionalLong.empty();
            }
            OptionalLong all = employed(shown, unit);
            if (all.isPresent() && below.isPresent() && below.getAsLong() >= all.getAsLong()) {
                empty.or(cells.cells(AuditedCells.only(cells.place(unit)), cells.competences(), kinds));
            }
        }
    }

    private static OptionalLong employed(EarlierPublication shown, UnitId unit) {
        Amount employed = shown.shown().get(FigureName.employed(unit));
        return employed == null ? OptionalLong.empty() : OptionalLong.of(employed.count());
    }

    /** What some cells are together; empty where it does not follow. */
    OptionalLong sum(BitSet some) {
        BitSet open = (BitSet) some.clone();
        open.andNot(empty);
        return sums.sum(open);
    }
}
