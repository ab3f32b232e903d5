package org.kompetens.json.cli;

import java.util.Optional;
import org.kompetens.finding.Findings;
import org.kompetens.gap.GapAnalysis;
import org.kompetens.json.DisagreementsDocument;
import org.kompetens.json.InventoryDocument;
import org.kompetens.json.PersonDisagreementsDocument;
import org.kompetens.organisation.InventoryCheck;
import org.kompetens.organisation.Organisation;
import org.kompetens.organisation.UnitId;
import org.kompetens.rollup.Disagreements;
import org.kompetens.rollup.DisagreementsBuilder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Shows where sources do not agree on what employees hold. */
@Command(
        name = "disagreements",
        description = "Show on which competences employees, managers, tests and certificates do not agree.",
        footer = {
            "  kompetens disagreements structure.json employees.jsonl --as-of 2026-10-01",
            "  kompetens disagreements structure.json employees.jsonl -u elder-care -f json"
        })
@SuppressWarnings("NullAway.Init") // picocli fills in what is annotated
final class DisagreementsCommand extends FiguresCommand {

    @Mixin
    private NamedPersons persons;

    @Override
    Optional<Report> report(FindingPrinter printer) {
        if (persons.areAsked() && !isOneUnit()) {
            throw wrongUsage("persons.of-one-unit");
        }
        InventoryFiles files = files();
        InventoryDocument document = files.document(printer);
        return document.organisation().map(organisation -> {
            UnitId top = top(organisation.tree());
            GapAnalysis analysis = GapAnalysis.of(organisation, asOf());
            Disagreements disagreements = disagreements(analysis, top, document, files, printer);
            return persons.areAsked() ? named(analysis, top) : figures(disagreements, top);
        });
    }

    private Disagreements disagreements(
            GapAnalysis analysis,
            UnitId top,
            InventoryDocument document,
            InventoryFiles files,
            FindingPrinter printer) {
        Organisation organisation = analysis.organisation();
        DisagreementsBuilder builder = DisagreementsBuilder.of(analysis);
        InventoryCheck check = InventoryCheck.of(organisation);
        Intake once = employee -> {
            Findings findings = check.next(employee);
            if (findings.hasErrors()) {
                builder.refuse();
            } else {
                builder.add(employee);
            }
            return findings;
        };
        files.forEachEmployee(
                document, persons.keeping(organisation.tree(), top, once), findings -> builder.refuse(), printer);
        return builder.build();
    }

    private Report figures(Disagreements disagreements, UnitId top) {
        return out -> {
            if (isJson()) {
                DisagreementsDocument.write(disagreements, top, out);
            } else {
                new DisagreementsReport(disagreements.analysis(), new Wording(language()))
                        .print(disagreements, top, out);
            }
        };
    }

    private Report named(GapAnalysis analysis, UnitId unit) {
        return out -> {
            if (isJson()) {
                PersonDisagreementsDocument.write(analysis, unit, persons.kept(), out);
            } else {
                new DisagreementsReport(analysis, new Wording(language())).printPersons(unit, persons.kept(), out);
            }
        };
    }
}
