package org.kompetens.testkit.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.kompetens.calendar.Anchor;
import org.kompetens.calendar.CalendarRule;
import org.kompetens.calendar.Cycle;
import org.kompetens.calendar.DayRange;
import org.kompetens.calendar.DeadlineRule;
import org.kompetens.calendar.Occurrence;
import org.kompetens.calendar.OccurrenceId;
import org.kompetens.calendar.ProcessCalendar;
import org.kompetens.calendar.Schedule;
import org.kompetens.calendar.ScheduledWindow;
import org.kompetens.calendar.Setting;
import org.kompetens.calendar.SettingId;
import org.kompetens.calendar.SettingValue;
import org.kompetens.calendar.Span;
import org.kompetens.calendar.Step;
import org.kompetens.calendar.StepId;
import org.kompetens.calendar.Window;
import org.kompetens.calendar.template.Template;
import org.kompetens.organisation.Organisation;
import org.kompetens.organisation.OrganisationUnit;
import org.kompetens.organisation.UnitId;
import org.kompetens.organisation.UnitLevel;
import org.kompetens.testkit.text.LastAsked;
import org.kompetens.text.Labels;
import org.kompetens.text.Language;
import org.kompetens.workday.BusinessDayConvention;

/** Laws of windows, deadlines and occurrences. */
public abstract class ScheduleLaws {

    /** S1's steps and the months in which each is done, counted from the January of the year in which it begins. */
    private static final Map<String, List<Integer>> MONTHS_OF_S1 = Map.of(
            "unit-inventory", List.of(9, 10),
            "department-inventory", List.of(11, 11),
            "report-to-management", List.of(12, 12),
            "common-proposals", List.of(12, 12),
            "joint-analysis", List.of(13, 13),
            "report-to-committee", List.of(14, 14),
            "municipal-investments", List.of(15, 16),
            "board-investments", List.of(15, 16));

    private static final int AUTUMN = 1;
    private static final Labels ANY = Labels.of(Language.EN, "any");

    /** For subclasses that name a system. */
    protected ScheduleLaws() {}

    /**
     * The system under test.
     *
     * @return the system
     */
    public abstract CalendarSystem system();

    /** The system under test, which remembers what it is asked. */
    private CalendarSystem asked() {
        return LastAsked.remembering(CalendarSystem.class, system());
    }

    /**
     * Rounds.
     *
     * @return of any shape
     */
    @Provide
    protected Arbitrary<Round> rounds() {
        return Rounds.rounds();
    }

    /**
     * Years.
     *
     * @return those of which all holidays are known
     */
    @Provide
    protected Arbitrary<Integer> years() {
        return Rounds.years();
    }

    /**
     * Windows.
     *
     * @return whose days follow from the year alone
     */
    @Provide
    protected Arbitrary<Window.Fixed> windows() {
        return Rounds.fixedWindows();
    }

    /**
     * Autumns.
     *
     * @return for the calendar of S1
     */
    @Provide
    protected Arbitrary<SettingValue.OfSeason> autumns() {
        return Rounds.autumns();
    }

    /**
     * Conventions that keep a deadline in its month, with the holidays of some country.
     *
     * @return preceding, and modified following
     */
    @Provide
    protected Arbitrary<DeadlineRule> keeping() {
        return Rounds.deadlineRules()
                .flatMap(rule -> Arbitraries.of(
                                BusinessDayConvention.PRECEDING, BusinessDayConvention.MODIFIED_FOLLOWING)
                        .map(convention -> new DeadlineRule(convention, rule.workingDays())));
    }

