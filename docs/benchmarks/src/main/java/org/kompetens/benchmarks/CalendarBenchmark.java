package org.kompetens.benchmarks;

import java.time.LocalDate;
import java.time.Month;
import java.util.EnumSet;
import java.util.List;
import org.kompetens.calendar.Attention;
import org.kompetens.calendar.Completion;
import org.kompetens.calendar.Cycle;
import org.kompetens.calendar.DeadlineRule;
import org.kompetens.calendar.OccurrenceSelection;
import org.kompetens.calendar.Schedule;
import org.kompetens.calendar.SettingValue;
import org.kompetens.calendar.Status;
import org.kompetens.calendar.StatusBoard;
import org.kompetens.calendar.template.Template;
import org.kompetens.organisation.Organisation;
import org.kompetens.testkit.nation.Nation;
import org.kompetens.workday.BusinessDayConvention;
import org.kompetens.workday.Country;
import org.kompetens.workday.HolidayLayer;
import org.kompetens.workday.PublicHolidays;
import picocli.CommandLine.Command;

/** A year of the process calendar S1 in every unit of a nation, half of it done: the schedule, and every status on a day. */
@Command(name = "CalendarBenchmark", description = "Every occurrence of a year in every unit, and its status.")
public final class CalendarBenchmark extends Question {

    private static final LocalDate FRI_2026_11_20 = LocalDate.of(2026, 11, 20);
    private static final Attention ATTENTION = new Attention(14, List.of(7, 14, 28));
    private static final DeadlineRule SWEDISH = new DeadlineRule(
            BusinessDayConvention.MODIFIED_FOLLOWING, PublicHolidays.of(Country.SE, EnumSet.allOf(HolidayLayer.class)));
    private static final Cycle CYCLE = Cycle.of("2026/27", 2026)
            .withSetting("autumn", SettingValue.OfSeason.ofMonths(Month.SEPTEMBER, Month.NOVEMBER));

    CalendarBenchmark() {}

    /**
     * Runs.
     *
     * @param arguments municipalities, and runs
     */
    public static void main(String[] arguments) {
        main(new CalendarBenchmark(), arguments);
    }

    @Override
    void measure() throws Exception {
        Organisation organisation = Nation.of(municipalities(), SEED).organisation();
        Schedule schedule = schedule(organisation);
        List<Completion> completions = schedule.occurrences()
                .filter(one -> one.id().hashCode() % 2 == 0)
                .map(one -> new Completion(one.id(), Completion.Outcome.DONE, one.deadline()))
                .toList();
        long occurrences = schedule.occurrences().count();
        long overdue = overdue(board(schedule, completions));
        print(
                "%,d units, %,d occurrences, %,d completions, %,d overdue",
                organisation.tree().size(), occurrences, completions.size(), overdue);
        Measured scheduled = measured("schedule").of(occurrences, "occurrence");
        Measured boards = measured("board").of(occurrences, "occurrence");
        Measured statuses = measured("every status read").of(occurrences, "occurrence");
        StatusBoard board = board(schedule, completions);
        rounds("calendar", runs(), () -> {
            scheduled.run(() -> schedule(organisation));
            boards.run(() -> board(schedule, completions));
            statuses.run(() -> check("overdue", overdue, overdue(board)));
        });
    }

    private static Schedule schedule(Organisation organisation) {
        return Schedule.of(Template.S1.calendar(), CYCLE, organisation, SWEDISH);
    }

    private static StatusBoard board(Schedule schedule, List<Completion> completions) {
        return StatusBoard.at(schedule, completions, FRI_2026_11_20, ATTENTION);
    }

    private static long overdue(StatusBoard board) {
        return board.statuses(OccurrenceSelection.ALL)
                .filter(one -> one.status().kind() == Status.Kind.OVERDUE)
                .count();
    }
}
