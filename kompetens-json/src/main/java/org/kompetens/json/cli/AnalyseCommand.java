package org.kompetens.json.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kompetens.gap.GapAnalysis;
import org.kompetens.json.InventoryDocument;
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
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** Shows where an organisation lacks competence. */
@Command(
        name = "analyse",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        description = "Show what is required, held, missing and not known, in every unit.",
        optionListHeading = "%n",
        parameterListHeading = "%n",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:all is well; there may be warnings",
            "1:some records are wrong, and are left out of the figures",
            "2:wrong usage",
            "3:nothing shown: the structure has errors, or a file cannot be read"
        },
        footerHeading = "%nFindings go to standard error, the figures to standard output.%n%nExamples:%n",
        footer = {
            "  kompetens analyse municipality.json --as-of 2026-10-01",
            "  kompetens analyse structure.json employees.jsonl --unit elder-care -l sv",
            "  export-employees | kompetens analyse structure.json - -f json > gaps.json"
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
            converter = DateConverter.class,
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
            defaultValue = "text",
            description = "text or json; by default ${DEFAULT-VALUE}")
    private Format format;

    @Override
    public Integer call() throws IOException {
        Language language = input.language();
        FindingPrinter printer = new FindingPrinter(spec.commandLine().getErr(), language);
        InventoryDocument document = input.document();
        printer.add(input.organisationFile(), document.findings());
        Optional<Rollup> rollup;
        Optional<UnitId> top = document.organisation().map(Organisation::tree).map(this::top);
        try {
            rollup = document.organisation().map(organisation -> rollup(organisation, document, printer));
        } finally {
            if (!printer.isEmpty()) {
                printer.print();
            }
        }
        if (rollup.isEmpty() || top.isEmpty()) {
            return ExitCode.NOTHING_DONE;
        }
        if (format == Format.JSON) {
            RollupDocument.write(rollup.get(), top.get(), main.out());
        } else {
            new TextReport(rollup.get(), language).print(top.get(), main.out());
        }
        return printer.errors() > 0 ? ExitCode.RECORDS_WRONG : ExitCode.WELL;
    }

    private Rollup rollup(Organisation organisation, InventoryDocument document, FindingPrinter printer) {
        RollupBuilder builder = RollupBuilder.of(
                GapAnalysis.of(organisation, asOf == null ? LocalDate.now(ZoneId.systemDefault()) : asOf));
        for (Employee employee : document.employees()) {
            builder.add(employee);
        }
        document.unreadableEmployees().forEach(builder::refuse);
        input.forEachLine(line -> printer.add(input.employeesFile(), line.addTo(builder)));
        return builder.build();
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
                .orElseThrow(() -> new ParameterException(spec.commandLine(), unknownUnit(units)));
    }

    private String unknownUnit(List<OrganisationUnit> units) {
        String like = units.stream()
                .map(candidate -> candidate.id().value())
                .filter(id -> unit != null && id.contains(unit.toLowerCase(Locale.ROOT)))
                .limit(MOST_SUGGESTED)
                .collect(Collectors.joining(", "));
        return like.isEmpty()
                ? ReportText.of("unit.unknown", input.language())
                : ReportText.of("unit.unknown-like", input.language(), "units", like);
    }

    /** Takes a date as in 2026-10-01. */
    static final class DateConverter implements ITypeConverter<LocalDate> {
        @Override
        public LocalDate convert(String text) {
            try {
                return LocalDate.parse(text);
            } catch (DateTimeParseException e) {
                throw new TypeConversionException("'" + text + "' is no date; write it as in 2026-10-01");
            }
        }
    }
}
