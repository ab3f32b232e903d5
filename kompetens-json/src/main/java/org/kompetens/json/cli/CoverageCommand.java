package org.kompetens.json.cli;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kompetens.coverage.Coverage;
import org.kompetens.coverage.CoverageBuilder;
import org.kompetens.json.CoverageDocument;
import org.kompetens.json.DeparturesDocument;
import org.kompetens.json.InventoryDocument;
import org.kompetens.organisation.Organisation;
import org.kompetens.organisation.UnitId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Shows whether units have what they need as a whole. */
@Command(
        name = "coverage",
        description = "Show whether units have what they need as a whole, and what is lost when one person leaves.",
        exitCodeList = {
            "0:all is well; there may be warnings",
            "1:some records are wrong, and are left out of the figures",
            "2:wrong usage",
            "3:nothing shown: the structure has errors or no coverage requirement, or a file cannot be read"
        },
        footer = {
            "  kompetens coverage structure.json employees.jsonl --as-of 2026-10-01",
            "  kompetens coverage structure.json employees.jsonl --horizon 2027-10-01",
            "  kompetens coverage structure.json employees.jsonl -u night -f json"
        })
@SuppressWarnings("NullAway.Init") // picocli fills in what is annotated
final class CoverageCommand extends FiguresCommand {

    @Mixin
    private NamedPersons persons;

    @Option(
            names = "--horizon",
            paramLabel = "DATE",
            converter = DateConverter.class,
            description = "the coverage at this later date, by what is known at the as-of date")
    private @Nullable LocalDate horizon;

    @Override
    Optional<Report> report(FindingPrinter printer) {
        if (persons.areAsked() && !isOneUnit()) {
            throw wrongUsage("persons.of-one-unit");
        }
        InventoryFiles files = files();
        InventoryDocument document = files.document(printer);
        return document.organisation().map(organisation -> {
            UnitId top = top(organisation.tree());
            if (organisation.tree().units().stream()
                    .allMatch(unit -> unit.coverage().isEmpty())) {
                throw new InputException(ReportText.of("coverage.not-declared", language()));
            }
            Coverage coverage = coverage(organisation, top, document, files, printer);
            return persons.areAsked() ? named(coverage, top) : figures(coverage, top);
        });
    }

    private Coverage coverage(
            Organisation organisation,
            UnitId top,
            InventoryDocument document,
            InventoryFiles files,
            FindingPrinter printer) {
        Outlook outlook = Outlook.of(organisation, asOf(), horizon == null ? asOf() : horizon, input());
        CoverageBuilder builder = CoverageBuilder.of(outlook.analysis());
        Intake keeping = persons.keeping(organisation.tree(), top, builder::add);
        files.forEachEmployee(
                document,
                horizon == null ? keeping : outlook.knowing(keeping, findings -> builder.refuse()),
                findings -> builder.refuse(),
                printer);
        return builder.build();
    }

    private Report figures(Coverage coverage, UnitId top) {
        return out -> {
            if (isJson()) {
                CoverageDocument.write(coverage, top, out);
            } else {
                if (horizon != null) {
                    out.println(ReportText.of("known", language(), "date", asOf()));
                }
                new CoverageReport(coverage, new Wording(language())).print(top, out);
            }
        };
    }

    private Report named(Coverage coverage, UnitId unit) {
        return out -> {
            if (isJson()) {
                DeparturesDocument.write(coverage, unit, persons.kept(), out);
            } else {
                new CoverageReport(coverage, new Wording(language()))
                        .printPersons(unit, coverage.departures(unit, persons.kept()), out);
            }
        };
    }
}
