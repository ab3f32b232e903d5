package org.kompetens.json.cli;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kompetens.json.InventoryDocument;
import org.kompetens.json.PrioritiesDocument;
import org.kompetens.organisation.Organisation;
import org.kompetens.organisation.UnitId;
import org.kompetens.priority.Priorities;
import org.kompetens.priority.PrioritiesBuilder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Shows what units should look at first. */
@Command(
        name = "priorities",
        description = "Show what each unit should look at first: what is not known, and then what falls short.",
        footer = {
            "  kompetens priorities structure.json employees.jsonl --as-of 2026-10-01",
            "  kompetens priorities structure.json employees.jsonl --horizon 2027-10-01",
            "  kompetens priorities structure.json employees.jsonl -u elder-care -f json"
        })
final class PrioritiesCommand extends FiguresCommand {

    @Option(
            names = "--horizon",
            paramLabel = "DATE",
            converter = DateConverter.class,
            description = "the priorities at this later date, by what is known at the as-of date")
    private @Nullable LocalDate horizon;

    @Override
    Optional<Report> report(FindingPrinter printer) {
        InventoryFiles files = files();
        InventoryDocument document = files.document(printer);
        return document.organisation().map(organisation -> {
            UnitId top = top(organisation.tree());
            Priorities priorities = priorities(organisation, document, files, printer);
            return out -> {
                if (isJson()) {
                    PrioritiesDocument.write(priorities, top, out);
                } else {
                    if (horizon != null) {
                        out.println(ReportText.of("known", language(), "date", asOf()));
                    }
                    new PrioritiesReport(priorities, new Wording(language())).print(top, out);
                }
            };
        });
    }

    private Priorities priorities(
            Organisation organisation, InventoryDocument document, InventoryFiles files, FindingPrinter printer) {
        Outlook outlook = Outlook.of(organisation, asOf(), horizon == null ? asOf() : horizon, input());
        PrioritiesBuilder builder = PrioritiesBuilder.of(outlook.analysis());
        Intake intake = builder::add;
        files.forEachEmployee(
                document,
                horizon == null ? intake : outlook.knowing(intake, findings -> builder.refuse()),
                findings -> builder.refuse(),
                printer);
        return builder.build();
    }
}
