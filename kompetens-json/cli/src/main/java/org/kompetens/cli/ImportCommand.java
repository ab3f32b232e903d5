package org.kompetens.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.kompetens.competence.Dimension;
import org.kompetens.json.AnyDocument;
import org.kompetens.json.Document;
import org.kompetens.json.EmployeeLines;
import org.kompetens.json.SpreadsheetMappingDocument;
import org.kompetens.json.spreadsheet.FixedValue;
import org.kompetens.json.spreadsheet.SheetMapping;
import org.kompetens.json.spreadsheet.SpreadsheetField;
import org.kompetens.json.spreadsheet.SpreadsheetMapping;
import org.kompetens.organisation.CompetenceInventory;
import org.kompetens.organisation.OrganisationStructure;
import org.kompetens.organisation.UnitLevel;
import org.kompetens.spreadsheet.CaseImport;
import org.kompetens.spreadsheet.CasePackage;
import org.kompetens.spreadsheet.ImportResult;
import org.kompetens.spreadsheet.Layout;
import org.kompetens.spreadsheet.MappingGuess;
import org.kompetens.spreadsheet.RejectedRows;
import org.kompetens.spreadsheet.SpreadsheetException;
import org.kompetens.spreadsheet.SpreadsheetFile;
import org.kompetens.spreadsheet.SpreadsheetFinding;
import org.kompetens.spreadsheet.SpreadsheetImport;
import org.kompetens.spreadsheet.TableFormat;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** Makes documents of spreadsheets. */
@Command(
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        description = {
            "Make employees, or an organisation, from spreadsheets (.csv, .xlsx). Without --mapping and --layout,"
                    + " say what each column is taken for, and write that as a mapping to keep; nothing is then"
                    + " imported.",
            "Rows in which something is wrong are listed and left out; the others are imported."
        },
        optionListHeading = "%n",
        parameterListHeading = "%n",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:all rows are imported; there may be warnings",
            "1:some rows are wrong, and are left out",
            "2:wrong usage",
            "3:nothing is written: a file cannot be read, lacks the columns, or holds personal identity numbers"
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  kompetens import staff.xlsx > mapping.json",
            "  kompetens import staff.xlsx courses.csv --mapping mapping.json \\",
            "      --rejected rejected.xlsx >" + " employees.jsonl",
            "  kompetens import staff.csv --layout per-employment \\",
            "      --organisation structure.json > employees.jsonl"
        })
@SuppressWarnings("NullAway.Init") // picocli fills in what is annotated
final class ImportCommand implements Callable<Integer> {

