package org.kompetens.cli;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.kompetens.horizon.Bridge;
import org.kompetens.horizon.Cause;
import org.kompetens.horizon.UnitBridge;
import org.kompetens.organisation.UnitId;
import org.kompetens.organisation.UnitTree;
import org.kompetens.rollup.CellFigures;

/** What will change until a later date, for the head of a unit to read. */
final class BridgeReport {

    private final Bridge bridge;
    private final Wording wording;

    BridgeReport(Bridge bridge, Wording wording) {
        this.bridge = bridge;
        this.wording = wording;
    }

    void print(UnitId top, PrintStream out) {
        UnitTree tree = bridge.horizon().at(bridge.from()).organisation().tree();
        int first = tree.indexOf(top);
        List<PartsTables.Row<Cause>> rows = new ArrayList<>();
        for (int unit = first; unit < tree.subtreeEnd(first); unit++) {
            UnitBridge one = bridge.at(tree.unit(unit).id());
            rows.add(new PartsTables.Row<>(
                    "  ".repeat(tree.depth(unit) - tree.depth(first))
                            + wording.name(one.unit().labels()),
                    one.competences(),
                    one.unit().id().value()));
        }
        out.println(wording.text(
                "bridge.head",
                "unit",
                rows.get(0).name(),
                "from",
                bridge.from(),
                "to",
                bridge.to(),
                "known",
                bridge.horizon().knownOn()));
        wording.printRecords(bridge, out);
        wording.printRoles(bridge.roles(), bridge.horizon().at(bridge.from()).organisation(), out);
        new PartsTables<>(
                        wording,
                        causes(rows),
                        BridgeReport::key,
                        bridge.from().toString(),
                        bridge.to().toString())
                .print(rows, out);
    }

    /** Exemptions and revisions only where there are any. */
    private static Cause[] causes(List<PartsTables.Row<Cause>> rows) {
        return Stream.of(Cause.values())
                .filter(cause -> switch (cause) {
                    case EXEMPTION, REVISION -> comesOf(cause, rows);
                    case EXIT, ENTRY, REQUIREMENT, EXPIRY, GAIN -> true;
                })
                .toArray(Cause[]::new);
    }

    private static boolean comesOf(Cause cause, List<PartsTables.Row<Cause>> rows) {
        return rows.stream()
                .flatMap(row -> row.bridges().stream())
                .anyMatch(one -> !one.part(cause).equals(CellFigures.NONE));
    }

    static String key(Cause cause) {
        return "cause." + cause.name().toLowerCase(Locale.ROOT);
    }
}
