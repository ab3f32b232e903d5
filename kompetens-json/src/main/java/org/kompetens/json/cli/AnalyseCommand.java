package org.kompetens.json.cli;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kompetens.gap.GapAnalysis;
import org.kompetens.json.InventoryDocument;
import org.kompetens.json.RollupDocument;
import org.kompetens.organisation.Organisation;
import org.kompetens.organisation.UnitId;
import org.kompetens.rollup.Rollup;
import org.kompetens.rollup.RollupBuilder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Shows where an organisation lacks competence. */
@Command(
        name = "analyse",
        description = "Show what is required, held, missing and not known, in every unit.",
        footer = {
            "  kompetens analyse municipality.json --as-of 2026-10-01",
            "  kompetens analyse structure.json employees.jsonl --unit elder-care -l sv",
            "  kompetens analyse structure.json employees.jsonl --horizon 2027-10-01",
            "  export-employees | kompetens analyse structure.json - -f json > gaps.json"
        })
final class AnalyseCommand extends FiguresCommand {

    @Option(
            names = "--horizon",
            paramLabel = "DATE",
            converter = DateConverter.class,
            description =
                    "the figures of this later date, by what is known at the as-of date: expiries, entries, exits,"
                            + " absences and requirements to come")
    private @Nullable LocalDate horizon;

    @Override
    Optional<Report> report(FindingPrinter printer) {
        InventoryFiles files = files();
        InventoryDocument document = files.document(printer);
        return document.organisation().map(organisation -> {
            UnitId top = top(organisation.tree());
            Rollup rollup = horizon == null
                    ? rollup(organisation, document, files, printer)
                    : rollup(Outlook.of(organisation, asOf(), horizon, input()), document, files, printer);
            return out -> {
                if (isJson()) {
                    RollupDocument.write(rollup, top, out);
                } else {
                    if (horizon != null) {
                        out.println(ReportText.of("known", language(), "date", asOf()));
                    }
                    new TextReport(rollup, language()).print(top, out);
                }
            };
        });
    }

    private Rollup rollup(
            Organisation organisation, InventoryDocument document, InventoryFiles files, FindingPrinter printer) {
        RollupBuilder builder = RollupBuilder.of(GapAnalysis.of(organisation, asOf()));
        document.employees().forEach(builder::add);
        document.unreadableEmployees().forEach(builder::refuse);
        files.forEachLine(line -> printer.add(files.employeesFile(), line.addTo(builder)));
        return builder.build();
    }

    private static Rollup rollup(
            Outlook outlook, InventoryDocument document, InventoryFiles files, FindingPrinter printer) {
        RollupBuilder builder = RollupBuilder.of(outlook.analysis());
        files.forEachEmployee(document, outlook.knowing(builder::add, builder::refuse), builder::refuse, printer);
        return builder.build();
    }
}
