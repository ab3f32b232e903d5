package org.kompetens.json.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.kompetens.finding.Findings;
import org.kompetens.json.EmployeeLine;
import org.kompetens.json.EmployeeLines;
import org.kompetens.json.InventoryDocument;
import org.kompetens.json.LocatedFinding;

/**
 * An organisation's document, and the file of its employees, if there is one.
 *
 * @param input how files are opened
 * @param organisation the document
 * @param employees JSON lines
 */
record InventoryFiles(Input input, Path organisation, Optional<Path> employees) {

    /** Whether one of the two is standard input. */
    boolean isStandardInput() {
        return Input.isStandardInput(organisation)
                || employees.map(Input::isStandardInput).orElse(false);
    }

    String organisationFile() {
        return organisation.toString();
    }

    String employeesFile() {
        return employees.orElse(organisation).toString();
    }

    /** Reads the document, and notes what is wrong with it. */
    InventoryDocument document(FindingPrinter printer) {
        if (Input.isStandardInput(organisation) && employees.equals(Optional.of(organisation))) {
            throw input.wrongUsage("file.standard-input-twice");
        }
        try (InputStream in = input.open(organisation)) {
            InventoryDocument document = InventoryDocument.read(in);
            printer.add(organisationFile(), document.findings());
            return document;
        } catch (IOException e) {
            throw Input.cannotRead(organisation, e, input.language());
        }
    }

    /** Hands over the lines of the file of employees. */
    void forEachLine(Consumer<EmployeeLine> action) {
        if (employees.isEmpty()) {
            return;
        }
        try (InputStream in = input.open(employees.get());
                Stream<EmployeeLine> lines = EmployeeLines.read(in)) {
            lines.forEach(action);
        } catch (IOException | UncheckedIOException e) {
            throw Input.cannotRead(employees.get(), e, input.language());
        }
    }

    /**
     * Hands over the employees of the document and of the lines, and notes what is wrong with the lines.
     *
     * @param document the document, read before
     * @param intake takes an employee and tells what is wrong with the record
     * @param refuse takes what is wrong with one who cannot be read
     * @param printer takes what is wrong
     */
    void forEachEmployee(InventoryDocument document, Intake intake, Consumer<Findings> refuse, FindingPrinter printer) {
        document.employees().forEach(intake::add);
        document.unreadableEmployees().forEach(refuse);
        forEachLine(line -> {
            if (line.employee().isPresent()) {
                printer.add(
                        employeesFile(), line.locate(intake.add(line.employee().get())));
            } else {
                printer.add(employeesFile(), line.findings());
                refuse.accept(new Findings(
                        line.findings().stream().map(LocatedFinding::finding).toList()));
            }
        });
    }
}
