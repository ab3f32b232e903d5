package org.kompetens.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.kompetens.gap.OutcomeKind;
import org.kompetens.gap.OutcomeKind.Standing;
import org.kompetens.rollup.Amount;
import org.kompetens.rollup.OutcomeAmounts;

/**
 * A table, or a column, that counts cells: those of one outcome, or all of which it is not known what is held.
 *
 * @param key of the text that is its name
 * @param kinds the outcomes of its cells
 * @param onlyWhereAny whether it is left out where there are none
 */
record CellTable(String key, List<OutcomeKind> kinds, boolean onlyWhereAny) {

    static final CellTable MET = of(OutcomeKind.MET);

    /** In the order in which they are printed. */
    static final List<CellTable> ALL = all();

    private static List<CellTable> all() {
        List<CellTable> all = new ArrayList<>();
        Standing.KNOWN.kinds().forEach(kind -> all.add(of(kind)));
        all.add(new CellTable("unknown", Standing.UNKNOWN.kinds(), false));
        Standing.WAIVED.kinds().forEach(kind -> all.add(of(kind)));
        return List.copyOf(all);
    }

    private static CellTable of(OutcomeKind kind) {
        return new CellTable(key(kind), List.of(kind), kind.standing() == Standing.WAIVED);
    }

    /** The key of the text that is the name of an outcome. */
    static String key(OutcomeKind kind) {
        return kind.measure().property();
    }

    /** The outcomes of what is required, in the order in which they stand side by side. */
    static List<OutcomeKind> sideBySide() {
        return Stream.of(OutcomeKind.values())
                .filter(kind -> kind.standing() != Standing.WAIVED)
                .sorted(Comparator.comparingInt(CellTable::place))
                .toList();
    }

    /** What is known of what is required comes first; then what was known once, then what never was. */
    private static int place(OutcomeKind kind) {
        return switch (kind) {
            case MET -> 0;
            case SHORT -> 1;
            case EXPIRED -> 2;
            case UNASSESSED -> 3;
            case EXEMPT -> 4;
        };
    }

    long of(OutcomeAmounts cells) {
        return kinds.stream().map(cells::of).mapToLong(Amount::count).reduce(0, Math::addExact);
    }

    /** The key of its heading over a table in which parts lead from before to after. */
    String heading() {
        return "bridge." + key;
    }

    /** The key of its heading over a column. */
    String column() {
        return kinds.size() == 1 ? key : "unknown-cells";
    }
}
