package org.kompetens.cli;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.kompetens.count.CountedRecords;
import org.kompetens.count.EmployeeSource;
import org.kompetens.count.LongRun;
import org.kompetens.json.EmployeeLines;
import org.kompetens.json.InventoryDocument;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.LeftOut;
import org.kompetens.organisation.Organisation;
import org.kompetens.organisation.UnitId;
import org.kompetens.organisation.UnitTree;
import org.kompetens.rollup.CheckedEmployees;
import org.kompetens.spreadsheet.ImportResult;

/**
 * An organisation that has been read, and its employees: those of its document, and those of files. Lines are read as
 * they are counted, and spreadsheets once, when employees are counted first.
 */
final class Inventory {

    private final Organisation organisation;
    private final InventoryDocument document;
    private final InventoryFiles files;
    private final FindingPrinter printer;
    private @Nullable ImportResult imported;

    /** The printer takes what is wrong with the employees of files. */
    Inventory(Organisation organisation, InventoryDocument document, InventoryFiles files, FindingPrinter printer) {
        this.organisation = organisation;
        this.document = document;
        this.files = files;
        this.printer = printer;
    }

    Organisation organisation() {
        return organisation;
    }

    InventoryDocument document() {
        return document;
    }

    InventoryFiles files() {
        return files;
    }

    FindingPrinter printer() {
        return printer;
    }

    /** Counts the employees of the document and then those of files, on all processors. */
    <V> V count(BiFunction<EmployeeSource, LongRun, V> counting) {
        return count(counting, printer);
    }

    /** Counts them once more; what is wrong with those of files is not told a second time. */
    <V> V countAgain(BiFunction<EmployeeSource, LongRun, V> counting) {
        return count(counting, printer.silent());
    }

    private <V> V count(BiFunction<EmployeeSource, LongRun, V> counting, FindingPrinter teller) {
        Function<EmployeeSource, V> all = ofFiles -> counting.apply(
                EmployeeSources.oneAfterAnother(
                        new ArrayDeque<>(List.of(EmployeeSources.ofDocument(document), ofFiles))),
                LongRun.onAllProcessors());
        if (files.isOfSheets()) {
            return all.apply(imported().source(teller::add));
        }
        return files.readLines(lines -> all.apply(
                EmployeeLines.source(lines, organisation, findings -> teller.add(files.employeesFile(), findings))));
    }

    private ImportResult imported() {
        if (imported == null) {
            imported = files.readSheets(organisation.structure(), printer);
        }
        return imported;
    }

    /** The records that count and have or had an employment in the unit or below it. */
    List<Employee> employeesOf(UnitId top) {
        return read(top).employees();
    }

    /** Records that count, and how many were read in all. */
    record Read(List<Employee> employees, CountedRecords records) {

        /** Whether there was no record at all, so that nothing is known of anybody. */
        boolean isOfNobody() {
            return records.employees() + records.refused() == 0;
        }
    }

    /** The same, and how many records were read. */
    Read read(UnitId top) {
        List<Employee> sound = new ArrayList<>();
        CheckedEmployees checked = count((employees, run) -> CheckedEmployees.of(
                organisation,
                new Records(employees, (record, findings) -> {
                    if (!LeftOut.refuses(findings)) {
                        record.filter(one -> isOf(top, one)).ifPresent(sound::add);
                    }
                }),
                run));
        return new Read(List.copyOf(sound), checked.records());
    }

    /** Whether somebody has or had an employment in the unit or below it. */
    boolean isOf(UnitId top, Employee employee) {
        UnitTree tree = organisation.tree();
        int first = tree.indexOf(top);
        return employee.employments().stream()
                .mapToInt(employment -> tree.indexOf(employment.unit()))
                .anyMatch(unit -> tree.isWithin(unit, first));
    }

    /** Whether the other has the same lines, and besides them nobody. */
    boolean hasSameLines(Inventory other) {
        return files.employees().equals(other.files.employees())
                && (document == other.document
                        || (other.document.employees().isEmpty()
                                && other.document.unreadableEmployees().isEmpty()));
    }
}
