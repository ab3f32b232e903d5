package org.kompetens.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kompetens.count.EmployeeSource;
import org.kompetens.count.LongRun;
import org.kompetens.finding.FieldPath;
import org.kompetens.finding.Finding;
import org.kompetens.finding.Findings;
import org.kompetens.gap.GapAnalysis;
import org.kompetens.json.AnyDocument;
import org.kompetens.json.ChoiceQuestionDocument;
import org.kompetens.json.DocumentRule;
import org.kompetens.json.EmployeeLine;
import org.kompetens.json.EmployeeLines;
import org.kompetens.json.InventoryDocument;
import org.kompetens.json.LocatedFinding;
import org.kompetens.json.Location;
import org.kompetens.json.PlanRegisterDocument;
import org.kompetens.json.RedeploymentQuestionDocument;
import org.kompetens.json.StaffingAssumptionsDocument;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.EmployeeId;
import org.kompetens.organisation.LeftOut;
import org.kompetens.organisation.Organisation;
import org.kompetens.redeployment.RedeploymentQuestion;
import org.kompetens.rollup.CheckedEmployees;
import org.kompetens.spreadsheet.ImportResult;
import org.kompetens.spreadsheet.SpreadsheetFinding;

/**
 * Finds what is wrong with files: with each document by itself, with what refers to others by these, and by the
 * organisation that is among them.
 */
final class Validation {

    private static final Set<String> ORGANISATIONS = Set.of("inventory", "structure");
    private static final String PLANS = "plan-register";
    private static final String CHOICE = "choice-question";
    private static final String STAFFING = "staffing-assumptions";
    private static final String REDEPLOYMENT = "redeployment-question";

    private final LocalDate asOf;
    private final FindingListener found;
    private final List<InventoryDocument> organisations = new ArrayList<>();
    private final Map<String, PlanRegisterDocument> plans = new LinkedHashMap<>();
    private final Map<String, StaffingAssumptionsDocument> staffing = new LinkedHashMap<>();
    private final Map<String, RedeploymentQuestionDocument> redeployments = new LinkedHashMap<>();
    private final List<Employee> sound = new ArrayList<>();
    private final CalendarFiles calendars = new CalendarFiles(this::addOfDocument);
    private final Set<EmployeeId> people = new HashSet<>();
    private boolean documentsWrong;
    private boolean recordsWrong;

    /** What is found is told with the name of the file; ages are those of the date. */
    Validation(LocalDate asOf, FindingListener found) {
        this.asOf = asOf;
        this.found = found;
    }

    /** How many organisations were among the documents. */
    int organisations() {
        return organisations.size();
    }

    /** Whether there are documents, besides lines of employees, that are checked by an organisation. */
    boolean hasDependents() {
        return !plans.isEmpty() || !staffing.isEmpty() || !redeployments.isEmpty() || calendars.needOrganisation();
    }

    /** The organisation by which employees are checked: the only one among the documents, if it has no errors. */
    Optional<Organisation> organisation() {
        return organisations.stream().findFirst().flatMap(InventoryDocument::organisation);
    }

    int exitCode() {
        if (documentsWrong) {
            return ExitCode.NOTHING_DONE;
        }
        return recordsWrong ? ExitCode.RECORDS_WRONG : ExitCode.WELL;
    }

    private void add(String file, List<LocatedFinding> findings) {
        recordsWrong |= findings.stream().anyMatch(located -> located.finding().isError());
        found.add(file, findings);
    }

    /** Reads one document, whatever it is of. */
    void document(String file, byte[] bytes) throws IOException {
        String type = AnyDocument.typeOf(bytes).orElse("");
        if (ORGANISATIONS.contains(type)) {
            InventoryDocument inventory = InventoryDocument.read(new ByteArrayInputStream(bytes), asOf);
            organisations.add(inventory);
            documentsWrong |= inventory.organisation().isEmpty();
            add(file, inventory.findings());
        } else if (type.equals(PLANS)) {
            plans.put(file, PlanRegisterDocument.read(new ByteArrayInputStream(bytes)));
        } else if (type.equals(STAFFING)) {
            staffing.put(file, StaffingAssumptionsDocument.read(new ByteArrayInputStream(bytes)));
        } else if (type.equals(REDEPLOYMENT)) {
            redeployments.put(file, RedeploymentQuestionDocument.read(new ByteArrayInputStream(bytes)));
        } else if (type.equals(CHOICE)) {
            addOfDocument(
                    file,
                    ChoiceQuestionDocument.read(new ByteArrayInputStream(bytes)).findings());
        } else if (!calendars.take(type, file, bytes)) {
            addOfDocument(
                    file, AnyDocument.read(new ByteArrayInputStream(bytes)).findings());
        }
    }

    /** Finds what is wrong with plans, by the one sound organisation; without any, only their form can be wrong. */
    void plans() {
        plans.forEach((file, read) -> {
            PlanRegisterDocument document = organisation().map(read::in).orElse(read);
            addOfDocument(file, document.findings());
        });
    }

