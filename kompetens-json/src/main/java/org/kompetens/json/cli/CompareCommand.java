package org.kompetens.json.cli;

import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.kompetens.change.Comparison;
import org.kompetens.change.UnitComparison;
import org.kompetens.json.ComparisonDocument;
import org.kompetens.organisation.UnitId;
import org.kompetens.rollup.Rollup;
import org.kompetens.rollup.RollupBuilder;
import picocli.CommandLine.Command;

/** Shows the figures of two dates, or of two organisations, side by side. */
@Command(
        name = "compare",
        description = "Show the figures of two dates, two structures or two sets of records side by side.",
        footer = {
            "  kompetens compare structure.json employees.jsonl -d 2025-10-01 \\",
            "      --with-as-of 2026-10-01",
            "  kompetens compare structure.json employees.jsonl --with planned.json",
            "  kompetens compare structure.json spring.jsonl --with-employees autumn.jsonl"
        })
final class CompareCommand extends ComparingCommand {

    @Override
    Report report(State before, State after, FindingPrinter printer) {
        Optional<UnitId> top = oneUnit(
                before.analysis().organisation().tree(),
                after.analysis().organisation().tree());
        Rollup was = rollup(before, printer);
        // What is wrong with the same records in the same structure has been told.
        Rollup is = rollup(after, isSameInput() ? printer.silent() : printer);
        Comparison comparison = new Comparison(was, is);
        Supplier<Stream<UnitComparison>> units =
                () -> top.map(comparison::units).orElseGet(comparison::units);
        return out -> {
            if (isJson()) {
                ComparisonDocument.write(comparison, units.get(), out);
            } else {
                new ComparisonReport(comparison, new Wording(language()))
                        .print(units.get().toList(), out);
            }
        };
    }

    private static Rollup rollup(State state, FindingPrinter printer) {
        RollupBuilder builder = RollupBuilder.of(state.analysis());
        state.document().employees().forEach(builder::add);
        state.document().unreadableEmployees().forEach(builder::refuse);
        state.files().forEachLine(line -> printer.add(state.files().employeesFile(), line.addTo(builder)));
        return builder.build();
    }
}
