package org.kompetens.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.kompetens.finding.FieldPath;
import org.kompetens.finding.Finding;
import org.kompetens.finding.Findings;
import org.kompetens.finding.FindingsBuilder;
import org.kompetens.json.form.InventoryForm;
import org.kompetens.json.form.InventoryForm.Content;
import org.kompetens.json.form.StructureInPart;
import org.kompetens.json.token.JsonLine;
import org.kompetens.json.token.JsonOut;
import org.kompetens.organisation.CompetenceInventory;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.InventoryCheck;
import org.kompetens.organisation.Organisation;
import org.kompetens.organisation.OrganisationStructure;
import org.kompetens.staffing.BirthDates;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One JSON document: an organisation's structure and, in the property {@code employees}, its employees. A document
 * without employees is read the same way; they may then come from {@link EmployeeLines}.
 *
 * <p>What is wrong, be it in form or by the rules of the model, is found all at once, each by line and column. An
 * employee who cannot be read stands in nobody else's way.
 */
public final class InventoryDocument {

    /** The most bytes a document can have. Larger inventories come as a structure and {@link EmployeeLines}. */
    public static final int MAX_BYTES = 1 << 26;

    /** The version of the form, in the property {@code version}; a document without it is of this version. */
    public static final int VERSION = 1;

    private static final Logger LOG = LoggerFactory.getLogger(InventoryDocument.class);
    private static final String EMPLOYEES = InventoryForm.EMPLOYEES.names().get(0);

    private final Optional<Organisation> organisation;
    private final List<Employee> employees;
    private final List<Findings> unreadableEmployees;
    private final List<LocatedFinding> findings;

    private InventoryDocument(
            Optional<Organisation> organisation,
            List<Employee> employees,
            List<Findings> unreadableEmployees,
            List<LocatedFinding> findings) {
        this.organisation = organisation;
        this.employees = List.copyOf(employees);
        this.unreadableEmployees = List.copyOf(unreadableEmployees);
        this.findings = findings.stream()
                .sorted(Comparator.comparing(LocatedFinding::location).thenComparing(LocatedFinding::finding))
                .toList();
    }

    /**
     * Reads and checks a document.
     *
     * @param in the document in UTF-8, at most {@value #MAX_BYTES} bytes; it is not closed
     * @return the document
     * @throws IOException if it cannot be read for another reason than what stands in it
     */
    public static InventoryDocument read(InputStream in) throws IOException {
        return read(in, Limits.STANDARD);
    }

    /**
     * Reads and checks a document, and of each birth date, too, whether it is {@linkplain BirthDates plausible} at a date.
     *
     * @param in the document in UTF-8, at most {@value #MAX_BYTES} bytes; it is not closed
     * @param asOf the date at which the persons are of an age
     * @return the document
     * @throws IOException if it cannot be read for another reason than what stands in it
     */
    public static InventoryDocument read(InputStream in, LocalDate asOf) throws IOException {
        return read(in, Limits.STANDARD, Optional.of(asOf));
    }

    /**
     * Reads and checks a document within other limits.
     *
     * @param in the document in UTF-8, at most {@value #MAX_BYTES} bytes; it is not closed
     * @param limits what it may have at the most
     * @return the document
     * @throws IOException if it cannot be read for another reason than what stands in it
     */
    public static InventoryDocument read(InputStream in, Limits limits) throws IOException {
        return read(in, limits, Optional.empty());
    }

    private static InventoryDocument read(InputStream in, Limits limits, Optional<LocalDate> asOf) throws IOException {
        byte[] bytes = in.readNBytes(MAX_BYTES + 1);
        if (bytes.length > MAX_BYTES) {
            Finding tooLarge =
                    Finding.of(DocumentRule.TOO_LARGE, FieldPath.ROOT).withValue("bytes", MAX_BYTES);
            return new InventoryDocument(
                    Optional.empty(), List.of(), List.of(), List.of(new LocatedFinding(new Location(1, 1), tooLarge)));
        }
        int length = bytes.length;
        DocumentText text = new DocumentText(bytes, 1, limits);
        Content content = text.read(InventoryForm::readContent).orElse(new Content(Optional.empty(), List.of()));
        List<LocatedFinding> findings = new ArrayList<>(text.findings());
        List<Findings> unreadable = ofUnreadable(content.employees(), text.findings());
        Optional<Organisation> organisation =
                content.structure().flatMap(structure -> resolve(structure, text, findings));
        if (content.structure().isPresent()) {
            organisation.ifPresent(
                    known -> findings.addAll(text.locate(ofEmployees(known, content.employees(), asOf))));
        } else {
            text.ofModelInPart(
                            InventoryForm::readStructure,
                            structure -> ofModel(structure, content.employees(), asOf),
                            StructureInPart.UNCERTAIN)
                    .ifPresent(found -> findings.addAll(text.locate(found)));
        }
        LOG.debug(
                "{} bytes read; employees readable: {}, unreadable: {}; findings: {}",
                length,
                content.employees().size() - unreadable.size(),
                unreadable.size(),
                findings.size());
        return new InventoryDocument(
                organisation,
                content.employees().stream().flatMap(Optional::stream).collect(Collectors.toUnmodifiableList()),
                unreadable,
                findings);
    }

