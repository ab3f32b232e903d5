package org.kompetens.cli;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.kompetens.calendar.Cycle;
import org.kompetens.calendar.DeadlineRule;
import org.kompetens.calendar.ProcessCalendar;
import org.kompetens.calendar.Schedule;
import org.kompetens.finding.Finding;
import org.kompetens.finding.Findings;
import org.kompetens.finding.FindingsException;
import org.kompetens.organisation.Organisation;

/**
 * The cycles that are asked for, of the calendar and the organisation that are named.
 *
 * @param input the files
 * @param deadlines where a deadline that falls on a day off is moved
 */
record CalendarSchedules(CalendarInput input, DeadlineRule deadlines) {

    /** One for each cycle; none where anything is wrong. */
    List<Schedule> read(FindingPrinter printer) {
        CalendarInput.Read<ProcessCalendar> calendar = input.calendar();
        if (calendar.document().value().isEmpty()) {
            printer.add(calendar.name(), calendar.document().findings());
            return List.of();
        }
        ProcessCalendar known = calendar.document().value().get();
        List<CalendarInput.Read<Cycle>> cycles = input.cycles(known);
        CalendarInput.Read<Organisation> organisation = input.organisation(known);
        // What only deserves a look in the structure is for the other commands to tell.
        printer.add(
                organisation.name(),
                organisation.document().findings().stream()
                        .filter(located -> located.finding().isError())
                        .toList());
        if (organisation.document().value().isEmpty()
                || cycles.stream().anyMatch(cycle -> cycle.document().value().isEmpty())) {
            printer.add(calendar.name(), calendar.document().findings());
            cycles.forEach(cycle -> printer.add(cycle.name(), cycle.document().findings()));
            return List.of();
        }
        List<Schedule> schedules = new ArrayList<>();
        Set<Finding> ofCalendar = new LinkedHashSet<>();
        for (CalendarInput.Read<Cycle> cycle : cycles) {
            Findings found;
            try {
                Schedule schedule = Schedule.of(
                        known,
                        cycle.document().value().get(),
                        organisation.document().value().get(),
                        deadlines);
                found = schedule.warnings();
                schedules.add(schedule);
            } catch (FindingsException e) {
                found = e.findings();
            }
            ScheduleFindings parts = ScheduleFindings.of(found);
            input.tellOfCycle(cycle.name(), parts.ofCycle(), printer);
            parts.ofCalendar().forEach(ofCalendar::add);
        }
        input.tellOfCalendar(new Findings(List.copyOf(ofCalendar)), printer);
        return schedules.size() == cycles.size() ? schedules : List.of();
    }
}
