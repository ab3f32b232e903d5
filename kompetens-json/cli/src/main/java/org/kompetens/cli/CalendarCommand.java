package org.kompetens.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.kompetens.calendar.Attention;
import org.kompetens.calendar.CalendarBoard;
import org.kompetens.calendar.Completion;
import org.kompetens.calendar.DeadlineRule;
import org.kompetens.calendar.DutyCheck;
import org.kompetens.calendar.DutyCount;
import org.kompetens.calendar.DutyProgress;
import org.kompetens.calendar.DutyRecord;
import org.kompetens.calendar.OccurrenceSelection;
import org.kompetens.calendar.Party;
import org.kompetens.calendar.PartyId;
import org.kompetens.calendar.ProcessCalendar;
import org.kompetens.calendar.Schedule;
import org.kompetens.calendar.StatusBoard;
import org.kompetens.calendar.StepCount;
import org.kompetens.calendar.template.Template;
import org.kompetens.finding.Finding;
import org.kompetens.finding.Findings;
import org.kompetens.json.CalendarDocument;
import org.kompetens.json.DutiesDocument;
import org.kompetens.json.OccurrencesDocument;
import org.kompetens.json.ical.ICalendarFile;
import org.kompetens.organisation.OrganisationUnit;
import org.kompetens.organisation.UnitId;
import org.kompetens.picture.YearWheel;
import org.kompetens.text.Language;
import org.kompetens.workday.BusinessDayConvention;
import org.kompetens.workday.Country;
import org.kompetens.workday.HolidayLayer;
import org.kompetens.workday.PublicHolidays;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Shows a process calendar in one cycle, and how far it has come. */
@Command(
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        optionListHeading = "%n",
        parameterListHeading = "%n",
        description = "Show who does what and when in the cycles of a process calendar, and what is late.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:all is well; there may be warnings",
            "1:some completions are wrong, and are left out",
            "2:wrong usage",
            "3:the calendar, the cycle or the structure has errors, or a file cannot be read"
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  kompetens calendar --template S1 --cycle 2026/27 --set autumn=09-01..11-30",
            "  kompetens calendar --template S2 --format json > own.json",
            "  kompetens calendar structure.json -t S1 -c cycle.json \\",
            "      --completions done.json --as-of 2026-11-02",
            "  kompetens calendar structure.json employees.jsonl -t S2 -c cycle.json \\",
            "      --records dialogues.json",
            "  kompetens calendar structure.json employees.jsonl -t S2 -c cycle.json \\",
            "      --records dialogues.json --duties --format json",
            "  kompetens calendar structure.json --calendar own.json -c 2027 \\",
            "      --unit school --format ics > school.ics",
            "  kompetens calendar structure.json --calendar own.json -c 2027 \\",
            "      --unit school --format ics --former school.ics --remind 7,1 \\",
            "      > school-new.ics"
        })
@SuppressWarnings("NullAway.Init") // picocli fills in what is annotated
final class CalendarCommand implements Callable<Integer> {

    /** How the calendar is shown. */
    enum Format {
        TEXT,
        JSON,
        ICS,
        SVG
    }

    @Mixin
    private CalendarInput input;

    @Mixin
    private CalendarExport export;

    @ParentCommand
    private Main main;

    @Spec
    private CommandSpec spec;

    @Option(
            names = {"-d", "--as-of"},
            paramLabel = "DATE",
            converter = DateConverter.class,
            description = "the date to look at, such as 2026-10-01; by default today")
    private @Nullable LocalDate asOf;

    @Option(
            names = {"-u", "--unit"},
            paramLabel = "UNIT",
            description = "only the unit with this id, and what is below it")
    private @Nullable String unit;

