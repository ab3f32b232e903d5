package org.kompetens.testkit.calendar;

import java.time.Month;
import java.util.List;
import java.util.stream.IntStream;
import org.kompetens.calendar.Cycle;
import org.kompetens.calendar.Occurrence;
import org.kompetens.calendar.OccurrenceId;
import org.kompetens.calendar.ProcessCalendar;
import org.kompetens.calendar.Schedule;
import org.kompetens.calendar.Window;
import org.kompetens.organisation.Organisation;
import org.kompetens.text.Labels;
import org.kompetens.text.Language;

/** Two steps in one cycle, the one after the other, or one that there may be nothing of, as small as can be. */
final class InOrder {

    static final String FIRST = "report";
    static final String SECOND = "summary";

    private InOrder() {}

    /** At which level a step is made, and in which windows: from a month on, so many of so many months, one after another. */
    record Place(String level, Month from, int windows, int monthsOfEach) {

        Window[] all() {
            return IntStream.range(0, windows)
                    .mapToObj(one -> from.plus((long) one * monthsOfEach))
                    .map(month -> Window.months(month, month.plus(monthsOfEach - 1L), 0))
                    .toArray(Window[]::new);
        }
    }

    static Schedule schedule(Organisation town, Place first, Place second) {
        ProcessCalendar calendar = ProcessCalendar.builder("in-order", labels("In order"))
                .party("head", labels("Head"), party -> party.at(first.level(), second.level()))
                .step(
                        FIRST,
                        labels("Report"),
                        first.level(),
                        step -> step.during(first.all()).answeredBy("head"))
                .step(
                        SECOND,
                        labels("Summary"),
                        second.level(),
                        step -> step.during(second.all()).answeredBy("head").after(FIRST))
                .build();
        return Schedule.of(calendar, Cycle.of("2027", 2027), town, Rounds.UNMOVED);
    }

    /** A step that there may be nothing of, in one month. */
    static Schedule ifAny(Organisation town, String level, Month month) {
        ProcessCalendar calendar = ProcessCalendar.builder("if-any", labels("If any"))
                .party("head", labels("Head"), party -> party.at(level))
                .step(
                        FIRST,
                        labels("Report"),
                        level,
                        step -> step.during(Window.months(month, month, 0))
                                .answeredBy("head")
                                .ifAny())
                .build();
        return Schedule.of(calendar, Cycle.of("2027", 2027), town, Rounds.UNMOVED);
    }

    static List<Occurrence> of(Schedule schedule, String step) {
        return schedule.occurrences()
                .filter(one -> one.id().step().value().equals(step))
                .toList();
    }

    static List<OccurrenceId> ids(Schedule schedule, String step) {
        return of(schedule, step).stream().map(Occurrence::id).toList();
    }

    private static Labels labels(String text) {
        return Labels.of(Language.EN, text);
    }
}
