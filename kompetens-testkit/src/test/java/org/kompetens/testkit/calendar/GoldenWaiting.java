package org.kompetens.testkit.calendar;

import java.time.LocalDate;
import java.time.Month;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kompetens.calendar.Completion;
import org.kompetens.calendar.Schedule;
import org.kompetens.organisation.Organisation;

/** Two steps of which one comes after the other, each case named for what is waited for. */
public final class GoldenWaiting {

    private static final Organisation ALONE = Towns.chain("municipality");
    private static final Organisation TOWN = Towns.fan("municipality", "unit", 3);
    private static final LocalDate IN_APRIL = LocalDate.of(2027, 4, 10);

    private GoldenWaiting() {}

    /** A calendar with what is recorded of it, and on which date it is looked at. */
    public record OnDate(Round round, LocalDate date) {}

    /** All cases. */
    public static Map<String, OnDate> all() {
        Map<String, OnDate> all = new LinkedHashMap<>();
        Schedule two = schedule(ALONE, "municipality", 1, "municipality", 1);
        all.put("what-comes-before-is-not-done", on(two, IN_APRIL));
        all.put("what-comes-before-is-done-tomorrow", on(two, IN_APRIL, done(two, 0, IN_APRIL.plusDays(1))));
        all.put("what-comes-before-is-done-today", on(two, IN_APRIL, done(two, 0, IN_APRIL)));
        all.put("waiting-before-its-window", on(two, LocalDate.of(2027, 3, 31)));
        all.put("waiting-and-overdue", on(two, LocalDate.of(2027, 5, 1)));
        all.put("done-before-what-comes-before", on(two, IN_APRIL, done(two, 1, IN_APRIL)));
        all.put("waits-for-the-unit-above", on(schedule(TOWN, "municipality", 1, "unit", 1), IN_APRIL));
        Schedule below = schedule(TOWN, "unit", 1, "municipality", 1);
        all.put("waits-for-the-units-below-but-one", on(below, IN_APRIL, done(below, 1, IN_APRIL)));
        all.put("waits-for-its-own-unit-alone", on(schedule(TOWN, "unit", 1, "unit", 1), IN_APRIL));
        Schedule paired = schedule(ALONE, "municipality", 3, "municipality", 3);
        all.put("three-windows-after-three", on(paired, LocalDate.of(2027, 5, 10), done(paired, 0, IN_APRIL)));
        all.put("one-window-after-three", on(schedule(ALONE, "municipality", 3, "municipality", 1), Month.JUNE));
        all.put("three-windows-after-one", on(schedule(ALONE, "municipality", 1, "municipality", 3), Month.MAY));
        all.put("three-windows-after-two", on(schedule(ALONE, "municipality", 2, "municipality", 3), Month.MAY));
        return all;
    }

    private static Schedule schedule(Organisation town, String first, int firsts, String second, int seconds) {
        return InOrder.schedule(
                town,
                new InOrder.Place(first, Month.MARCH, firsts, 1),
                new InOrder.Place(second, Month.APRIL.plus(Math.max(0, firsts - seconds)), seconds, 1));
    }

    private static OnDate on(Schedule schedule, Month month) {
        return on(schedule, LocalDate.of(2027, month, 10));
    }

    private static OnDate on(Schedule schedule, LocalDate date, Completion... completions) {
        return new OnDate(new Round(schedule, Rounds.UNMOVED, List.of(completions)), date);
    }

    private static Completion done(Schedule schedule, int occurrence, LocalDate date) {
        return new Completion(schedule.occurrences().toList().get(occurrence).id(), Completion.Outcome.DONE, date);
    }
}
