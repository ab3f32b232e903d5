package org.kompetens.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import org.kompetens.calendar.Attention;
import org.kompetens.calendar.CalendarBoard;
import org.kompetens.calendar.Completion;
import org.kompetens.calendar.Cycle;
import org.kompetens.calendar.DeadlineRule;
import org.kompetens.calendar.ProcessCalendar;
import org.kompetens.calendar.Schedule;
import org.kompetens.finding.Finding;
import org.kompetens.finding.Findings;
import org.kompetens.finding.FindingsException;
import org.kompetens.json.CalendarDocument;
import org.kompetens.json.CompletionsDocument;
import org.kompetens.json.CycleDocument;
import org.kompetens.json.Document;
import org.kompetens.json.LocatedFinding;
import org.kompetens.organisation.Organisation;
import org.kompetens.workday.BusinessDayConvention;

/** A calendar, its cycles and their completions among the files: each by itself, and whether they fit together. */
final class CalendarFiles {

    /** Whether something is recorded that cannot be does not depend on days off. */
    private static final DeadlineRule UNMOVED = new DeadlineRule(BusinessDayConvention.NONE, date -> true);

    private static final Attention NONE = new Attention(0, List.of());

    private final BiConsumer<String, List<LocatedFinding>> found;
    private final Map<String, Document<ProcessCalendar>> calendars = new LinkedHashMap<>();
    private final Map<String, byte[]> bytesOfCalendars = new LinkedHashMap<>();
    private final Map<String, byte[]> cycles = new LinkedHashMap<>();
    private final Map<String, byte[]> completions = new LinkedHashMap<>();

    /** What is found goes to the consumer, with the name of the file. */
    CalendarFiles(BiConsumer<String, List<LocatedFinding>> found) {
        this.found = found;
    }

    /** Takes a file, if it is of such a type. */
    boolean take(String type, String file, byte[] bytes) throws IOException {
        switch (type) {
            case "calendar" -> {
                calendars.put(file, CalendarDocument.read(new ByteArrayInputStream(bytes)));
                bytesOfCalendars.put(file, bytes);
            }
            case "cycle" -> cycles.put(file, bytes);
            case "completions" -> completions.put(file, bytes);
            default -> {
                return false;
            }
        }
        return true;
    }

    /** Whether there is something that can be checked by an organisation. */
    boolean needOrganisation() {
        return !calendars.isEmpty() && !cycles.isEmpty();
    }

    /**
     * Finds what is wrong with each file; and where there is one calendar, whether cycles choose what it asks for; and with
     * an organisation, whether they fit that and completions fit them.
     */
    void check(Optional<Organisation> organisation) throws IOException {
        Optional<ProcessCalendar> calendar = calendars.size() == 1
                ? calendars.values().stream().findFirst().flatMap(CalendarFiles::sound)
                : Optional.empty();
        List<Schedule> schedules = new ArrayList<>();
        Set<Finding> ofCalendar = new LinkedHashSet<>();
        for (Map.Entry<String, byte[]> file : cycles.entrySet()) {
            Document<Cycle> cycle = CycleDocument.read(new ByteArrayInputStream(file.getValue()), read -> {
                ScheduleFindings parts = ScheduleFindings.of(calendar.map(known -> organisation
                                .map(of -> fit(known, read, of, schedules))
                                .orElseGet(() -> known.findings(read)))
                        .orElse(Findings.NONE));
                parts.ofCalendar().forEach(ofCalendar::add);
                return parts.ofCycle();
            });
            found.accept(file.getKey(), cycle.findings());
        }
        for (Map.Entry<String, Document<ProcessCalendar>> file : calendars.entrySet()) {
            found.accept(file.getKey(), findings(file.getKey(), file.getValue(), ofCalendar));
        }
        // Beside a cycle that is wrong, what is recorded of it would be of none.
        boolean allFit = !schedules.isEmpty() && schedules.size() == cycles.size() && areOfSeveralCycles(schedules);
        for (Map.Entry<String, byte[]> file : completions.entrySet()) {
            found.accept(
                    file.getKey(),
                    CompletionsDocument.read(
                                    new ByteArrayInputStream(file.getValue()),
                                    read -> allFit ? fit(schedules, read) : Findings.NONE)
                            .findings());
        }
    }

    /** Of a calendar by itself, or with its cycles, of which that is part. */
    private List<LocatedFinding> findings(String file, Document<ProcessCalendar> calendar, Set<Finding> withCycles)
            throws IOException {
        return withCycles.isEmpty()
                ? calendar.findings()
                : CalendarDocument.read(
                                new ByteArrayInputStream(bytesOfCalendars.getOrDefault(file, new byte[0])),
                                known -> new Findings(List.copyOf(withCycles)))
                        .findings();
    }

    private static Optional<ProcessCalendar> sound(Document<ProcessCalendar> calendar) {
        boolean wrong = calendar.findings().stream()
                .anyMatch(located -> located.finding().isError());
        return wrong ? Optional.empty() : calendar.value();
    }

    private static Findings fit(
            ProcessCalendar calendar, Cycle cycle, Organisation organisation, List<Schedule> schedules) {
        try {
            Schedule schedule = Schedule.of(calendar, cycle, organisation, UNMOVED);
            schedules.add(schedule);
            return schedule.warnings();
        } catch (FindingsException e) {
            return e.findings();
        }
    }

    private static boolean areOfSeveralCycles(List<Schedule> schedules) {
        return schedules.stream()
                        .map(schedule -> schedule.cycle().id())
                        .distinct()
                        .count()
                == schedules.size();
    }

    private static Findings fit(List<Schedule> schedules, List<Completion> completions) {
        LocalDate last = completions.stream()
                .map(Completion::date)
                .max(LocalDate::compareTo)
                .orElse(LocalDate.EPOCH);
        return CalendarBoard.at(schedules, completions, last, NONE).findings();
    }
}