    /**
     * Every cycle of S1 in the known years keeps its order and its months, deadlines too.
     *
     * @param year when it begins
     * @param autumn when the detail budget is made
     * @param deadlines how deadlines are moved
     */
    @Property(tries = 150)
    public void s1KeepsItsOrderAndItsMonths(
            @ForAll("years") int year,
            @ForAll("autumns") SettingValue.OfSeason autumn,
            @ForAll("keeping") DeadlineRule deadlines) {
        Organisation town = Towns.chain("municipality", "department", "unit");
        Schedule schedule =
                Schedule.of(Template.S1.calendar(), Cycle.of("c", year).withSetting("autumn", autumn), town, deadlines);
        List<ScheduledWindow> windows =
                asked().plan(new Round(schedule, deadlines, List.of())).windows();
        Set<String> steps = new HashSet<>();
        windows.forEach(window -> steps.add(window.step().id().value()));
        Law.isBrokenIf(!steps.containsAll(MONTHS_OF_S1.keySet()), () -> "steps are missing in " + steps);
        for (ScheduledWindow window : windows) {
            List<Integer> months = window.window() == AUTUMN
                    ? List.of(
                            12 + autumn.first().getMonthValue(),
                            12 + autumn.last().getMonthValue())
                    : MONTHS_OF_S1.getOrDefault(window.step().id().value(), List.of());
            YearMonth first = YearMonth.of(year, Month.JANUARY).plusMonths(months.get(0) - 1L);
            YearMonth last = YearMonth.of(year, Month.JANUARY).plusMonths(months.get(1) - 1L);
            DayRange expected = new DayRange(first.atDay(1), last.atEndOfMonth());
            Law.isBrokenIf(
                    !window.days().equals(expected)
                            || !YearMonth.from(window.deadline()).equals(last),
                    () -> window + " should be " + expected);
            for (StepId before : window.step().predecessors()) {
                for (ScheduledWindow other : windows) {
                    Law.isBrokenIf(
                            other.step().id().equals(before) && other.deadline().isAfter(window.deadline()),
                            () -> window + " is due before " + other);
                }
            }
        }
    }

    /**
     * Later by years, a window has the same days; but for the last of February, which stays the last where it ended a
     * whole month, and is the 28th for a leap day in a common year. Later by 400 years it has just the same days.
     *
     * @param window any
     * @param year a year
     * @param later how many years later
     */
    @Property(tries = 300)
    public void windowsMoveWithTheYears(
            @ForAll("windows") Window.Fixed window,
            @ForAll @IntRange(min = 1900, max = 2200) int year,
            @ForAll @IntRange(max = 60) int later) {
        DayRange now = asked().days(window, year);
        DayRange then = asked().days(window, year + later);
        Law.isBrokenIf(
                !isSame(now.first().plusYears(later), then.first())
                        || !isSame(now.last().plusYears(later), then.last()),
                () -> now + " became " + then);
        DayRange far = asked().days(window, year + 400);
        Law.isBrokenIf(
                !far.equals(new DayRange(now.first().plusYears(400), now.last().plusYears(400))),
                () -> now + " became " + far);
    }

    /**
     * A window of weeks is from the Monday of the first to the Sunday of the last; a window of a weekday is the day that
     * one finds by counting the days of its month.
     *
     * @param year a year
     * @param week a week's number
     * @param month a month
     * @param number which of the month's days of a weekday, 5 for the last
     * @param weekday the weekday
     */
    @Property(tries = 300)
    public void weeksAndWeekdaysAreWhereOneCountsThem(
            @ForAll @IntRange(min = 1900, max = 2200) int year,
            @ForAll @IntRange(min = 1, max = 53) int week,
            @ForAll Month month,
            @ForAll @IntRange(min = 1, max = 5) int number,
            @ForAll DayOfWeek weekday) {
        for (int one : List.of(1, week)) {
            DayRange weeks = asked().days(new Window.Weeks(0, one, 53), year);
            DayRange counted =
                    new DayRange(mondayOf(year, one), mondayOf(year, 53).plusDays(6));
            Law.isBrokenIf(!weeks.equals(counted), () -> one + " of " + year + " is " + weeks);
        }
        if (week > 1) {
            DayRange weeks = asked().days(new Window.Weeks(0, week, week - 1), year);
            DayRange counted = new DayRange(
                    mondayOf(year, week), mondayOf(year + 1, week - 1).plusDays(6));
            Law.isBrokenIf(
                    !weeks.equals(counted), () -> "across New Year from " + week + " of " + year + " is " + weeks);
        }
        DayRange day = asked().days(new Window.Weekday(0, month, number, weekday), year);
        List<LocalDate> days = YearMonth.of(year, month)
                .atDay(1)
                .datesUntil(YearMonth.of(year, month).plusMonths(1).atDay(1))
                .filter(date -> date.getDayOfWeek() == weekday)
                .toList();
        LocalDate expected = days.get(number == 5 ? days.size() - 1 : number - 1);
        Law.isBrokenIf(!day.equals(new DayRange(expected, expected)), () -> day + " should be " + expected);
    }