    /** Finds who is named in plans and is not among the employees who have been read; if there are none, nobody can be missing. */
    void planned() {
        if (people.isEmpty()) {
            return;
        }
        plans.forEach((file, document) -> document.register()
                .map(register -> register.unknownPeople(people))
                .ifPresent(later -> addOfDocument(file, document.locate(later))));
    }

    /** Finds what is wrong with assumptions about staff, by the same organisation. */
    void staffing() {
        staffing.forEach((file, read) -> {
            StaffingAssumptionsDocument document = organisation().map(read::in).orElse(read);
            addOfDocument(file, document.findings());
        });
    }

    /**
     * Finds what is wrong with questions of redeployment, by the same organisation and by the employees who have been read;
     * if there are none, nobody can be missing.
     */
    void redeployments() {
        redeployments.forEach((file, document) -> {
            List<LocatedFinding> all = new ArrayList<>(document.findings());
            organisation()
                    .ifPresent(known -> document.question()
                            .map(question -> findings(question, GapAnalysis.of(known, asOf)))
                            .ifPresent(later -> all.addAll(document.locate(later))));
            addOfDocument(file, all);
        });
    }

    private Findings findings(RedeploymentQuestion question, GapAnalysis analysis) {
        return sound.isEmpty()
                ? question.findings(analysis)
                : RedeploymentCommand.ofQuestion(question.findings(analysis, sound));
    }

    /** Finds what is wrong with calendars, cycles and completions, by one another and by the same organisation. */
    void calendars() throws IOException {
        calendars.check(organisation());
    }

    private void addOfDocument(String file, List<LocatedFinding> findings) {
        documentsWrong |=
                findings.stream().anyMatch(located -> located.finding().isError());
        add(file, findings);
    }

    /** Notes that a file that is to hold lines is one document. */
    void noLines(DocumentFile file) {
        documentsWrong = true;
        add(
                file.name(),
                List.of(new LocatedFinding(new Location(1, 1), Finding.of(DocumentRule.NOT_LINES, FieldPath.ROOT))));
    }

    /** Reads spreadsheets, by the one organisation that is sound; nothing if no row can be taken. */
    Optional<ImportResult> sheets(SheetChoice choice, List<Path> files) {
        Optional<ImportResult> imported = choice.employees(files, organisation().map(Organisation::structure), found);
        documentsWrong |= imported.isEmpty();
        recordsWrong |= imported.filter(result -> !result.isComplete()).isPresent();
        return imported;
    }

    private void addOfSheets(List<SpreadsheetFinding> findings) {
        recordsWrong |= findings.stream().anyMatch(SpreadsheetFinding::isError);
        found.add(findings);
    }

    /**
     * Checks the employees of files of lines and of spreadsheets, by the one organisation that is sound; without any, only
     * their form can be wrong.
     */
    void employees(List<DocumentFile> files, Optional<ImportResult> sheets) {
        // By an organisation that has errors itself, every employee would be wrong.
        organisation()
                .ifPresentOrElse(known -> employees(known, files, sheets), () -> files.forEach(this::formOfLines));
    }

    private void formOfLines(DocumentFile file) {
        try {
            EmployeeLines.read(file.in()).map(EmployeeLine::findings).forEach(findings -> add(file.name(), findings));
        } catch (UncheckedIOException e) {
            throw file.cannotRead(e);
        }
    }

    private void employees(Organisation organisation, List<DocumentFile> files, Optional<ImportResult> sheets) {
        Deque<EmployeeSource> sources = new ArrayDeque<>();
        sources.add(EmployeeSources.ofDocument(organisations.get(0)));
        for (DocumentFile file : files) {
            EmployeeSource lines =
                    EmployeeLines.source(file.in(), organisation, asOf, findings -> add(file.name(), findings));
            sources.add(() -> {
                try {
                    return lines.next();
                } catch (UncheckedIOException e) {
                    throw file.cannotRead(e);
                }
            });
        }
        sheets.ifPresent(imported -> sources.add(imported.source(this::addOfSheets)));
        CheckedEmployees.of(organisation, keeping(EmployeeSources.oneAfterAnother(sources)), LongRun.onAllProcessors());
    }

    /** Keeps the records that count, and everybody's id, if any document asks who is employed. */
    private EmployeeSource keeping(EmployeeSource employees) {
        if (redeployments.isEmpty() && plans.isEmpty()) {
            return employees;
        }
        Set<EmployeeId> ids = new HashSet<>();
        return new Records(employees, (record, findings) -> {
            record.map(Employee::id).ifPresent(people::add);
            record.filter(employee -> !redeployments.isEmpty())
                    .flatMap(employee -> LeftOut.asCounted(employee, findings))
                    .filter(employee -> ids.add(employee.id()))
                    .ifPresent(sound::add);
        });
    }
}
