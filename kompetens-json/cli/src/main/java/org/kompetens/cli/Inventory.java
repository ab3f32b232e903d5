package org.kompetens.cli;

import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.List;
import java.util.function.BiFunction;
import org.kompetens.count.EmployeeBatch;
import org.kompetens.count.EmployeeSource;
import org.kompetens.count.LongRun;
import org.kompetens.json.EmployeeLines;
import org.kompetens.json.InventoryDocument;
import org.kompetens.organisation.Organisation;

/**
 * An organisation that has been read, and its employees: those of its document, and those of the lines, who are read as
 * they are counted.
 *
 * @param organisation the organisation
 * @param document its document
 * @param files where the lines are
 * @param printer takes what is wrong with the lines
 */
record Inventory(Organisation organisation, InventoryDocument document, InventoryFiles files, FindingPrinter printer) {

    /** Counts the employees of the document and then those of the lines, on all processors. */
    <V> V count(BiFunction<EmployeeSource, LongRun, V> counting) {
        return files.readLines(lines -> counting.apply(employees(lines), LongRun.onAllProcessors()));
    }

    private EmployeeSource employees(InputStream lines) {
        EmployeeSource ofLines =
                EmployeeLines.source(lines, organisation, findings -> printer.add(files.employeesFile(), findings));
        return EmployeeSources.oneAfterAnother(
                new ArrayDeque<>(List.of(EmployeeSources.of(this::addThoseOfDocument), ofLines)));
    }

    /** What is wrong with them was found when the document was read. */
    private void addThoseOfDocument(EmployeeBatch batch) {
        document.employees().forEach(batch::add);
        document.unreadableEmployees().forEach(batch::refuse);
    }

    /** Whether the other has the same lines, and besides them nobody. */
    boolean hasSameLines(Inventory other) {
        return files.employees().equals(other.files.employees())
                && (document == other.document
                        || (other.document.employees().isEmpty()
                                && other.document.unreadableEmployees().isEmpty()));
    }
}
