package org.kompetens.cli;

import java.util.Optional;
import java.util.stream.Stream;
import org.kompetens.change.Comparison;
import org.kompetens.change.UnitComparison;
import org.kompetens.horizon.Horizon;
import org.kompetens.json.ComparisonDocument;
import org.kompetens.organisation.UnitId;
import org.kompetens.rollup.Rollup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Shows the figures of two dates, or of two organisations, side by side. */
@Command(
        description = "Show the figures of two dates, two structures or two sets of records side by side.",
        footer = {
            "  kompetens compare structure.json employees.jsonl -d 2025-10-01 \\",
            "      --with-as-of 2026-10-01",
            "  kompetens compare structure.json employees.jsonl --with planned.json",
            "  kompetens compare structure.json spring.jsonl --with-employees autumn.jsonl"
        })
@SuppressWarnings("NullAway.Init") // picocli fills in what is annotated
final class CompareCommand extends ComparingCommand {

    @Mixin
    private RoleSelectionChoice roles;

    @Override
    Report report(State before, State after, Optional<UnitId> top) {
        Comparison comparison = new Comparison(rollup(before), rollup(after));
        Stream<UnitComparison> units = top.map(comparison::units).orElseGet(comparison::units);
        return inFormat(
                out -> ComparisonDocument.write(comparison, units, out),
                out -> new ComparisonReport(comparison, wording()).print(units.toList(), out));
    }

    private Rollup rollup(State state) {
        Outlook asItIs = new Outlook(Horizon.of(state.analysis()), Optional.empty());
        return roles.rollup(state.inventory(), asItIs, files().input());
    }
}
