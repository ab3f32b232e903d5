package org.kompetens.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kompetens.json.FindingsOfFiles;
import org.kompetens.spreadsheet.ImportResult;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Finds everything that is wrong with documents of any type. */
@Command(
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        description = "Find everything that is wrong with documents: a structure, employees (also as spreadsheets,"
                + " .xlsx or .csv, with --mapping or --layout), a calendar, figures or anything else; the type is recognised from the file. Documents that refer to another are"
                + " checked against it: employees, plans and staffing assumptions against the organisation among"
                + " the files, a cycle against its calendar, completions against their cycle.",
        optionListHeading = "%n",
        parameterListHeading = "%n",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:no errors; there may be warnings",
            "1:some records have errors",
            "2:wrong usage",
            "3:a structure or another document has errors, or a file cannot be read"
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  kompetens validate municipality.json",
            "  kompetens validate structure.json employees.jsonl --language sv",
            "  kompetens validate structure.json staff.xlsx --layout per-employment",
            "  kompetens validate calendar.json cycle.json completions.json",
            "  kompetens validate structure.json employees.jsonl --format json \\",
            "      > findings.json"
        })
@SuppressWarnings("NullAway.Init") // picocli fills in what is annotated
final class ValidateCommand implements Callable<Integer> {

    @Mixin
    private FilesAndSheetsInput input;

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT",
            defaultValue = "TEXT",
            description = "text, for a person: the first findings, and how many there are; or json: a document of type"
                    + " findings, which counts all of them by code")
    private FiguresCommand.Format format;

    @Option(
            names = {"-d", "--as-of"},
            paramLabel = "DATE",
            converter = DateConverter.class,
            description = "the date on which employees have to be old enough to be employed, such as 2026-10-01; by"
                    + " default today")
    private @Nullable LocalDate asOf;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        List<Path> files = input.files();
        input.sheets().checkOptions();
        return switch (format) {
            case TEXT -> asText(files);
            case JSON -> asJson(files);
        };
    }

    private LocalDate asOf() {
        return asOf == null ? LocalDate.now(ZoneId.systemDefault()) : asOf;
    }

    private int asText(List<Path> files) throws IOException {
        FindingPrinter printer =
                new FindingPrinter(TerminalText.writer(((Main) spec.root().userObject()).out()), input.language());
        Validation validation = new Validation(asOf(), printer);
        Map<String, InputException> unreadable = new LinkedHashMap<>();
        try {
            validate(files, validation, unreadable);
        } finally {
            unreadable.forEach((file, failure) -> printer.add(file, List.of(failure.finding())));
            printer.print();
        }
        orThrow(unreadable);
        return validation.exitCode();
    }

    private int asJson(List<Path> files) throws IOException {
        FindingsOfFiles findings = new FindingsOfFiles();
        Validation validation = new Validation(
                asOf(), new GatheredFindings(findings, spec.commandLine().getErr()));
        Map<String, InputException> unreadable = new LinkedHashMap<>();
        validate(files, validation, unreadable);
        unreadable.forEach((file, failure) -> findings.add(file, List.of(failure.finding())));
        findings.write(input.language(), ((Main) spec.root().userObject()).out());
        orThrow(unreadable);
        return validation.exitCode();
    }

    /** That a file cannot be read ends the command, once all others have been looked at. */
    private static void orThrow(Map<String, InputException> unreadable) {
        if (!unreadable.isEmpty()) {
            throw new InputException(
                    unreadable.values().stream().map(InputException::getMessage).collect(Collectors.joining("\n")));
        }
    }

    private void validate(List<Path> files, Validation validation, Map<String, InputException> unreadable)
            throws IOException {
        List<DocumentFile> lines = new ArrayList<>();
        List<Path> sheets = new ArrayList<>();
        try {
            for (Path path : files) {
                try {
                    if (input.sheets().isSheet(path)) {
                        sheets.add(path);
                        continue;
                    }
                    DocumentFile file = DocumentFile.open(path, input);
                    if (file.isNoLines()) {
                        try (file) {
                            validation.noLines(file);
                        }
                    } else if (file.isLines()) {
                        lines.add(file);
                    } else {
                        try (file) {
                            validation.document(file.name(), file.document());
                        }
                    }
                } catch (InputException e) {
                    unreadable.put(path.toString(), e);
                }
            }
            boolean anyEmployees = !lines.isEmpty() || !sheets.isEmpty();
            if ((anyEmployees || validation.hasDependents()) && validation.organisations() > 1) {
                throw input.wrongUsage("validate.organisations");
            }
            validation.plans();
            validation.staffing();
            validation.calendars();
            if (anyEmployees && validation.organisation().isEmpty()) {
                spec.commandLine().getErr().println(ReportText.of("validate.form-only", input.language()));
            }
            employees(lines, sheets, validation, unreadable);
            validation.planned();
            validation.redeployments();
        } finally {
            lines.forEach(DocumentFile::close);
        }
    }

    /** Of a spreadsheet or of lines it may turn out late that they cannot be read; all else has been looked at by then. */
    private void employees(
            List<DocumentFile> lines,
            List<Path> sheets,
            Validation validation,
            Map<String, InputException> unreadable) {
        Optional<ImportResult> imported = Optional.empty();
        if (!sheets.isEmpty()) {
            try {
                imported = validation.sheets(input.sheets(), sheets);
            } catch (InputException e) {
                unreadable.put(e.file().orElseGet(() -> sheets.get(0).toString()), e);
            }
        }
        try {
            validation.employees(lines, imported);
        } catch (InputException e) {
            unreadable.put(e.file().orElseThrow(), e);
        }
    }
}