    /** For each employee who could not be read, the findings about the form of the record. */
    private static List<Findings> ofUnreadable(List<Optional<Employee>> employees, List<LocatedFinding> findings) {
        Map<Integer, List<Finding>> noted = new HashMap<>();
        for (LocatedFinding located : findings) {
            FieldPath path = located.finding().path();
            if (!path.steps().isEmpty() && path.steps().get(0).property().equals(EMPLOYEES)) {
                path.steps()
                        .get(0)
                        .index()
                        .ifPresent(index -> noted.computeIfAbsent(index, none -> new ArrayList<>())
                                .add(located.finding()));
            }
        }
        List<Findings> unreadable = new ArrayList<>();
        for (int i = 0; i < employees.size(); i++) {
            List<Finding> ofEmployee = noted.getOrDefault(i, List.of());
            if (!ofEmployee.isEmpty()) {
                unreadable.add(new Findings(ofEmployee));
            } else if (employees.get(i).isEmpty()) {
                unreadable.add(Findings.NONE);
            }
        }
        return unreadable;
    }

    /**
     * Writes an inventory as one document, which {@link #read} reads back as the same.
     *
     * @param inventory the structure and its employees
     * @param out where to; flushed, not closed
     * @throws IOException if it cannot be written
     */
    public static void write(CompetenceInventory inventory, OutputStream out) throws IOException {
        try (JsonOut json = JsonLine.found().indented(out)) {
            InventoryForm.INVENTORY.write(inventory, json);
            json.endLine();
        }
    }

    private static Optional<Organisation> resolve(
            OrganisationStructure structure, DocumentText text, List<LocatedFinding> findings) {
        Findings found = structure.findings();
        findings.addAll(text.locate(found));
        return found.hasErrors() ? Optional.empty() : Optional.of(Organisation.of(structure));
    }

    /** What is wrong with an inventory by the rules of the model, with paths from the document. */
    static Findings ofModel(CompetenceInventory inventory) {
        return ofModel(
                inventory.structure(),
                inventory.employees().stream().map(Optional::of).toList(),
                Optional.empty());
    }

    private static Findings ofModel(
            OrganisationStructure structure, List<Optional<Employee>> employees, Optional<LocalDate> asOf) {
        Findings found = structure.findings();
        return found.hasErrors()
                ? found
                : found.plus(
                        ofEmployees(Organisation.of(structure), employees, asOf).list());
    }

    private static Findings ofEmployees(
            Organisation organisation, List<Optional<Employee>> employees, Optional<LocalDate> asOf) {
        InventoryCheck check = InventoryCheck.of(organisation);
        FindingsBuilder found = new FindingsBuilder();
        for (int i = 0; i < employees.size(); i++) {
            Findings ofEmployee = employees.get(i).map(check::next).orElse(Findings.NONE);
            if (!ofEmployee.isEmpty()) {
                found.addAll(FieldPath.of(EMPLOYEES, i), ofEmployee);
            }
            if (asOf.isPresent() && employees.get(i).isPresent()) {
                found.addAll(
                        FieldPath.of(EMPLOYEES, i),
                        BirthDates.findings(employees.get(i).get(), asOf.get()));
            }
        }
        return found.build();
    }

    /**
     * The organisation.
     *
     * @return the organisation; empty where its structure has errors
     */
    public Optional<Organisation> organisation() {
        return organisation;
    }

    /**
     * The employees whose form is right, in the order of the document. By the rules of the model they can be wrong; the
     * analysis leaves those out.
     *
     * @return the employees
     */
    public List<Employee> employees() {
        return employees;
    }

    /**
     * What is wrong with each employee whose form is not right.
     *
     * @return the findings about the form, an element an employee; of very many findings, later ones are left out
     */
    public List<Findings> unreadableEmployees() {
        return unreadableEmployees;
    }

    /**
     * All that is wrong: in form, in the structure, and in each employee's record.
     *
     * @return the findings in the order of the document
     */
    public List<LocatedFinding> findings() {
        return findings;
    }

    /**
     * The inventory, where nothing in it is wrong.
     *
     * @return the structure with all employees
     * @throws LocatedFindingsException if there is an error anywhere; it carries all findings
     */
    public CompetenceInventory orThrow() {
        LocatedFindingsException.orNone(findings);
        return new CompetenceInventory(organisation.orElseThrow().structure(), employees);
    }
}
