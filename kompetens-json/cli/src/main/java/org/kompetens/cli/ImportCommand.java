package org.kompetens.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.kompetens.competence.Dimension;
import org.kompetens.json.AnyDocument;
import org.kompetens.json.Document;
import org.kompetens.json.EmployeeLines;
import org.kompetens.json.SpreadsheetMappingDocument;
import org.kompetens.json.spreadsheet.SheetMapping;
import org.kompetens.json.spreadsheet.SpreadsheetMapping;
import org.kompetens.organisation.CompetenceInventory;
import org.kompetens.organisation.OrganisationStructure;
import org.kompetens.organisation.UnitLevel;
import org.kompetens.spreadsheet.CaseImport;
import org.kompetens.spreadsheet.CasePackage;
import org.kompetens.spreadsheet.ImportResult;
import org.kompetens.spreadsheet.MappingGuess;
import org.kompetens.spreadsheet.SpreadsheetException;
import org.kompetens.spreadsheet.SpreadsheetFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes documents of spreadsheets. */
@Command(
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        description = {
            "Make employees, or an organisation, from spreadsheets (.csv, .xlsx). Without --mapping and --layout,"
                    + " say what each column is taken for, and write that as a mapping to keep; nothing is then"
                    + " imported.",
            "What is wrong in a row is listed and left out, and with it no more than would be wrong without it;"
                    + " the rest is imported."
        },
        optionListHeading = "%n",
        parameterListHeading = "%n",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:all rows are imported; there may be warnings",
            "1:something is wrong, and is left out; or a first try found what must be mended before",
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
    private final Reading reading = new Reading();

    @Mixin
    private final SheetChoice sheets = new SheetChoice(reading);

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description = "spreadsheets; rows about the same person, in whichever file, make one employee")
    private List<Path> files;

    @Option(
            names = "--organisation",
            paramLabel = "ORGANISATION",
            description = "the organisation as JSON, so that units, roles, competences and levels may be given by their"
                    + " names in any language, and levels by rank; without it, texts are taken as ids")
    private @Nullable Path organisation;

    @Option(
            names = "--case",
            description =
                    "the file is a 1EdTech CASE package (CFPackage in JSON, or OpenSALT's .xlsx): make a structure with its"
                            + " framework; what does not fit in it is listed")
    private boolean isCase;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        sheets.check(files);
        if (isCase) {
            return readCase();
        }
        Optional<OrganisationStructure> known =
                Optional.ofNullable(organisation).map(this::readOrganisation);
        return sheets.isGiven() ? readAll(known) : tryFirst(known);
    }

    private FindingPrinter printer() {
        return new FindingPrinter(errors(), reading.language());
    }

    private PrintWriter errors() {
        return spec.commandLine().getErr();
    }

    private PrintStream out() {
        return ((Main) spec.root().userObject()).out();
    }

    private OrganisationStructure readOrganisation(Path path) {
        try (InputStream in = reading.openDocument(path)) {
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
        if (files.size() != 1 || sheets.isGiven()) {
            throw reading.wrongUsage("import.case-alone");
        }
        Path path = files.get(0);
        CaseImport read;
        try {
            read = readCase(path);
        } catch (SpreadsheetException e) {
            throw new InputException(e.finding().message(reading.language()));
        } catch (NoSuchFileException e) {
            throw Reading.cannotRead(path, e, reading.language());
        } catch (IOException e) {
            throw new InputException(ImportText.of("import.no-case", reading.language(), "file", path));
        }
        NotCarried.print(read.notCarried(), reading.language(), errors());
        errors().println(ImportText.of(
                "import.case-counted",
                reading.language(),
                "competences",
                read.framework().competences().size(),
                "groups",
                read.framework().groups().size()));
        OrganisationStructure structure =
                new OrganisationStructure(read.framework(), UnitLevel.STANDARD, List.of(), List.of(), List.of());
        AnyDocument.of(structure).write(out());
        return ExitCode.WELL;
    }

    private CaseImport readCase(Path path) throws IOException {
        if (Reading.isSpreadsheet(path) && Files.exists(path)) {
            try (SpreadsheetFile workbook = SpreadsheetFile.open(path)) {
                return CasePackage.read(workbook, Dimension.SKILL, reading.language());
            }
        }
        try (InputStream in = reading.openDocument(path)) {
            return CasePackage.read(in, Dimension.SKILL, reading.language());
        }
    }

    /** Says what each column is taken for, and writes the mapping. */
    private Integer tryFirst(Optional<OrganisationStructure> known) throws IOException {
        FindingPrinter printer = printer();
        List<SheetMapping> found = new ArrayList<>();
        for (Path path : files) {
            try (SpreadsheetFile file = sheets.open(path)) {
                MappingGuess guess = MappingGuess.of(file, Optional.empty(), known, sheets.fixed());
                guess.columns().forEach(column -> errors().println(column.in(reading.language())));
                guess.mapping().ifPresent(mapping -> found.addAll(mapping.sheets()));
                printer.add(guess.findings());
            } catch (SpreadsheetException e) {
                printer.add(List.of(e.finding()));
                found.clear();
                break;
            }
        }
        printer.printLines();
        if (found.isEmpty()) {
            return ExitCode.NOTHING_DONE;
        }
        errors().println(ImportText.of("import.first-try", reading.language()));
        SpreadsheetMappingDocument.write(new SpreadsheetMapping(found), out());
        return printer.errors() > 0 ? ExitCode.RECORDS_WRONG : ExitCode.WELL;
    }

    private Integer readAll(Optional<OrganisationStructure> known) throws IOException {
        FindingPrinter printer = printer();
        Optional<ImportResult> result;
        try {
            result = sheets.read(files, known, printer);
        } finally {
            printer.printLines();
        }
        if (result.isEmpty()) {
            errors().println(ImportText.of("import.nothing", reading.language()));
            return ExitCode.NOTHING_DONE;
        }
        write(result.get(), out());
        return printer.errors() > 0 ? ExitCode.RECORDS_WRONG : ExitCode.WELL;
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
}
