package org.kompetens.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.kompetens.json.AnyDocument;
import org.kompetens.json.InventoryDocument;
import org.kompetens.organisation.OrganisationStructure;
import org.kompetens.spreadsheet.ImportResult;

/**
 * An organisation's document, and the files of its employees, if there are any.
 *
 * @param input how files are opened
 * @param organisation the document
 * @param employees one file of JSON lines, or spreadsheets
 * @param sheets how spreadsheets are read
 */
record InventoryFiles(Reading input, Path organisation, List<Path> employees, SheetChoice sheets) {

    private static final String EMPLOYEE = "employee";
    private static final List<String> ORGANISATIONS = List.of("inventory", "structure");

    /** Whether one of the two is standard input. */
    boolean isStandardInput() {
        return Reading.isStandardInput(organisation) || employees.stream().anyMatch(Reading::isStandardInput);
    }

    String employeesFile() {
        return (employees.isEmpty() ? organisation : employees.get(0)).toString();
    }

    /** Reads the document, and notes what is wrong with it; empty where the structure has errors. */
    Optional<Inventory> read(FindingPrinter printer) {
        if (Reading.isStandardInput(organisation) && employees.contains(organisation)) {
            throw input.wrongUsage("file.standard-input-twice");
        }
        try (DocumentFile file = DocumentFile.open(organisation, input)) {
            if (file.isList() || (file.isLines() && !file.isDocument())) {
                throw wrong("file.employees-first", organisation);
            }
            byte[] bytes = file.document();
            InventoryDocument document = InventoryDocument.read(new ByteArrayInputStream(bytes));
            if (document.organisation().isEmpty()) {
                AnyDocument.typeOf(bytes).ifPresent(this::requireOrganisation);
            }
            printer.add(organisation.toString(), document.findings());
            return document.organisation().map(read -> new Inventory(read, document, this, printer));
        } catch (IOException e) {
            throw Reading.cannotRead(organisation, e, input.language());
        }
    }

    private void requireOrganisation(String type) {
        if (type.equals(EMPLOYEE)) {
            throw wrong("file.employees-first", organisation);
        }
        if (!ORGANISATIONS.contains(type)) {
            throw new InputException(
                    ReportText.of("file.other-type", input.language(), "file", organisation, "type", type));
        }
    }

    private InputException wrong(String key, Path file) {
        return new InputException(ReportText.of(key, input.language(), "file", file));
    }

    /** Whether the employees are in spreadsheets: it is said how to read such, and not all files are named as lines. */
    boolean isOfSheets() {
        boolean allLines = employees.stream().allMatch(DocumentFile::isNamedLines);
        if (!allLines && sheets.isGiven()) {
            sheets.check(employees);
            return true;
        }
        employees.stream()
                .filter(Reading::isSpreadsheet)
                .filter(Files::exists)
                .findFirst()
                .ifPresent(file -> {
                    throw wrong("file.spreadsheet-without-mapping", file);
                });
        if (employees.size() > 1) {
            throw input.wrongUsage("file.one-of-lines");
        }
        return false;
    }

    /** Reads the spreadsheets, and notes what is found in them. */
    ImportResult readSheets(OrganisationStructure known, FindingPrinter printer) {
        return sheets.employees(employees, Optional.of(known), printer)
                .orElseThrow(() -> new InputException(ImportText.of("import.nothing", input.language())));
    }

    /** Reads the file of employees, or nothing if there is none. */
    <V> V readLines(Function<InputStream, V> reading) {
        if (employees.isEmpty()) {
            return reading.apply(InputStream.nullInputStream());
        }
        try (DocumentFile file = DocumentFile.open(employees.get(0), input)) {
            if (file.isList() || file.isDocument()) {
                throw wrong("file.document-second", employees.get(0));
            }
            return reading.apply(file.in());
        } catch (UncheckedIOException e) {
            throw Reading.cannotRead(employees.get(0), e, input.language());
        }
    }
}
