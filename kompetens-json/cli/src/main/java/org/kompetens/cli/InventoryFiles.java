package org.kompetens.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import org.kompetens.json.InventoryDocument;

/**
 * An organisation's document, and the file of its employees, if there is one.
 *
 * @param input how files are opened
 * @param organisation the document
 * @param employees JSON lines
 */
record InventoryFiles(Reading input, Path organisation, Optional<Path> employees) {

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
        try (InputStream in = input.open(organisation)) {
            InventoryDocument document = InventoryDocument.read(in);
            printer.add(organisation.toString(), document.findings());
            if (document.organisation().isEmpty() && organisation.toString().endsWith(".jsonl")) {
                throw new InputException(ReportText.of("file.lines-first", input.language(), "file", organisation));
            }
            return document.organisation().map(read -> new Inventory(read, document, this, printer));
        } catch (IOException e) {
            throw Reading.cannotRead(organisation, e, input.language());
        }
    }

    /** Reads the file of employees, or nothing if there is none. */
    <V> V readLines(Function<InputStream, V> reading) {
        if (employees.isEmpty()) {
            return reading.apply(InputStream.nullInputStream());
        }
        try (InputStream in = input.open(employees.get())) {
            return reading.apply(in);
        } catch (IOException | UncheckedIOException e) {
            throw Reading.cannotRead(employees.get(), e, input.language());
        }
    }
}
