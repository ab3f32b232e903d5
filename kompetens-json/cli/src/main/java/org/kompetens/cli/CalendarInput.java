package org.kompetens.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.kompetens.calendar.Completion;
import org.kompetens.calendar.Cycle;
import org.kompetens.calendar.DutyRecord;
import org.kompetens.calendar.ProcessCalendar;
import org.kompetens.calendar.template.Template;
import org.kompetens.competence.CompetenceFramework;
import org.kompetens.count.EmployeeSource;
import org.kompetens.count.LongRun;
import org.kompetens.finding.Findings;
import org.kompetens.json.CalendarDocument;
import org.kompetens.json.CompletionsDocument;
import org.kompetens.json.CycleDocument;
import org.kompetens.json.Document;
import org.kompetens.json.DutyRecordsDocument;
import org.kompetens.json.EmployeeLines;
import org.kompetens.json.InventoryDocument;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.LeftOut;
import org.kompetens.organisation.Organisation;
import org.kompetens.organisation.OrganisationStructure;
import org.kompetens.organisation.OrganisationUnit;
import org.kompetens.organisation.UnitId;
import org.kompetens.organisation.UnitLevel;
import org.kompetens.rollup.CheckedEmployees;
import org.kompetens.spreadsheet.ImportResult;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The files and settings that the calendar is made of. */
@SuppressWarnings("NullAway.Init") // picocli fills in what is annotated
final class CalendarInput extends Reading {

