package org.kompetens.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.kompetens.json.AnyDocument;
import org.kompetens.json.EmployeeLines;
import org.kompetens.organisation.CompetenceInventory;
import org.kompetens.organisation.Employee;
import org.kompetens.spreadsheet.CasePackage;
import org.kompetens.spreadsheet.EmployeeTables;
import org.kompetens.spreadsheet.Layout;
import org.kompetens.spreadsheet.StructureTables;
import org.kompetens.spreadsheet.Table;
import org.kompetens.spreadsheet.TableFormat;
import org.kompetens.text.Language;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Writes documents in another form. */
@Command(
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        description = {
            "Rewrite a document in the form of this version of the library, indented or on one line; or put an"
                    + " organisation and its employees together, or take them apart.",
            "If anything cannot be read, it is listed and nothing is written. Whether the contents follow the rules"
                    + " is another question: see validate."
        },
        optionListHeading = "%n",
        parameterListHeading = "%n",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:everything is written", "2:wrong usage", "3:nothing is written: something cannot be read"},
        footerHeading = "%nExamples:%n",
        footer = {
            "  kompetens convert structure.json employees.jsonl --to inventory \\",
            "      > municipality.json",
            "  kompetens convert municipality.json --to structure > structure.json",
            "  kompetens convert municipality.json --to employees > employees.jsonl",
            "  kompetens convert structure.json employees.jsonl --to xlsx \\",
            "      > municipality.xlsx",
            "  kompetens convert calendar.json --compact"
        })
@SuppressWarnings("NullAway.Init") // picocli fills in what is annotated
final class ConvertCommand implements Callable<Integer> {

    /** What is to be written. */
    enum Target {
        INVENTORY,
        STRUCTURE,
        EMPLOYEES,
        CASE,
        XLSX
    }

    @Mixin
    private FilesInput input;

    @Option(
            names = "--to",
            paramLabel = "WHAT",
            description = "inventory: one document of an organisation and all employees; structure: the"
                    + " organisation alone; employees: all employees as JSON lines; case: its framework as a"
                    + " 1EdTech CASE package; xlsx: all of it as a workbook that import can read back; by default,"
                    + " the one document or the JSON lines, as given")
    private @Nullable Target target;

    @Option(names = "--compact", description = "write a document on one line, without spaces")
    private boolean compact;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        FindingPrinter printer = new FindingPrinter(spec.commandLine().getErr(), input.language());
        Conversion conversion = new Conversion(printer);
        for (Path path : input.files()) {
            try (DocumentFile file = DocumentFile.open(path, input)) {
                conversion.read(file);
            }
        }
        if (conversion.isUnreadable()) {
            printer.print();
            return ExitCode.NOTHING_DONE;
        }
        write(conversion, ((Main) spec.root().userObject()).out());
        return ExitCode.WELL;
    }

    private void write(Conversion from, PrintStream out) throws IOException {
        if (target == null) {
            if (from.hasLines() && from.hasDocuments()) {
                // What is wanted could be either.
                throw input.wrongUsage("convert.one");
            }
            if (from.hasLines()) {
                writeEmployees(from, out);
            } else {
                write(orWrong(from.document(), "convert.one"), out);
            }
            return;
        }
        switch (target) {
            case INVENTORY -> write(AnyDocument.of(orWrong(from.inventory(), "convert.organisation")), out);
            case STRUCTURE -> {
                CompetenceInventory inventory = orWrong(from.inventory(), "convert.organisation");
                write(AnyDocument.of(inventory.structure()), out);
            }
            case EMPLOYEES -> writeEmployees(from, out);
            case CASE -> writeCase(orWrong(from.inventory(), "convert.organisation"), out);
            case XLSX -> writeWorkbook(from, out);
        }
    }

    /** The topmost unit is who answers for the framework. */
    private void writeCase(CompetenceInventory inventory, PrintStream out) throws IOException {
        Language language = input.language();
        String creator = inventory.structure().units().stream()
                .filter(unit -> unit.parent().isEmpty())
                .findFirst()
                .map(unit -> unit.labels().in(language))
                .orElse("kompetens");
        NotCarried.print(
                CasePackage.write(
                        inventory.structure().framework(),
                        creator,
                        creator,
                        LocalDate.now(ZoneId.systemDefault()),
                        language,
                        out),
                language,
                spec.commandLine().getErr());
    }

    private void writeWorkbook(Conversion from, PrintStream out) throws IOException {
        Language language = input.language();
        List<Table> tables = new ArrayList<>();
        from.inventory().ifPresent(inventory -> {
            StructureTables structure = StructureTables.of(inventory.structure(), language);
            tables.addAll(structure.tables());
            NotCarried.print(
                    structure.notCarried(), language, spec.commandLine().getErr());
        });
        List<Employee> employees = orWrong(from.employees(), "convert.employees");
        if (!employees.isEmpty()) {
            tables.add(EmployeeTables.table(Layout.PER_EMPLOYMENT, employees, language));
            tables.add(EmployeeTables.table(Layout.PER_ASSESSMENT, employees, language));
            tables.add(EmployeeTables.table(Layout.PER_EXEMPTION, employees, language));
        }
        TableFormat.XLSX.write(tables, language, out);
    }

    private void writeEmployees(Conversion from, PrintStream out) throws IOException {
        EmployeeLines.write(orWrong(from.employees(), "convert.employees"), out);
    }

    private void write(AnyDocument document, PrintStream out) throws IOException {
        if (compact) {
            document.writeCompact(out);
        } else {
            document.write(out);
        }
    }

    private <T> T orWrong(Optional<T> value, String otherwise) {
        return value.orElseThrow(() -> input.wrongUsage(otherwise));
    }
}
