package org.kompetens.json.cli;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kompetens.finding.Findings;
import org.kompetens.gap.GapAnalysis;
import org.kompetens.gap.RequirementHistory;
import org.kompetens.horizon.Horizon;
import org.kompetens.json.HeldHistoryDocument;
import org.kompetens.json.InventoryDocument;
import org.kompetens.json.RequirementHistoryDocument;
import org.kompetens.organisation.Employment;
import org.kompetens.organisation.InventoryCheck;
import org.kompetens.organisation.Organisation;
import org.kompetens.organisation.UnitId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Shows what posts require over time, or what those who fill them held. */
@Command(
        name = "history",
        description = "Show what the employees' posts require over time; or, with --name-persons, what the employees"
                + " held over time, as far as it is known at the as-of date.",
        exitCodeList = {
            "0:all is well; there may be warnings",
            "1:some records are wrong, and are left out",
            "2:wrong usage",
            "3:nothing shown: the structure has errors, or a file cannot be read"
        },
        footerHeading = "%nFindings go to standard error, the history to standard output.%n%nExamples:%n",
        footer = {
            "  kompetens history structure.json employees.jsonl",
            "  kompetens history structure.json employees.jsonl -u night -d 2026-10-01 \\",
            "      --name-persons -f json"
        })
@SuppressWarnings("NullAway.Init") // picocli fills in what is annotated
final class HistoryCommand extends FiguresCommand {

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
            Collection<Employment> posts = posts(organisation, top, document, files, printer);
            return persons.areAsked()
                    ? held(Horizon.of(GapAnalysis.of(organisation, asOf())), top)
                    : required(RequirementHistory.of(organisation), top, posts);
        });
    }

    /** One employment of each post; and if persons are asked for, they are kept. */
    private Collection<Employment> posts(
            Organisation organisation,
            UnitId top,
            InventoryDocument document,
            InventoryFiles files,
            FindingPrinter printer) {
        Map<List<Object>, Employment> posts = new LinkedHashMap<>();
        InventoryCheck check = InventoryCheck.of(organisation);
        Intake once = employee -> {
            Findings findings = check.next(employee);
            if (!findings.hasErrors()) {
                employee.employments().forEach(one -> posts.putIfAbsent(List.of(one.unit(), one.role()), one));
            }
            return findings;
        };
        files.forEachEmployee(document, persons.keeping(organisation.tree(), top, once), findings -> {}, printer);
        return posts.values();
    }

    private Report required(RequirementHistory history, UnitId top, Collection<Employment> posts) {
        return out -> {
            if (isJson()) {
                RequirementHistoryDocument.write(history, top, posts.stream(), out);
            } else {
                new HistoryReport(history.organisation(), new Wording(language())).print(history, top, posts, out);
            }
        };
    }

    private Report held(Horizon horizon, UnitId unit) {
        return out -> {
            if (isJson()) {
                HeldHistoryDocument.write(horizon, unit, persons.kept(), out);
            } else {
                GapAnalysis analysis = horizon.at(horizon.knownOn());
                new HistoryReport(analysis.organisation(), new Wording(language()))
                        .printPersons(horizon, unit, persons.kept(), out);
            }
        };
    }
}