    private static final String JSON = ".json";
    private static final Pattern YEAR = Pattern.compile("(\\d{4}).*");

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "ORGANISATION",
            description = "the organisation's structure as JSON; without it, an example with one unit at each level"
                    + " of the calendar")
    private @Nullable Path organisation;

    @Option(
            names = {"-t", "--template"},
            paramLabel = "TEMPLATE",
            description = "${COMPLETION-CANDIDATES}")
    private @Nullable Template template;

    @Option(names = "--calendar", paramLabel = "FILE", description = "your own calendar, as JSON")
    private @Nullable Path calendar;

    @Option(
            names = {"-c", "--cycle"},
            paramLabel = "CYCLE",
            description = "the cycle's id, which starts with the year in which the cycle begins, such as 2026 or"
                    + " 2026/27; or a file with the cycle as JSON, *.json; of several, those that are running at"
                    + " the date are shown; required, except to write the calendar itself as JSON")
    private List<String> cycles = new ArrayList<>();

    @Option(
            names = {"-s", "--set"},
            paramLabel = "SETTING=VALUE",
            description = "what the organisation chooses: days, such as autumn=09-01..11-30; in a later year of the"
                    + " cycle, such as planning=1:01-15..03-31; dates, such as meetings=2027-02-24,2027-03-31;"
                    + " months or a year as a number")
    private List<String> choices = new ArrayList<>();

    @Parameters(
            index = "1..*",
            paramLabel = "EMPLOYEES",
            description = "employees, for whom the duties of each employee are checked: as JSON lines, or as"
                    + " spreadsheets (.xlsx, .csv), with --mapping or --layout")
    private List<Path> employees = new ArrayList<>();

    @Mixin
    private final SheetChoice sheets = new SheetChoice(this);

    @Option(
            names = "--records",
            paramLabel = "FILE",
            description = "when duties were fulfilled, as JSON; how far the calendar's duties have come is then"
                    + " shown too")
    private @Nullable Path records;

    @Option(names = "--completions", paramLabel = "FILE", description = "what has been done, as JSON")
    private @Nullable Path completions;

    private final Map<Path, byte[]> bytes = new HashMap<>();

    /** A file is named, or what stands for it. */
    record Read<T>(String name, Document<T> document) {}

    Read<ProcessCalendar> calendar() {
        if ((template == null) == (calendar == null)) {
            throw wrongUsage("calendar.which");
        }
        if (template != null) {
            return new Read<>(template.name(), new Document<>(Optional.of(template.calendar()), List.of()));
        }
        return new Read<>(String.valueOf(calendar), readOnce(calendar, CalendarDocument::read));
    }

    /** Tells what is wrong with the calendar together with its cycles, and where in its file, if there is one. */
    void tellOfCalendar(Findings found, FindingPrinter printer) {
        if (calendar == null) {
            printer.addUnlocated(template().map(Template::name).orElse(""), found);
        } else {
            printer.add(
                    calendar.toString(),
                    readOnce(calendar, in -> CalendarDocument.read(in, known -> found))
                            .findings());
        }
    }

    /** The same of a cycle. */
    void tellOfCycle(String named, Findings found, FindingPrinter printer) {
        if (named.endsWith(JSON)) {
            printer.add(
                    named,
                    readOnce(Path.of(named), in -> CycleDocument.read(in, known -> found))
                            .findings());
        } else {
            printer.addUnlocated(named, found);
        }
    }

    /** The same of what has been done. */
    void tellOfCompletions(Findings found, FindingPrinter printer) {
        if (completions != null) {
            printer.add(
                    completions.toString(),
                    readOnce(completions, in -> CompletionsDocument.read(in, known -> found))
                            .findings());
        }
    }

    /** The same of the records of duties. */
    void tellOfRecords(Findings found, FindingPrinter printer) {
        if (records != null) {
            printer.add(
                    records.toString(),
                    readOnce(records, in -> DutyRecordsDocument.read(in, known -> found))
                            .findings());
        }
    }

    /** Whether the calendar is asked for as it is, in no cycle. */
    boolean isWithoutCycle() {
        return cycles.isEmpty();
    }

    /** Those that are named, each with the choices that are made for all. */
    List<Read<Cycle>> cycles(ProcessCalendar of) {
        if (cycles.stream().distinct().count() < cycles.size()) {
            throw wrongUsage("calendar.cycle-twice", "given", String.join(", ", cycles));
        }
        return cycles.stream().map(named -> cycle(named, of)).toList();
    }

    private Read<Cycle> cycle(String named, ProcessCalendar of) {
        Document<Cycle> read = named.endsWith(JSON)
                ? readOnce(Path.of(named), CycleDocument::read)
                : new Document<>(Optional.of(byId(named)), List.of());
        Optional<Cycle> chosen = new ChosenSettings(choices, this::wrongUsage).in(read.value(), named, of);
        return new Read<>(named, new Document<>(chosen, read.findings()));
    }

    Read<List<Completion>> completions() {
        return completions == null
                ? new Read<>("", new Document<>(Optional.of(List.of()), List.of()))
                : new Read<>(completions.toString(), readOnce(completions, CompletionsDocument::read));
    }

    boolean hasRecords() {
        return records != null;
    }

    /** Whether employees are named for whom nothing would be looked at. */
    boolean hasEmployeesInVain() {
        return records == null && !employees.isEmpty();
    }

    /** When duties were fulfilled; without a value where nothing is said of it. */
    Optional<Read<List<DutyRecord>>> records() {
        return Optional.ofNullable(records)
                .map(file -> new Read<>(file.toString(), readOnce(file, DutyRecordsDocument::read)));
    }

    /**
     * Goes through all employees who count: those of the organisation's document, then those of the files of lines,
     * which are read on all processors and come in their order, then those of spreadsheets. The printer hears of errors
     * alone: what only deserves a look in a record is for the other commands to report.
     */
    void employees(Organisation known, FindingPrinter printer, Consumer<Employee> each) {
        if (organisation != null) {
            read(organisation, InventoryDocument::read).employees().forEach(each);
        }
        FindingListener errors = new ErrorsOnly(printer);
        List<Path> tables = sheets.among(employees);
        for (Path file : employees) {
            if (!tables.contains(file)) {
                read(file, in -> {
                    EmployeeSource lines = EmployeeLines.source(in, known, found -> errors.add(file.toString(), found));
                    return check(known, lines, each);
                });
            }
        }
        if (!tables.isEmpty()) {
            Optional<ImportResult> imported = sheets.employees(tables, Optional.of(known.structure()), errors);
            if (imported.isEmpty()) {
                printer.print();
                throw new InputException(ImportText.of("import.nothing", language()));
            }
            check(known, imported.get().source(errors::add), each);
        }
    }

    private static CheckedEmployees check(Organisation known, EmployeeSource employees, Consumer<Employee> each) {
        EmployeeSource seen = new Records(employees, (record, findings) -> {
            if (!LeftOut.refuses(findings)) {
                record.ifPresent(each);
            }
        });
        return CheckedEmployees.of(known, seen, LongRun.onAllProcessors());
    }

    /** The organisation that is named; or else one unit at each level at which the calendar has a step or a party. */
    Read<Organisation> organisation(ProcessCalendar of) {
        if (organisation != null) {
            InventoryDocument document = read(organisation, InventoryDocument::read);
            return new Read<>(organisation.toString(), new Document<>(document.organisation(), document.findings()));
        }
        List<OrganisationUnit> units = new ArrayList<>();
        for (UnitLevel level : of.unitLevels()) {
            boolean used = of.steps().stream().anyMatch(step -> step.level().equals(level.id()))
                    || of.parties().stream().anyMatch(party -> party.levels().contains(level.id()));
            if (used) {
                OrganisationUnit unit = OrganisationUnit.of(UnitId.of(level.id().value()), level.labels(), level.id());
                units.add(
                        units.isEmpty()
                                ? unit
                                : unit.withParent(units.get(units.size() - 1).id()));
            }
        }
        OrganisationStructure structure = new OrganisationStructure(
                CompetenceFramework.of(List.of(), List.of(), List.of()), of.unitLevels(), units, List.of(), List.of());
        Optional<Organisation> made =
                structure.findings().hasErrors() ? Optional.empty() : Optional.of(Organisation.of(structure));
        return new Read<>("", new Document<>(made, List.of()));
    }

    Optional<Template> template() {
        return Optional.ofNullable(template);
    }

    private Cycle byId(String cycle) {
        Matcher begins = YEAR.matcher(cycle);
        if (!begins.matches()) {
            throw wrongUsage("calendar.cycle-form", "given", cycle);
        }
        int year = Integer.parseInt(begins.group(1));
        if (year < Cycle.FIRST_YEAR || year > Cycle.LAST_YEAR) {
            throw wrongUsage(
                    "calendar.cycle-year",
                    "first",
                    Integer.toString(Cycle.FIRST_YEAR),
                    "last",
                    Integer.toString(Cycle.LAST_YEAR),
                    "given",
                    cycle);
        }
        try {
            return Cycle.of(cycle, year);
        } catch (IllegalArgumentException e) {
            throw wrongUsage("calendar.cycle-form", "given", cycle);
        }
    }

    /** Reads one kind of document. */
    private interface Reader<T> {
        T read(InputStream in) throws IOException;
    }

    /** Of a file that is read again to tell where something stands, such as a pipe, the bytes are kept. */
    private <T> T readOnce(Path file, Reader<T> reader) {
        byte[] known = bytes.computeIfAbsent(file, one -> read(one, in -> in.readNBytes(Document.MAX_BYTES + 1)));
        try {
            return reader.read(new ByteArrayInputStream(known));
        } catch (IOException e) {
            throw Reading.cannotRead(file, e, language());
        }
    }

    /** Not from standard input, as the organisation is read twice. */
    private <T> T read(Path file, Reader<T> reader) {
        if (isStandardInput(file)) {
            throw wrongUsage("file.standard-input-once");
        }
        try (InputStream in = open(file)) {
            return reader.read(in);
        } catch (IOException e) {
            throw Reading.cannotRead(file, e, language());
        }
    }
}