    @Mixin
    private Reading reading;

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description = "spreadsheets; rows about the same person, in whichever file, make one employee")
    private List<Path> files;

    @Option(names = "--mapping", paramLabel = "FILE", description = "which columns hold what, as JSON")
    private @Nullable Path mapping;

    @Option(
            names = "--layout",
            paramLabel = "LAYOUT",
            converter = LayoutConverter.class,
            description = "a ready mapping, by what columns are called in the five languages: one-row-per-person,"
                    + " per-employment, per-assessment, per-exemption or wide (a column for each competence)")
    private @Nullable Layout layout;

    @Option(
            names = "--organisation",
            paramLabel = "ORGANISATION",
            description = "the organisation as JSON, so that units, roles, competences and levels may be given by their"
                    + " names in any language, and levels by rank; without it, texts are taken as ids")
    private @Nullable Path organisation;

    @Option(
            names = "--always",
            paramLabel = "FIELD=VALUE",
            description = "what holds for every row, such as source=manager; may be given several times; with"
                    + " --mapping, the mapping says it")
    private Map<String, String> always = new LinkedHashMap<>();

    @Option(
            names = "--rejected",
            paramLabel = "FILE",
            description = "write the rows that are left out to this .xlsx or .csv file, each with the reason")
    private @Nullable Path rejected;

    @Option(
            names = "--case",
            description = "the file is a 1EdTech CASE package (CFPackage, JSON): make a structure with its framework;"
                    + " what does not fit in it is listed")
    private boolean isCase;

    @Option(
            names = "--allow-identity-numbers",
            description = "accept ids that look like personnummer, fødselsnummer or CPR numbers")
    private boolean identityNumbersAllowed;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        if (mapping != null && (layout != null || !always.isEmpty())) {
            throw reading.wrongUsage("import.mapping-alone");
        }
        if (files.stream().anyMatch(Reading::isStandardInput)) {
            throw reading.wrongUsage("import.standard-input");
        }
        if (isCase) {
            return readCase();
        }
        if (rejected != null && TableFormat.of(rejected).isEmpty()) {
            throw reading.wrongUsage("table.which-format", "file", rejected);
        }
        Optional<OrganisationStructure> known =
                Optional.ofNullable(organisation).map(this::readOrganisation);
        try {
            return mapping == null && layout == null ? tryFirst(known) : readAll(known);
        } catch (SpreadsheetException e) {
            SheetFindings.print(List.of(e.finding()), reading.language(), errors());
            return ExitCode.NOTHING_DONE;
        }
    }

    private PrintWriter errors() {
        return spec.commandLine().getErr();
    }

    private PrintStream out() {
        return ((Main) spec.root().userObject()).out();
    }

    private SpreadsheetFile open(Path path) {
        try {
            return SpreadsheetFile.open(path);
        } catch (IOException e) {
            throw Reading.cannotRead(path, e, reading.language());
        }
    }

    private OrganisationStructure readOrganisation(Path path) {
        try (InputStream in = reading.open(path)) {
            Document<AnyDocument> document = AnyDocument.read(in);
            return document.value()
                    .flatMap(AnyDocument::inventory)
                    .map(CompetenceInventory::structure)
                    .orElseThrow(() -> new InputException(
                            ImportText.of("import.no-organisation", reading.language(), "file", path)));
        } catch (IOException e) {
            throw Reading.cannotRead(path, e, reading.language());
        }
    }

    private Integer readCase() throws IOException {
        if (files.size() != 1 || mapping != null || layout != null) {
            throw reading.wrongUsage("import.case-alone");
        }
        Path path = files.get(0);
        CaseImport read;
        try (InputStream in = reading.open(path)) {
            read = CasePackage.read(in, Dimension.SKILL, reading.language());
        } catch (NoSuchFileException e) {
            throw Reading.cannotRead(path, e, reading.language());
        } catch (IOException e) {
            throw new InputException(ImportText.of("import.no-case", reading.language(), "file", path));
        }
        NotCarried.print(read.notCarried(), reading.language(), errors());
        OrganisationStructure structure =
                new OrganisationStructure(read.framework(), UnitLevel.STANDARD, List.of(), List.of(), List.of());
        AnyDocument.of(structure).write(out());
        return ExitCode.WELL;
    }

    private List<FixedValue> fixed() {
        List<FixedValue> fixed = new ArrayList<>();
        always.forEach((field, value) -> fixed.add(new FixedValue(field(field), value)));
        return fixed;
    }

    private SpreadsheetField field(String word) {
        try {
            return SpreadsheetField.valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
        } catch (IllegalArgumentException e) {
            throw reading.wrongUsage("import.no-field", "field", word);
        }
    }

    /** Says what each column is taken for, and writes the mapping. */
    private Integer tryFirst(Optional<OrganisationStructure> known) throws IOException {
        List<SheetMapping> sheets = new ArrayList<>();
        List<SpreadsheetFinding> findings = new ArrayList<>();
        for (Path path : files) {
            try (SpreadsheetFile file = open(path)) {
                MappingGuess guess = MappingGuess.of(file, Optional.empty(), known, fixed());
                guess.columns().forEach(column -> errors().println(column.in(reading.language())));
                guess.mapping().ifPresent(found -> sheets.addAll(found.sheets()));
                findings.addAll(guess.findings());
            }
        }
        SheetFindings.print(findings, reading.language(), errors());
        if (sheets.isEmpty()) {
            return ExitCode.NOTHING_DONE;
        }
        errors().println(ImportText.of("import.first-try", reading.language()));
        SpreadsheetMappingDocument.write(new SpreadsheetMapping(sheets), out());
        return ExitCode.WELL;
    }

    private Integer readAll(Optional<OrganisationStructure> known) throws IOException {
        Optional<SpreadsheetMapping> given = Optional.ofNullable(mapping).map(this::readMapping);
        SpreadsheetImport reader = SpreadsheetImport.in(reading.language());
        reader = known.isPresent() ? reader.of(known.get()) : reader;
        reader = identityNumbersAllowed ? reader.allowingIdentityNumbers() : reader;
        List<SpreadsheetFinding> findings = new ArrayList<>();
        for (Path path : files) {
            try (SpreadsheetFile file = open(path)) {
                Optional<SpreadsheetMapping> by = given;
                if (by.isEmpty()) {
                    MappingGuess guess = MappingGuess.of(file, Optional.ofNullable(layout), known, fixed());
                    findings.addAll(guess.findings());
                    by = guess.mapping();
                }
                if (by.isPresent()) {
                    reader.read(file, by.get());
                }
            }
        }
        ImportResult result = reader.result();
        findings.addAll(result.findings());
        SheetFindings.print(findings, reading.language(), errors());
        boolean hasErrors = findings.stream().anyMatch(SpreadsheetFinding::isError);
        if (result.employees().isEmpty() && result.structure().isEmpty()) {
            writeRejected(result);
            errors().println(ImportText.of("import.nothing", reading.language()));
            return ExitCode.NOTHING_DONE;
        }
        writeRejected(result);
        errors().println(ImportText.of(
                "import.counted",
                reading.language(),
                "rows",
                result.rows(),
                "employees",
                result.employees().size(),
                "rejected",
                result.rejected().size()));
        write(result, out());
        return hasErrors ? ExitCode.RECORDS_WRONG : ExitCode.WELL;
    }

    private SpreadsheetMapping readMapping(Path path) {
        try (InputStream in = reading.open(path)) {
            Document<SpreadsheetMapping> document = SpreadsheetMappingDocument.read(in);
            if (document.value().isEmpty()) {
                FindingPrinter printer = new FindingPrinter(errors(), reading.language());
                printer.add(path.toString(), document.findings());
                printer.print();
                throw new InputException(ImportText.of("import.no-mapping", reading.language(), "file", path));
            }
            return document.value().get();
        } catch (IOException e) {
            throw Reading.cannotRead(path, e, reading.language());
        }
    }

    private void writeRejected(ImportResult result) throws IOException {
        if (result.rejected().isEmpty()) {
            return;
        }
        if (rejected == null) {
            errors().println(ImportText.of("import.rejected-where", reading.language()));
            return;
        }
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(rejected))) {
            TableFormat.of(rejected)
                    .orElseThrow()
                    .write(RejectedRows.tables(result.rejected(), reading.language()), reading.language(), out);
        }
    }

    private static void write(ImportResult result, PrintStream out) throws IOException {
        if (result.structure().isEmpty()) {
            EmployeeLines.write(result.employees(), out);
        } else if (result.employees().isEmpty()) {
            AnyDocument.of(result.structure().get()).write(out);
        } else {
            AnyDocument.of(new CompetenceInventory(result.structure().get(), result.employees()))
                    .write(out);
        }
    }

    /** Takes a layout by its name, as {@code per-employment}. */
    static final class LayoutConverter implements ITypeConverter<Layout> {
        @Override
        public Layout convert(String name) {
            for (Layout layout : Layout.values()) {
                if (layout.toString().equals(name.toLowerCase(Locale.ROOT))) {
                    return layout;
                }
            }
            throw new TypeConversionException("'" + name + "' is not one of " + List.of(Layout.values()));
        }
    }
}
