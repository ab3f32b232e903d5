package org.kompetens.json.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kompetens.finding.Findings;
import org.kompetens.gap.GapAnalysis;
import org.kompetens.json.EmployeeLine;
import org.kompetens.json.InventoryDocument;
import org.kompetens.json.LocatedFinding;
import org.kompetens.json.RollupDocument;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.Organisation;
import org.kompetens.organisation.OrganisationUnit;
import org.kompetens.organisation.UnitId;
import org.kompetens.organisation.UnitTree;
import org.kompetens.rollup.Rollup;
import org.kompetens.rollup.RollupBuilder;
import org.kompetens.text.Language;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Shows where an organisation lacks competence. */
@Command(
        name = "analyse",
        mixinStandardHelpOptions = true,
        description = "Show what is required, held, missing and not known, in every unit.",
        footer = {
            "",
            "Findings go to standard error. Exit codes: 0 all is well; 1 some records are wrong, and are left out;",
            "2 wrong usage; 3 the structure has errors, or a file cannot be read.",
            "",
            "Examples:",
            "  kompetens analyse municipality.json --as-of 2026-10-01",
            "  kompetens analyse structure.json employees.jsonl --unit elder-care --language sv",
            "  export-employees | kompetens analyse structure.json - --format json > figures.json"
        })
@SuppressWarnings("NullAway.Init") // picocli fills in what is annotated
final class AnalyseCommand implements Callable<Integer> {

    private static final int MOST_SUGGESTED = 5;

    /** How the figures are shown. */
    enum Format {
        TEXT,
        JSON
    }

    @Mixin
    private Input input;

    @ParentCommand
    private Main main;

    @Spec
    private CommandSpec spec;

    @Option(
            names = {"-d", "--as-of"},
            paramLabel = "DATE",
            description = "the date that the figures are of, as 2026-10-01; what is dated later is not seen; by default"
                    + " today")
    private @Nullable LocalDate asOf;

    @Option(
            names = {"-u", "--unit"},
            paramLabel = "UNIT",
            description = "show only the unit with this id, and what is below it")
    private @Nullable String unit;

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT",
            defaultValue = "TEXT",
            description = "${COMPLETION-CANDIDATES}; by default ${DEFAULT-VALUE}")
    private Format format;

    @Override
    public Integer call() throws IOException {
        Language language = input.language();
        FindingPrinter printer = new FindingPrinter(spec.commandLine().getErr(), language);
        InventoryDocument document = input.document();
        printer.print(input.organisationFile(), document.findings());
        Optional<Organisation> organisation = document.organisation();
        if (organisation.isEmpty()) {
            printer.printSum();
            return ExitCode.NOTHING_DONE;
        }
        UnitId top = top(organisation.get().tree());
        Rollup rollup = rollup(organisation.get(), document, printer);
        if (format == Format.JSON) {
            RollupDocument.write(rollup, top, main.out());
        } else {
            new TextReport(rollup, language).print(top, main.out());
        }
        if (rollup.refused() > 0) {
            printer.printSum();
            return ExitCode.RECORDS_WRONG;
        }
        return ExitCode.WELL;
    }

    private Rollup rollup(Organisation organisation, InventoryDocument document, FindingPrinter printer) {
        RollupBuilder builder = RollupBuilder.of(
                GapAnalysis.of(organisation, asOf == null ? LocalDate.now(ZoneId.systemDefault()) : asOf));
        for (Employee employee : document.employees()) {
            builder.add(employee);
        }
        document.unreadableEmployees().forEach(builder::refuse);
        input.forEachLine(line -> printer.print(input.employeesFile(), add(line, builder)));
        return builder.build();
    }

    private static List<LocatedFinding> add(EmployeeLine line, RollupBuilder builder) {
        if (line.employee().isPresent()) {
            return line.locate(builder.add(line.employee().get()));
        }
        builder.refuse(new Findings(
                line.findings().stream().map(LocatedFinding::finding).toList()));
        return line.findings();
    }

    private UnitId top(UnitTree tree) {
        if (unit == null) {
            return tree.unit(0).id();
        }
        List<OrganisationUnit> units = tree.units();
        return units.stream()
                .map(OrganisationUnit::id)
                .filter(id -> id.value().equals(unit))
                .findFirst()
                .orElseThrow(() -> new ParameterException(spec.commandLine(), "no unit has this id. " + maybe(units)));
    }

    private String maybe(List<OrganisationUnit> units) {
        String like = units.stream()
                .map(candidate -> candidate.id().value())
                .filter(id -> unit != null && (id.contains(unit) || unit.contains(id)))
                .limit(MOST_SUGGESTED)
                .collect(Collectors.joining(", "));
        return like.isEmpty() ? "Without --unit, all units are shown with their ids." : "Maybe: " + like;
    }
}
