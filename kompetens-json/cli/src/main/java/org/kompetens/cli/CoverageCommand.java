package org.kompetens.cli;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kompetens.coverage.Coverage;
import org.kompetens.json.CoverageDocument;
import org.kompetens.json.DeparturesDocument;
import org.kompetens.json.PublishedCoverageDocument;
import org.kompetens.organisation.UnitId;
import org.kompetens.organisation.UnitTree;
import org.kompetens.publication.PublishedCoverage;
import org.kompetens.publication.PublishedRollup;
import org.kompetens.rollup.Rollup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Shows whether units have what they need as a whole. */
@Command(
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
            "  kompetens coverage structure.json employees.jsonl --horizon 2029-10-01 \\",
            "      --assumptions staffing.json",
            "  kompetens coverage structure.json employees.jsonl -u night -f json",
            "  kompetens coverage structure.json employees.jsonl --publish"
        })
@SuppressWarnings("NullAway.Init") // picocli fills in what is annotated
final class CoverageCommand extends NamingCommand {

    @Option(
            names = "--horizon",
            paramLabel = "DATE",
            converter = DateConverter.class,
            description = "the coverage at this later date, from what is known at the as-of date")
    private @Nullable LocalDate horizon;

    @Mixin
    private RetirementChoice retirement;

    @Mixin
    private PublicationChoice publication;

    @Override
    Optional<Report> report(FindingPrinter printer) {
        if (publication.isAsked()
                && (horizon != null || retirement.isAsked() || persons().areAsked())) {
            throw wrongUsage("publish.coverage-of-date");
        }
        if (publication.isAsked() && files().isStandardInput()) {
            throw wrongUsage("publish.read-twice");
        }
        return publication.readEarlier(files().input(), printer) ? super.report(printer) : Optional.empty();
    }

    @Override
    Report report(Inventory inventory, UnitId top) {
        UnitTree tree = inventory.organisation().tree();
        if (tree.units().stream().allMatch(unit -> unit.coverage().isEmpty())) {
            throw new InputException(wording().text("coverage.not-declared"));
        }
        Outlook outlook = outlook(inventory.organisation(), horizon);
        Optional<RetirementChoice.Expected> retiring = retirement.read(inventory, asOf(), wording());
        Coverage coverage = inventory.count((employees, run) -> Coverage.of(
                outlook.analysis(),
                persons()
                        .keeping(
                                tree,
                                top,
                                outlook.expected(retiring.map(expected -> expected.of(inventory, asOf(), employees))
                                        .orElse(employees))),
                run));
        if (publication.isAsked()) {
            return published(inventory, coverage, top);
        }
        CoverageReport report = new CoverageReport(coverage, wording());
        if (persons().areAsked()) {
            return inFormat(
                    out -> DeparturesDocument.write(coverage, top, persons().kept(), out),
                    out -> report.printPersons(
                            top, coverage.departures(top, persons().kept()), out));
        }
        return inFormat(
                out -> CoverageDocument.write(coverage, retiring.map(RetirementChoice.Expected::assumptions), top, out),
                out -> {
                    outlook.printKnown(wording(), out);
                    retiring.ifPresent(expected -> expected.print(wording(), out));
                    report.print(top, out);
                });
    }

    /** Beside the figures of the roll-up, of which it must tell none that is hidden. */
    private Report published(Inventory inventory, Coverage coverage, UnitId top) {
        Rollup rollup = inventory.countAgain((employees, run) -> Rollup.of(coverage.analysis(), employees, run));
        PublishedRollup beside = publication.publish(rollup, top, files().input(), this::printError);
        PublishedCoverage published = publication.publish(coverage, beside, files().input(), this::printError);
        return inFormat(
                out -> PublishedCoverageDocument.write(published, out),
                out -> new PublishedCoverageReport(published, wording()).print(beside.at(top), out));
    }
}