    /** Counted week by week from the first that has its Thursday in the year; the last where there are fewer. */
    private static LocalDate mondayOf(int year, int week) {
        LocalDate thursday = LocalDate.of(year, Month.JANUARY, 1);
        while (thursday.getDayOfWeek() != DayOfWeek.THURSDAY) {
            thursday = thursday.plusDays(1);
        }
        for (int i = 1; i < week && thursday.plusDays(7).getYear() == year; i++) {
            thursday = thursday.plusDays(7);
        }
        return thursday.minusDays(3);
    }

    private static boolean isSame(LocalDate expected, LocalDate actual) {
        boolean february = expected.getMonth() == Month.FEBRUARY && expected.getDayOfMonth() >= 28;
        return actual.equals(expected)
                || (february
                        && YearMonth.from(actual).equals(YearMonth.from(expected))
                        && actual.getDayOfMonth() >= 28);
    }

    /**
     * No deadline falls on a day off, or outside its window, without a finding.
     *
     * @param round any
     */
    @Property(tries = 150)
    public void noDeadlineIsOffOrOutsideInSilence(@ForAll("rounds") Round round) {
        Set<String> told = new HashSet<>();
        CalendarSystem.Plan plan = asked().plan(round);
        plan.warnings().forEach(finding -> {
            if (finding.rule() == CalendarRule.DEADLINE_ON_DAY_OFF
                    || finding.rule() == CalendarRule.DEADLINE_OUTSIDE_WINDOW) {
                told.add(finding.path() + " " + finding.values().get("last"));
            }
        });
        List<Step> steps = round.schedule().calendar().steps();
        Set<OccurrenceId> left = new LinkedHashSet<>(expected(round.schedule()));
        for (ScheduledWindow window : plan.windows()) {
            left.removeIf(one -> one.step().equals(window.step().id()) && one.window() == window.window());
            String path = "steps[" + steps.indexOf(window.step()) + "].windows[" + window.window() + "] ";
            boolean fine = window.days().contains(window.deadline())
                    && round.deadlines().workingDays().isWorkingDay(window.deadline());
            Law.isBrokenIf(fine == told.contains(path + window.days().last()), () -> window + " with " + told);
        }
        Law.isBrokenIf(!left.isEmpty(), () -> "no window for " + left);
    }

    /**
     * Occurrences are one a unit at the step's level and a window, have ids of their own, and are found by them.
     *
     * @param round any
     */
    @Property(tries = 100)
    public void thereIsOneOccurrenceAUnitAndAWindow(@ForAll("rounds") Round round) {
        CalendarSystem.Plan plan = asked().plan(round);
        List<Occurrence> occurrences = plan.occurrences();
        List<OccurrenceId> expected = expected(round.schedule());
        Law.isBrokenIf(
                !occurrences.stream().map(Occurrence::id).toList().equals(expected),
                () -> occurrences + " should be " + expected);
        for (Occurrence one : occurrences) {
            Law.isBrokenIf(
                    !plan.occurrence(one.id()).equals(Optional.of(one))
                            || one.responsible().isEmpty(),
                    () -> one);
        }
    }

