package org.kompetens.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kompetens.json.AnyDocument;
import org.kompetens.json.Document;
import org.kompetens.json.EmployeeLine;
import org.kompetens.json.EmployeeLines;
import org.kompetens.json.LocatedFinding;
import org.kompetens.organisation.CompetenceInventory;
import org.kompetens.organisation.Employee;

/** What was read to be written in another form. What cannot be read goes to the printer; nothing is left out. */
final class Conversion {

    private final FindingPrinter printer;
    private final List<AnyDocument> documents = new ArrayList<>();
    private final List<Employee> ofLines = new ArrayList<>();
    private boolean hasLines;
    private boolean unreadable;

    Conversion(FindingPrinter printer) {
        this.printer = printer;
    }

    void read(DocumentFile file) throws IOException {
        if (file.isLines()) {
            hasLines = true;
            try (Stream<EmployeeLine> lines = EmployeeLines.read(file.in())) {
                lines.forEach(line ->
                        take(file.name(), line.employee(), line.findings()).ifPresent(ofLines::add));
            } catch (UncheckedIOException e) {
                throw file.cannotRead(e);
            }
        } else {
            Document<AnyDocument> read = AnyDocument.read(new ByteArrayInputStream(file.document()));
            take(file.name(), read.value(), read.findings()).ifPresent(documents::add);
        }
    }

    private <T> Optional<T> take(String file, Optional<T> value, List<LocatedFinding> findings) {
        if (value.isEmpty()) {
            unreadable = true;
            printer.add(file, findings.stream().filter(Conversion::isError).toList());
        }
        return value;
    }

    private static boolean isError(LocatedFinding located) {
        return located.finding().isError();
    }

    /** Whether something could not be read. */
    boolean isUnreadable() {
        return unreadable;
    }

    boolean hasLines() {
        return hasLines;
    }

    boolean hasDocuments() {
        return !documents.isEmpty();
    }

    /** The one document; empty where there are none or several. */
    Optional<AnyDocument> document() {
        return documents.size() == 1 ? Optional.of(documents.get(0)) : Optional.empty();
    }

    /** The one organisation, with the employees of its document and of all lines. */
    Optional<CompetenceInventory> inventory() {
        return document().flatMap(AnyDocument::inventory).map(inventory -> {
            List<Employee> all = new ArrayList<>(inventory.employees());
            all.addAll(ofLines);
            return new CompetenceInventory(inventory.structure(), all);
        });
    }

    /** All employees, of documents and of lines; empty where a document has none to give. */
    Optional<List<Employee>> employees() {
        List<Employee> all = new ArrayList<>();
        for (AnyDocument document : documents) {
            if (document.inventory().isEmpty()) {
                return Optional.empty();
            }
            all.addAll(document.inventory().orElseThrow().employees());
        }
        all.addAll(ofLines);
        return Optional.of(all);
    }
}
