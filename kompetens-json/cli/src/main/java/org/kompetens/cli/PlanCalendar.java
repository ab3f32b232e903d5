package org.kompetens.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kompetens.calendar.Cycle;
import org.kompetens.calendar.DeadlineRule;
import org.kompetens.calendar.ProcessCalendar;
import org.kompetens.calendar.Schedule;
import org.kompetens.calendar.Step;
import org.kompetens.calendar.StepId;
import org.kompetens.finding.FindingsException;
import org.kompetens.json.CalendarDocument;
import org.kompetens.json.CycleDocument;
import org.kompetens.json.Document;
import org.kompetens.json.LocatedFinding;
import org.kompetens.json.Location;
import org.kompetens.organisation.Organisation;
import org.kompetens.planning.BudgetScope;
import org.kompetens.workday.BusinessDayConvention;
import org.kompetens.workday.Country;
import org.kompetens.workday.HolidayLayer;
import org.kompetens.workday.PublicHolidays;
import picocli.CommandLine.Option;

/** The calendar along which plans are made and budgets handed in. */
@SuppressWarnings("NullAway.Init") // picocli fills in what is annotated
final class PlanCalendar {

    @Option(names = "--calendar", paramLabel = "FILE", description = "with calendar: the calendar, as JSON")
    private @Nullable Path calendar;

    @Option(names = "--cycle", paramLabel = "FILE", description = "with calendar: the cycle, as JSON")
    private @Nullable Path cycle;

    @Option(
            names = "--country",
            paramLabel = "COUNTRY",
            defaultValue = "SE",
            description = "with calendar: whose holidays move deadlines: ${COMPLETION-CANDIDATES}; by default"
                    + " ${DEFAULT-VALUE}")
    private Country country;

    @Option(
            names = "--dialogues",
            paramLabel = "STEP",
            description = "with calendar: the step in which development dialogues are held")
    private @Nullable String dialogues;

    @Option(
            names = "--budget-step",
            paramLabel = "BUDGET=STEP",
            description = "with calendar: in which step a budget is submitted, such as board-specific=budget; the"
                    + " others are municipality-wide and beyond; may be given several times")
    private Map<String, String> budgetSteps = new LinkedHashMap<>();

    /** The schedule of the cycle; empty where something is wrong with the calendar or the cycle. */
    Optional<Schedule> schedule(Reading reading, Organisation organisation, FindingPrinter printer) {
        if (calendar == null || cycle == null) {
            throw reading.wrongUsage("plan.no-calendar");
        }
        return schedule(reading, calendar, cycle, country, organisation, printer);
    }

    /** The schedule of a cycle; empty where something is wrong with the calendar or the cycle. */
    static Optional<Schedule> schedule(
            Reading reading,
            Path calendar,
            Path cycle,
            Country country,
            Organisation organisation,
            FindingPrinter printer) {
        Document<ProcessCalendar> known = read(reading, calendar, CalendarDocument::read, printer);
        Document<Cycle> round = read(reading, cycle, CycleDocument::read, printer);
        if (known.value().isEmpty() || round.value().isEmpty() || printer.errors() > 0) {
            return Optional.empty();
        }
        DeadlineRule deadlines = new DeadlineRule(
                BusinessDayConvention.PRECEDING, PublicHolidays.of(country, EnumSet.allOf(HolidayLayer.class)));
        try {
            return Optional.of(Schedule.of(known.value().get(), round.value().get(), organisation, deadlines));
        } catch (FindingsException wrong) {
            printer.add(
                    calendar.toString(),
                    wrong.findings().list().stream()
                            .map(finding -> new LocatedFinding(new Location(1, 1), finding))
                            .toList());
            return Optional.empty();
        }
    }

    /** The step of the dialogues, if it is named. */
    Optional<StepId> dialogues(Reading reading, Schedule schedule) {
        return Optional.ofNullable(dialogues).map(step -> step(reading, schedule, step));
    }

    /** In which step each budget is handed in. */
    Map<BudgetScope, StepId> budgetSteps(Reading reading, Schedule schedule) {
        Map<BudgetScope, StepId> steps = new TreeMap<>();
        budgetSteps.forEach((code, step) -> steps.put(scope(reading, code), step(reading, schedule, step)));
        return steps;
    }

    private static BudgetScope scope(Reading reading, String code) {
        return Stream.of(BudgetScope.values())
                .filter(scope -> scope.code().equals(code))
                .findFirst()
                .orElseThrow(() -> reading.wrongUsage(
                        "plan.scope-unknown",
                        "given",
                        code,
                        "scopes",
                        Stream.of(BudgetScope.values()).map(BudgetScope::code).collect(Collectors.joining(", "))));
    }

    private static StepId step(Reading reading, Schedule schedule, String given) {
        List<StepId> steps = schedule.calendar().steps().stream().map(Step::id).toList();
        return steps.stream()
                .filter(id -> id.value().equals(given))
                .findFirst()
                .orElseThrow(() -> reading.wrongUsage(
                        "plan.step-unknown",
                        "given",
                        given,
                        "steps",
                        steps.stream().map(StepId::value).collect(Collectors.joining(", "))));
    }

    /** Reads one kind of document. */
    interface Reader<T> {
        Document<T> read(InputStream in) throws IOException;
    }

    static <T> Document<T> read(Reading reading, Path file, Reader<T> reader, FindingPrinter printer) {
        try (InputStream in = reading.openDocument(file)) {
            Document<T> document = reader.read(in);
            printer.add(file.toString(), document.findings());
            return document;
        } catch (IOException e) {
            throw Reading.cannotRead(file, e, reading.language());
        }
    }
}
