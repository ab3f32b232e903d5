package org.kompetens.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kompetens.calendar.Attention;
import org.kompetens.calendar.CalendarBoard;
import org.kompetens.calendar.Completion;
import org.kompetens.calendar.Schedule;
import org.kompetens.finding.Findings;
import org.kompetens.json.CompletionsDocument;
import org.kompetens.json.Document;
import org.kompetens.json.LocatedFinding;
import org.kompetens.json.Location;
import org.kompetens.json.PlanRegisterDocument;
import org.kompetens.organisation.Organisation;
import org.kompetens.planning.Planning;
import org.kompetens.workday.Country;
import picocli.CommandLine.Option;

/** The files from which a report has parts of its own: the calendar, and what is planned. */
@SuppressWarnings("NullAway.Init") // picocli fills in what is annotated
final class ReportParts {

    /** When something is due soon, and after how many days each step of the chain hears of what is late. */
    private static final Attention ATTENTION = new Attention(14, List.of(7, 14, 28));

    @Option(names = "--calendar", paramLabel = "FILE", description = "the calendar of the year's wheel, as JSON")
    private @Nullable Path calendar;

    @Option(names = "--cycle", paramLabel = "FILE", description = "with --calendar: the cycle, as JSON")
    private @Nullable Path cycle;

    @Option(
            names = "--completions",
            paramLabel = "FILE",
            description = "with --calendar: what has been done, as" + " JSON")
    private @Nullable Path completions;

    @Option(
            names = "--country",
            paramLabel = "COUNTRY",
            defaultValue = "SE",
            description = "with --calendar: whose holidays move deadlines: ${COMPLETION-CANDIDATES}; by default"
                    + " ${DEFAULT-VALUE}")
    private Country country;

    @Option(
            names = {"-p", "--plans"},
            paramLabel = "FILE",
            description = "what is planned, as JSON: activities and what they cost; without --raw as far as it may be"
                    + " shown")
    private @Nullable Path plans;

    /** How the calendar stands; empty where none is asked for, or something is wrong, which the printer then has. */
    Optional<CalendarBoard> calendar(
            Reading reading, Organisation organisation, LocalDate date, FindingPrinter printer) {
        if (calendar == null && cycle == null && completions == null) {
            return Optional.empty();
        }
        if (calendar == null || cycle == null) {
            throw reading.wrongUsage("report.no-cycle");
        }
        Optional<Schedule> schedule = PlanCalendar.schedule(reading, calendar, cycle, country, organisation, printer);
        Document<List<Completion>> done = completions == null
                ? new Document<>(Optional.of(List.of()), List.of())
                : PlanCalendar.read(reading, completions, CompletionsDocument::read, printer);
        return schedule.flatMap(of -> done.value().map(some -> {
            CalendarBoard board = CalendarBoard.at(List.of(of), some, date, ATTENTION);
            add(printer, String.valueOf(completions), board.findings());
            return board;
        }));
    }

    /** What is planned; empty where nothing is asked for, or something is wrong, which the printer then has. */
    Optional<Planning> planning(Reading reading, Organisation organisation, FindingPrinter printer) {
        if (plans == null) {
            return Optional.empty();
        }
        Path file = plans;
        try (InputStream in = reading.openDocument(file)) {
            PlanRegisterDocument document = PlanRegisterDocument.read(in);
            List<LocatedFinding> errors = document.in(organisation).findings().stream()
                    .filter(located -> located.finding().isError())
                    .toList();
            printer.add(file.toString(), document.register().isEmpty() ? document.findings() : errors);
            return document.register()
                    .filter(register -> errors.isEmpty())
                    .map(register -> Planning.of(organisation, register));
        } catch (IOException e) {
            throw Reading.cannotRead(file, e, reading.language());
        }
    }

    private static void add(FindingPrinter printer, String file, Findings findings) {
        printer.add(
                file,
                findings.list().stream()
                        .map(finding -> new LocatedFinding(new Location(1, 1), finding))
                        .toList());
    }
}
