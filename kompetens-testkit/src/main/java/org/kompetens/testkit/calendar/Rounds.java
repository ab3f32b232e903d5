package org.kompetens.testkit.calendar;

import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.kompetens.calendar.CalendarBuilder;
import org.kompetens.calendar.Completion;
import org.kompetens.calendar.Cycle;
import org.kompetens.calendar.DeadlineRule;
import org.kompetens.calendar.Occurrence;
import org.kompetens.calendar.ProcessCalendar;
import org.kompetens.calendar.Schedule;
import org.kompetens.calendar.SettingValue;
import org.kompetens.calendar.Window;
import org.kompetens.competence.CompetenceFramework;
import org.kompetens.organisation.Organisation;
import org.kompetens.organisation.OrganisationStructure;
import org.kompetens.organisation.OrganisationUnit;
import org.kompetens.organisation.UnitId;
import org.kompetens.organisation.UnitLevel;
import org.kompetens.text.Labels;
import org.kompetens.text.Language;
import org.kompetens.workday.BusinessDayConvention;
import org.kompetens.workday.Country;
import org.kompetens.workday.HolidayLayer;
import org.kompetens.workday.PublicHolidays;

/** Arbitrary rounds: small trees, calendars without fault, cycles in the years whose holidays are known. */
public final class Rounds {

    /** Deadlines that stay where they are. */
    static final DeadlineRule UNMOVED = new DeadlineRule(
            BusinessDayConvention.NONE, PublicHolidays.of(Country.SE, EnumSet.allOf(HolidayLayer.class)));

    private static final int MOST_STEPS = 6;
    private static final int MOST_UNITS = 14;

    private Rounds() {}

    /**
     * Rounds of calendars of any shape.
     *
     * @return the arbitrary
     */
    public static Arbitrary<Round> rounds() {
        return Combinators.combine(calendars(), organisations(), years(), deadlineRules(), Arbitraries.randoms())
                .as((calendar, organisation, year, deadlines, random) -> {
                    Schedule schedule = Schedule.of(calendar, Cycle.of("cycle " + year, year), organisation, deadlines);
                    return new Round(schedule, deadlines, completions(schedule, random));
                });
    }

    /**
     * Years in which a cycle of up to three years can begin, so that the holidays of all its deadlines are known.
     *
     * @return the arbitrary
     */
    public static Arbitrary<Integer> years() {
        return Arbitraries.integers().between(Country.FIRST_YEAR + 1, Country.LAST_YEAR - 4);
    }

    /**
     * Each convention with each country's holidays.
     *
     * @return the arbitrary
     */
    public static Arbitrary<DeadlineRule> deadlineRules() {
        return Combinators.combine(Arbitraries.of(BusinessDayConvention.values()), Arbitraries.of(Country.values()))
                .as((convention, country) ->
                        new DeadlineRule(convention, PublicHolidays.of(country, EnumSet.allOf(HolidayLayer.class))));
    }

    /**
     * Trees of units at the standard levels, some of which are skipped.
     *
     * @return the arbitrary
     */
    public static Arbitrary<Organisation> organisations() {
        return Arbitraries.integers()
                .between(0, 999)
                .list()
                .ofMinSize(0)
                .ofMaxSize(MOST_UNITS)
                .map(Rounds::organisation);
    }

    /**
     * Calendars without fault, of whole months and of date ranges, some steps with several windows, some if any.
     *
     * @return the arbitrary
     */
    public static Arbitrary<ProcessCalendar> calendars() {
        return Arbitraries.integers()
                .between(0, Integer.MAX_VALUE)
                .list()
                .ofMinSize(1)
                .ofMaxSize(MOST_STEPS)
                .map(Rounds::calendar);
    }

    /**
     * Windows whose days follow from the year alone.
     *
     * @return the arbitrary
     */
    public static Arbitrary<Window.Fixed> fixedWindows() {
        Arbitrary<Integer> offsets = Arbitraries.integers().between(-2, 3);
        Arbitrary<Month> months = Arbitraries.of(Month.values());
        Arbitrary<MonthDay> days = Combinators.combine(
                        months, Arbitraries.integers().between(1, 31))
                .as((month, day) -> MonthDay.of(month, Math.min(day, month.maxLength())));
        return Arbitraries.oneOf(
                Combinators.combine(months, months, offsets).as(Window::months),
                Combinators.combine(days, days, offsets).as(Window::days),
                Combinators.combine(offsets, Arbitraries.integers().between(1, 3))
                        .as(Window.Tertial::new));
    }