    @Option(
            names = {"-r", "--responsible"},
            paramLabel = "PARTY",
            description = "only what this party of the calendar is responsible for, or what is escalated to it")
    private @Nullable String responsible;

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "text, json, ics, or svg, the year as a picture; by default ${DEFAULT-VALUE}")
    private Format format;

    @Option(
            names = "--country",
            paramLabel = "COUNTRY",
            description = "whose public holidays count: ${COMPLETION-CANDIDATES}; by default that of the template,"
                    + " or else SE")
    private @Nullable Country country;

    @Option(
            names = "--convention",
            paramLabel = "CONVENTION",
            defaultValue = "PRECEDING",
            description = "where a deadline that falls on a day off is moved: ${COMPLETION-CANDIDATES}; by default"
                    + " ${DEFAULT-VALUE}, to the last working day before")
    private BusinessDayConvention convention;

    @Option(names = "--details", description = "show also what holds all year round, and the lists that the steps use")
    private boolean details;

    @Option(
            names = "--duties",
            description = "show how far the duties have come, and nothing else, as text or JSON; with --records")
    private boolean dutiesAlone;

    @Option(
            names = "--due-soon",
            paramLabel = "DAYS",
            defaultValue = "14",
            description =
                    "how many days before its deadline something counts as due soon; by default" + " ${DEFAULT-VALUE}")
    private int dueSoon;

    @Option(
            names = "--escalate",
            paramLabel = "DAYS",
            split = ",",
            defaultValue = "7,14,28",
            description = "after how many days what is late is escalated one step up the chain of responsibility,"
                    + " then another step, and so on; by default ${DEFAULT-VALUE}")
    private List<Integer> escalate;

    /** Whether there was any of whom duties and persons tell. */
    private boolean anyEmployee;

    @Override
    public Integer call() throws IOException {
        FindingPrinter printer = new FindingPrinter(spec.commandLine().getErr(), language());
        if (dutiesAlone && (!input.hasRecords() || (format != Format.TEXT && format != Format.JSON))) {
            throw input.wrongUsage("calendar.duties");
        }
        if (input.hasEmployeesInVain()) {
            throw input.wrongUsage("calendar.employees");
        }
        export.check(format == Format.ICS, language());
        if (input.isWithoutCycle()) {
            return writeCalendar(printer);
        }
        DeadlineRule deadlines =
                new DeadlineRule(convention, PublicHolidays.of(country(), EnumSet.allOf(HolidayLayer.class)));
        List<Schedule> cycles = new CalendarSchedules(input, deadlines).read(printer);
        CalendarInput.Read<List<Completion>> completions = input.completions();
        if (cycles.isEmpty() || completions.document().value().isEmpty()) {
            printer.add(completions.name(), completions.document().findings());
            printer.print();
            return ExitCode.NOTHING_DONE;
        }
        CalendarBoard board =
                CalendarBoard.at(cycles, completions.document().value().get(), date(), attention());
        input.tellOfCompletions(board.findings(), printer);
        OccurrenceSelection selection = selection(cycles.get(0));
        Schedule alive = board.alive().get(0).schedule();
        List<StepCount> counts = new ArrayList<>();
        Optional<List<DutyProgress>> duties = duties(board, selection, counts, printer);
        if (!printer.isEmpty()) {
            printer.print();
        }
        if (dutiesAlone && duties.isEmpty()) {
            return ExitCode.NOTHING_DONE;
        }
        if (dutiesAlone && format == Format.JSON) {
            UnitId top = selection
                    .unit()
                    .orElseGet(() -> alive.organisation().tree().unit(0).id());
            DutiesDocument.write(alive, date(), top, duties.get(), main.out());
        } else if (!dutiesAlone) {
            show(board, selection, counts);
        }
        if (format == Format.TEXT) {
            duties.ifPresent(all ->
                    new DutyReport(all, anyEmployee, alive.organisation().tree(), language()).print(main.text()));
            if (details && !dutiesAlone) {
                new CalendarDetails(cycles.get(0).calendar(), language()).print(main.text());
            }
        }
        return board.findings().hasErrors() ? ExitCode.RECORDS_WRONG : ExitCode.WELL;
    }

    /** The calendar itself, to be adapted. */
    private int writeCalendar(FindingPrinter printer) throws IOException {
        if (format != Format.JSON) {
            throw input.wrongUsage("calendar.cycle-needed");
        }
        CalendarInput.Read<ProcessCalendar> calendar = input.calendar();
        printer.add(calendar.name(), calendar.document().findings());
        if (calendar.document().value().isEmpty()) {
            printer.print();
            return ExitCode.NOTHING_DONE;
        }
        CalendarDocument.write(calendar.document().value().get(), main.out());
        return ExitCode.WELL;
    }

    /**
     * What is missing of the duties, of each cycle that is alive; nothing where no records are named. Adds of each with how
     * many persons its steps have been done.
     */
    private Optional<List<DutyProgress>> duties(
            CalendarBoard board, OccurrenceSelection selection, List<StepCount> counts, FindingPrinter printer) {
        Schedule first = board.alive().get(0).schedule();
        Optional<CalendarInput.Read<List<DutyRecord>>> records = input.records();
        records.filter(read -> read.document().value().isEmpty())
                .ifPresent(read -> printer.add(read.name(), read.document().findings()));
        return records.flatMap(read -> read.document().value().map(known -> {
            List<DutyCount> duties = new ArrayList<>();
            List<StepCount> steps = new ArrayList<>();
            List<Finding> unfit = new ArrayList<>();
            List<Schedule> all =
                    board.cycles().stream().map(StatusBoard::schedule).toList();
            for (StatusBoard cycle : board.alive()) {
                DutyCheck check = DutyCheck.of(cycle.schedule(), all, known, date());
                if (duties.isEmpty()) {
                    check.unfitRecords().forEach(unfit::add);
                }
                duties.add(DutyCount.of(cycle.schedule(), check, selection.unit()));
                steps.add(StepCount.of(cycle.schedule(), check, date()));
            }
            input.employees(first.organisation(), printer, employee -> {
                anyEmployee = true;
                duties.forEach(count -> count.add(employee));
                steps.forEach(count -> count.add(employee));
            });
            // Without employees, nothing is said of who is missing, nor of how many.
            if (anyEmployee) {
                duties.get(0).recordsOfOthers().forEach(unfit::add);
                counts.addAll(steps);
            }
            input.tellOfRecords(new Findings(List.copyOf(unfit)), printer);
            return byDuty(first.calendar(), duties);
        }));
    }

    /** In the order of the calendar, and each duty in the order of the cycles. */
    private static List<DutyProgress> byDuty(ProcessCalendar calendar, List<DutyCount> cycles) {
        List<List<DutyProgress>> counted =
                cycles.stream().map(DutyCount::progress).toList();
        return IntStream.range(0, calendar.duties().size())
                .boxed()
                .flatMap(duty -> counted.stream().map(cycle -> cycle.get(duty)))
                .toList();
    }

    private void show(CalendarBoard board, OccurrenceSelection selection, List<StepCount> counts) throws IOException {
        switch (format) {
            case JSON -> OccurrencesDocument.write(board, selection, counts, main.out());
            case SVG -> main.out().print(YearWheel.svg(board, selection, counts, language()));
            case ICS ->
                ICalendarFile.write(
                        board.cycles(),
                        selection,
                        export.options(board.alive().get(0).schedule(), selection, language()),
                        main.out());
            case TEXT -> new WheelReport(board, selection, counts, language()).print(main.text());
        }
    }

    private OccurrenceSelection selection(Schedule schedule) {
        return new OccurrenceSelection(
                Optional.ofNullable(responsible)
                        .map(asked -> party(asked, schedule.calendar().parties())),
                Optional.ofNullable(unit)
                        .map(asked -> unit(asked, schedule.organisation().tree().units())));
    }

    private UnitId unit(String asked, List<OrganisationUnit> known) {
        return known.stream()
                .map(OrganisationUnit::id)
                .filter(id -> id.value().equals(asked))
                .findFirst()
                .orElseThrow(() ->
                        new ParameterException(spec.commandLine(), UnknownUnit.message(asked, known, language())));
    }

    private PartyId party(String asked, List<Party> known) {
        return known.stream()
                .map(Party::id)
                .filter(id -> id.value().equals(asked))
                .findFirst()
                .orElseThrow(() -> input.wrongUsage(
                        "calendar.party-unknown",
                        "party",
                        asked,
                        "parties",
                        known.stream().map(one -> one.id().value()).collect(Collectors.joining(", "))));
    }

    private Attention attention() {
        if (dueSoon < 0) {
            throw input.wrongUsage("calendar.due-soon", "given", Integer.toString(dueSoon));
        }
        try {
            return new Attention(dueSoon, escalate);
        } catch (IllegalArgumentException e) {
            throw input.wrongUsage(
                    "calendar.escalate",
                    "given",
                    escalate.stream().map(String::valueOf).collect(Collectors.joining(",")));
        }
    }

    /** S3 is Norwegian, S4 Danish, the others Swedish. */
    private Country country() {
        if (country != null) {
            return country;
        }
        Optional<Template> template = input.template();
        if (template.isPresent() && template.get() == Template.S3) {
            return Country.NO;
        }
        return template.isPresent() && template.get() == Template.S4 ? Country.DK : Country.SE;
    }

    private LocalDate date() {
        return asOf == null ? LocalDate.now(ZoneId.systemDefault()) : asOf;
    }

    private Language language() {
        return input.language();
    }
}
