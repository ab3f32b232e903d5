package org.kompetens.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.kompetens.json.AnyDocument;
import org.kompetens.json.InventoryDocument;

/**
 * An organisation's document, and the file of its employees, if there is one.
 *
 * @param input how files are opened
 * @param organisation the document
 * @param employees JSON lines
 */
record InventoryFiles(Reading input, Path organisation, Optional<Path> employees) {

    private static final String EMPLOYEE = "employee";
    private static final List<String> ORGANISATIONS = List.of("inventory", "structure");

    /** Whether one of the two is standard input. */
    boolean isStandardInput() {
        return Reading.isStandardInput(organisation)
                || employees.map(Reading::isStandardInput).orElse(false);
    }

    String employeesFile() {
        return employees.orElse(organisation).toString();
    }

    /** Reads the document, and notes what is wrong with it; empty where the structure has errors. */
    Optional<Inventory> read(FindingPrinter printer) {
        if (Reading.isStandardInput(organisation) && employees.equals(Optional.of(organisation))) {
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

    /** Reads the file of employees, or nothing if there is none. */
    <V> V readLines(Function<InputStream, V> reading) {
        if (employees.isEmpty()) {
            return reading.apply(InputStream.nullInputStream());
        }
        try (DocumentFile file = DocumentFile.open(employees.get(), input)) {
            if (file.isList() || file.isDocument()) {
                throw wrong("file.document-second", employees.get());
            }
            return reading.apply(file.in());
        } catch (UncheckedIOException e) {
            throw Reading.cannotRead(employees.get(), e, input.language());
        }
    }
}