    /**
     * Months in which autumn lies, for the calendar of S1.
     *
     * @return the arbitrary
     */
    public static Arbitrary<SettingValue.OfSeason> autumns() {
        return Combinators.combine(
                        Arbitraries.integers().between(8, 10),
                        Arbitraries.integers().between(10, 12))
                .as((first, last) -> SettingValue.OfSeason.ofMonths(Month.of(first), Month.of(last)));
    }

    /** Each number puts a unit below an earlier one, one level or two below. */
    private static Organisation organisation(List<Integer> numbers) {
        List<OrganisationUnit> units = new ArrayList<>();
        List<Integer> levels = new ArrayList<>();
        units.add(unit(0, 0));
        levels.add(0);
        for (int number : numbers) {
            int parent = number % units.size();
            int level = levels.get(parent) + 1 + number % 2;
            if (level < UnitLevel.STANDARD.size()) {
                units.add(unit(units.size(), level).withParent(units.get(parent).id()));
                levels.add(level);
            }
        }
        return Organisation.of(new OrganisationStructure(
                CompetenceFramework.of(List.of(), List.of(), List.of()),
                UnitLevel.STANDARD,
                units,
                List.of(),
                List.of()));
    }

    private static OrganisationUnit unit(int number, int level) {
        return OrganisationUnit.of(
                UnitId.of("u" + number),
                labels("u" + number),
                UnitLevel.STANDARD.get(level).id());
    }

    /** Each number makes a step that comes after the one before, and waits for some of the earlier ones. */
    private static ProcessCalendar calendar(List<Integer> numbers) {
        String[] levels =
                UnitLevel.STANDARD.stream().map(level -> level.id().value()).toArray(String[]::new);
        CalendarBuilder builder = ProcessCalendar.builder("any", labels("any"))
                .party("chief", labels("chief"), party -> party.at(levels))
                .party("head", labels("head"), party -> party.at(levels).answersTo("chief"));
        int month = 0;
        for (int i = 0; i < numbers.size(); i++) {
            Random random = new Random(numbers.get(i));
            int first = month;
            int last = first + random.nextInt(3);
            Window window = random.nextBoolean() ? months(first, last) : days(first, last, random);
            // Further windows of a step are the months after the first.
            int more = random.nextInt(3) == 0 ? 1 + random.nextInt(2) : 0;
            int end = last + more;
            List<String> after = new ArrayList<>();
            for (int step = 0; step < i; step++) {
                if (random.nextInt(3) == 0) {
                    after.add("s" + step);
                }
            }
            boolean ifAny = random.nextInt(3) == 0;
            builder.step("s" + i, labels("s" + i), levels[random.nextInt(levels.length)], step -> {
                step.answeredBy("head").after(after.toArray(String[]::new));
                Window[] further = IntStream.rangeClosed(last + 1, end)
                        .mapToObj(one -> months(one, one))
                        .toArray(Window[]::new);
                step.during(Stream.concat(Stream.of(window), Stream.of(further)).toArray(Window[]::new));
                return ifAny ? step.ifAny() : step;
            });
            // At least as late as everything before it.
            month = end + random.nextInt(2) + 1;
        }
        return builder.build();
    }

    private static Window months(int first, int last) {
        return Window.months(Month.of(first % 12 + 1), Month.of(last % 12 + 1), first / 12);
    }

    private static Window days(int first, int last, Random random) {
        return Window.days(
                MonthDay.of(first % 12 + 1, 1 + random.nextInt(14)),
                MonthDay.of(last % 12 + 1, 15 + random.nextInt(14)),
                first / 12);
    }

    private static List<Completion> completions(Schedule schedule, Random random) {
        List<Completion> completions = new ArrayList<>();
        for (Occurrence occurrence : schedule.occurrences().toList()) {
            LocalDate date = occurrence.days().first().plusDays(random.nextInt(90) - 10L);
            boolean ifAny = schedule.calendar()
                    .step(occurrence.id().step())
                    .orElseThrow()
                    .ifAny();
            switch (random.nextInt(4)) {
                case 0, 1 -> completions.add(new Completion(occurrence.id(), Completion.Outcome.DONE, date));
                case 2 -> {
                    if (ifAny) {
                        completions.add(new Completion(occurrence.id(), Completion.Outcome.NOT_APPLICABLE, date));
                    }
                }
                default -> {
                    // Nothing is recorded.
                }
            }
        }
        return completions;
    }

    private static Labels labels(String text) {
        return Labels.of(Language.EN, text);
    }
}