    /**
     * A unit's own setting moves its own occurrences, those of the units below that do not choose for themselves, and what
     * is reckoned from them; and no other.
     *
     * @param organisation any
     * @param seed of which units choose what
     */
    @Property(tries = 150)
    public void aUnitsOwnSettingMovesItsOwnStepsAndThoseBelow(
            @ForAll("organisations") Organisation organisation, @ForAll long seed) {
        Random random = new Random(seed);
        List<OrganisationUnit> units = organisation.tree().units();
        String level = units.get(random.nextInt(units.size())).level().value();
        ProcessCalendar calendar = ProcessCalendar.builder("any", ANY)
                .setting("when", Setting.Kind.WINDOW, ANY)
                .setting("meetings", Setting.Kind.DATES, ANY)
                .party(
                        "head",
                        ANY,
                        party -> party.at(UnitLevel.STANDARD.stream()
                                .map(one -> one.id().value())
                                .toArray(String[]::new)))
                .step(
                        "talks",
                        ANY,
                        level,
                        step -> step.during(new Window.FromSetting(SettingId.of("when")))
                                .answeredBy("head"))
                .step(
                        "notes",
                        ANY,
                        level,
                        step -> step.during(new Window.Within(Span.days(10), new Anchor.OfStep(StepId.of("talks"))))
                                .answeredBy("head"))
                .step(
                        "meeting",
                        ANY,
                        level,
                        step -> step.during(new Window.Dates(SettingId.of("meetings")))
                                .answeredBy("head"))
                .build();
        Map<UnitId, LocalDate> chosen = new HashMap<>();
        LocalDate ofAll = LocalDate.of(2026, 1, 1).plusDays(random.nextInt(300));
        Cycle cycle = Cycle.of("c", 2026)
                .withSetting("when", own(ofAll))
                .withSetting("meetings", new SettingValue.OfDates(List.of(ofAll)));
        for (OrganisationUnit unit : units) {
            if (random.nextInt(3) == 0) {
                LocalDate first = LocalDate.of(2026, 1, 1).plusDays(random.nextInt(300));
                chosen.put(unit.id(), first);
                cycle = cycle.withSettingOf(unit.id().value(), "when", own(first))
                        .withSettingOf(unit.id().value(), "meetings", new SettingValue.OfDates(List.of(first)));
            }
        }
        Schedule schedule = Schedule.of(calendar, cycle, organisation, Rounds.UNMOVED);
        List<String> expected = new ArrayList<>();
        for (Step step : calendar.steps()) {
            for (OrganisationUnit unit : units) {
                if (unit.level().value().equals(level)) {
                    LocalDate first = ReferenceSettings.nearest(chosen, organisation, unit, ofAll);
                    DayRange days = switch (step.id().value()) {
                        case "talks" -> new DayRange(first, first.plusDays(6));
                        case "notes" -> new DayRange(first.plusDays(7), first.plusDays(16));
                        default -> new DayRange(first, first);
                    };
                    expected.add(step.id() + " " + unit.id() + " " + days);
                }
            }
        }
        List<String> found = asked().plan(new Round(schedule, Rounds.UNMOVED, List.of())).occurrences().stream()
                .map(one -> one.id().step() + " " + one.id().unit() + " " + one.days())
                .toList();
        Law.isBrokenIf(!found.equals(expected), () -> found + " should be " + expected + " by " + chosen);
    }

    private static SettingValue own(LocalDate first) {
        LocalDate last = first.plusDays(6);
        return new SettingValue.OfWindow(Window.days(MonthDay.from(first), MonthDay.from(last), 0));
    }

    /**
     * Organisations.
     *
     * @return of any shape
     */
    @Provide
    protected Arbitrary<Organisation> organisations() {
        return Rounds.organisations();
    }

    private static List<OccurrenceId> expected(Schedule schedule) {
        List<OccurrenceId> expected = new ArrayList<>();
        schedule.calendar().steps().forEach(step -> {
            for (int window = 0; window < step.windows().size(); window++) {
                for (var unit : schedule.organisation().tree().units()) {
                    if (unit.level().equals(step.level())) {
                        expected.add(new OccurrenceId(schedule.cycle().id(), step.id(), window, unit.id()));
                    }
                }
            }
        });
        return expected;
    }
}
