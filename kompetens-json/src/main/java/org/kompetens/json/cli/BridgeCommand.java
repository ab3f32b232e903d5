package org.kompetens.json.cli;

import java.time.LocalDate;
import java.util.Optional;
import org.kompetens.horizon.Bridge;
import org.kompetens.horizon.BridgeBuilder;
import org.kompetens.horizon.Transition;
import org.kompetens.json.BridgeDocument;
import org.kompetens.json.CellChangesDocument;
import org.kompetens.json.InventoryDocument;
import org.kompetens.organisation.Organisation;
import org.kompetens.organisation.UnitId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Shows what leads from the figures of one date to those of a later one. */
@Command(
        name = "bridge",
        description = "Show what will change the figures until a later date: exits, entries, requirements, expiries and"
                + " gains, as they are known at the as-of date.",
        footer = {
            "  kompetens bridge municipality.json --horizon 2027-10-01",
            "  kompetens bridge structure.json employees.jsonl -d 2026-10-01 \\",
            "      --horizon 2027-10-01 --unit elder-care -f json"
        })
@SuppressWarnings("NullAway.Init") // picocli fills in what is annotated
final class BridgeCommand extends FiguresCommand {

    @Mixin
    private NamedPersons persons;

    @Option(
            names = "--horizon",
            required = true,
            paramLabel = "DATE",
            converter = DateConverter.class,
            description = "the later date, up to which and with which changes count")
    private LocalDate horizon;

    @Override
    Optional<Report> report(FindingPrinter printer) {
        if (persons.areAsked() && !isOneUnit()) {
            throw wrongUsage("persons.of-one-unit");
        }
        InventoryFiles files = files();
        InventoryDocument document = files.document(printer);
        return document.organisation().map(organisation -> {
            UnitId top = top(organisation.tree());
            Outlook outlook = Outlook.of(organisation, asOf(), horizon, input());
            Transition transition = outlook.horizon().between(asOf(), horizon);
            Bridge bridge = bridge(outlook, transition, top, document, files, printer);
            return persons.areAsked() ? named(transition, organisation, top) : figures(bridge, top);
        });
    }

    private Bridge bridge(
            Outlook outlook,
            Transition transition,
            UnitId top,
            InventoryDocument document,
            InventoryFiles files,
            FindingPrinter printer) {
        BridgeBuilder builder = BridgeBuilder.of(transition);
        files.forEachEmployee(
                document,
                outlook.knowing(
                        persons.keeping(outlook.organisation().tree(), top, builder::add),
                        findings -> builder.refuse()),
                findings -> builder.refuse(),
                printer);
        return builder.build();
    }

    private Report figures(Bridge bridge, UnitId top) {
        return out -> {
            if (isJson()) {
                BridgeDocument.write(bridge, top, out);
            } else {
                new BridgeReport(bridge, new Wording(language())).print(top, out);
            }
        };
    }

    private Report named(Transition transition, Organisation organisation, UnitId top) {
        return out -> {
            if (isJson()) {
                CellChangesDocument.write(transition, top, persons.kept(), out);
            } else {
                new CellChangesReport(transition, organisation, new Wording(language()))
                        .print(top, persons.kept(), out);
            }
        };
    }
}
