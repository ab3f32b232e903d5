package org.kompetens.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kompetens.organisation.OrganisationUnit;
import org.kompetens.organisation.UnitId;
import org.kompetens.organisation.UnitTree;
import org.kompetens.spreadsheet.TableFormat;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** What the commands that show figures have in common: files in, a date, a unit, a form, how they end, and help. */
@Command(
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        optionListHeading = "%n",
        parameterListHeading = "%n",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:all is well; there may be warnings",
            "1:some records are wrong, and are left out of the figures",
            "2:wrong usage",
            "3:nothing shown: the structure has errors, or a file cannot be read"
        },
        footerHeading = "%nFindings go to standard error, the figures to standard output.%n%nExamples:%n")
@SuppressWarnings("NullAway.Init") // picocli fills in what is annotated
abstract class FiguresCommand implements Callable<Integer> {

    /** How something is shown that is no table. */
    enum Format {
        TEXT,
        JSON
    }

    /** How figures are shown that can be tables, too. */
    enum FiguresFormat {
        TEXT,
        JSON,
        CSV,
        XLSX
    }

    /** Figures that are ready to be shown. */
    interface Report {
        void write(PrintStream out) throws IOException;
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
            description = "the date of the figures, such as 2026-10-01; anything dated later is ignored; by default"
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
            description = "text, json, csv (the table with most rows) or xlsx; by default ${DEFAULT-VALUE}")
    private FiguresFormat format;

    @Option(
            names = "--table",
            paramLabel = "FILE",
            description = "also write the figures to this .csv or .xlsx" + " file")
    private @Nullable Path table;

    /** Reads and counts; empty where a structure has errors. */
    abstract Optional<Report> report(FindingPrinter printer);

    @Override
    public final Integer call() throws IOException {
        FindingPrinter printer = new FindingPrinter(spec.commandLine().getErr(), input.language());
        Optional<Report> report;
        try {
            report = report(printer);
        } catch (InputException e) {
            print(printer);
            throw e;
        }
        print(printer);
        if (report.isEmpty()) {
            return ExitCode.NOTHING_DONE;
        }
        report.get().write(main.out());
        return printer.errors() > 0 ? ExitCode.RECORDS_WRONG : ExitCode.WELL;
    }

    private static void print(FindingPrinter printer) {
        if (!printer.isEmpty()) {
            printer.print();
        }
    }

    /** Says something on standard error beside the findings. */
    void printError(String line) {
        spec.commandLine().getErr().println(line);
    }

    InventoryFiles files() {
        return input.files();
    }

    Wording wording() {
        return new Wording(input.language());
    }

    /** The one of two forms of the same report that is asked for. */
    Report inFormat(Report json, Report text) {
        Optional<TableReport> file = tableFile(json);
        Report shown = switch (format) {
            case JSON -> json;
            case TEXT -> out -> text.write(TerminalText.stream(out));
            case CSV -> new TableReport(json, TableFormat.CSV, input.language());
            case XLSX -> new TableReport(json, TableFormat.XLSX, input.language());
        };
        return out -> {
            if (file.isPresent() && table != null) {
                file.get().write(table);
            }
            shown.write(out);
        };
    }

    /** The figures for the file that is asked for, if one is. */
    private Optional<TableReport> tableFile(Report json) {
        if (table == null) {
            return Optional.empty();
        }
        TableFormat asked = TableFormat.of(table)
                .orElseThrow(() -> wrongUsage("table.which-format", "file", String.valueOf(table)));
        return Optional.of(new TableReport(json, asked, input.language()));
    }

    /** The date that is asked for; or else today, the same however long the run takes. */
    LocalDate asOf() {
        if (asOf == null) {
            asOf = LocalDate.now(ZoneId.systemDefault());
        }
        return asOf;
    }

    boolean isOneUnit() {
        return unit != null;
    }

    ParameterException wrongUsage(String key, Object... values) {
        return input.wrongUsage(key, values);
    }

    /** The unit that is asked for, which may be in one of several trees; empty for all. */
    Optional<UnitId> oneUnit(UnitTree... trees) {
        if (unit == null) {
            return Optional.empty();
        }
        return Optional.of(unit(unit, trees));
    }

    /** The unit of an id that was given. */
    UnitId unit(String asked, UnitTree... trees) {
        List<OrganisationUnit> units =
                Stream.of(trees).flatMap(tree -> tree.units().stream()).toList();
        return units.stream()
                .map(OrganisationUnit::id)
                .filter(id -> id.value().equals(asked))
                .findFirst()
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(), UnknownUnit.message(asked, units, input.language())));
    }
}
