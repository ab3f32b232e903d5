package org.kompetens.cli;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kompetens.json.PublishedRollupDocument;
import org.kompetens.json.RollupDocument;
import org.kompetens.organisation.UnitId;
import org.kompetens.publication.PublishedRollup;
import org.kompetens.rollup.Rollup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Shows where an organisation lacks competence. */
@Command(
        description = "Show what is required, held, missing and unknown in every unit.",
        footer = {
            "  kompetens analyse municipality.json --as-of 2026-10-01",
            "  kompetens analyse structure.json employees.jsonl --unit elder-care -l sv",
            "  kompetens analyse structure.json employees.jsonl --horizon 2027-10-01",
            "  kompetens analyse structure.json employees.jsonl --publish \\",
            "      --after last-year.json -f json",
            "  export-employees | kompetens analyse structure.json - -f json > gaps.json"
        })
@SuppressWarnings("NullAway.Init") // picocli fills in what is annotated
final class AnalyseCommand extends InventoryCommand {

    @Option(
            names = "--horizon",
            paramLabel = "DATE",
            converter = DateConverter.class,
            description = "the figures at this later date, from what is known at the as-of date: expiries, entries,"
                    + " exits, absences and requirements to come")
    private @Nullable LocalDate horizon;

    @Mixin
    private RoleSelectionChoice roles;

    @Mixin
    private PublicationChoice publication;

    @Override
    Optional<Report> report(FindingPrinter printer) {
        if (publication.isAsked() && (horizon != null || roles.isGiven())) {
            throw wrongUsage("publish.of-all");
        }
        return publication.readEarlier(files().input(), printer) ? super.report(printer) : Optional.empty();
    }

    @Override
    Report report(Inventory inventory, UnitId top) {
        Outlook outlook = outlook(inventory.organisation(), horizon);
        Rollup rollup = roles.rollup(inventory, outlook, files().input());
        if (publication.isAsked()) {
            return published(publication.publish(rollup, top, files().input(), this::printError));
        }
        return inFormat(out -> RollupDocument.write(rollup, top, out), out -> {
            outlook.printKnown(wording(), out);
            new TextReport(rollup, wording()).print(top, out);
        });
    }

    private Report published(PublishedRollup published) {
        return inFormat(
                out -> PublishedRollupDocument.write(published, out),
                out -> new PublishedReport(published, wording()).print(out));
    }
}
