package org.kompetens.testkit.calendar;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.kompetens.calendar.CalendarId;
import org.kompetens.calendar.Completion;
import org.kompetens.calendar.Cycle;
import org.kompetens.calendar.CycleId;
import org.kompetens.calendar.Duty;
import org.kompetens.calendar.DutyId;
import org.kompetens.calendar.DutyRecord;
import org.kompetens.calendar.DutySubject;
import org.kompetens.calendar.DutyTiming;
import org.kompetens.calendar.EmployeeFilter;
import org.kompetens.calendar.Obligation;
import org.kompetens.calendar.OccurrenceId;
import org.kompetens.calendar.Party;
import org.kompetens.calendar.PartyId;
import org.kompetens.calendar.Principle;
import org.kompetens.calendar.ProcessCalendar;
import org.kompetens.calendar.Recurrence;
import org.kompetens.calendar.Setting;
import org.kompetens.calendar.SettingId;
import org.kompetens.calendar.SettingValue;
import org.kompetens.calendar.Source;
import org.kompetens.calendar.Span;
import org.kompetens.calendar.Step;
import org.kompetens.calendar.StepId;
import org.kompetens.calendar.Term;
import org.kompetens.calendar.TermId;
import org.kompetens.calendar.Vocabulary;
import org.kompetens.calendar.VocabularyId;
import org.kompetens.organisation.EmployeeId;
import org.kompetens.organisation.RoleId;
import org.kompetens.organisation.UnitId;
import org.kompetens.organisation.UnitLevel;
import org.kompetens.organisation.UnitLevelId;
import org.kompetens.text.Labels;
import org.kompetens.text.Language;

/**
 * Arbitrary calendars, cycles and completions that make use of all that there is to declare. By the rules of the model
 * they are mostly wrong; {@link Rounds} has such as are right.
 */
public final class AnyCalendars {

    private static final int MOST = 3;
    private static final int TIMINGS = 7;
    private static final int EARLIEST_YEAR = 1;
    private static final int LATEST_YEAR = 9999;
    private static final List<String> TEXTS = List.of("a", "b c", "Å", "0", "\"q\" \\ /", "😀", "null", "2026/27");

    private final Random random;
    private final AnyWindows windows;

    private AnyCalendars(Random random) {
        this.random = random;
        this.windows = new AnyWindows(random);
    }

    /**
     * Calendars.
     *
     * @return the arbitrary
     */
    public static Arbitrary<ProcessCalendar> calendars() {
        return Arbitraries.longs().map(seed -> new AnyCalendars(new Random(seed)).calendar());
    }

    /**
     * Cycles with what is chosen for them.
     *
     * @return the arbitrary
     */
    public static Arbitrary<Cycle> cycles() {
        return Arbitraries.longs().map(seed -> new AnyCalendars(new Random(seed)).cycle());
    }

    /**
     * What is recorded of occurrences.
     *
     * @return the arbitrary
     */
    public static Arbitrary<List<Completion>> completions() {
        return Arbitraries.longs().map(seed -> {
            AnyCalendars any = new AnyCalendars(new Random(seed));
            return any.several(any::completion);
        });
    }

    /**
     * When duties were fulfilled.
     *
     * @return the arbitrary
     */
    public static Arbitrary<List<DutyRecord>> dutyRecords() {
        return Arbitraries.longs().map(seed -> {
            AnyCalendars any = new AnyCalendars(new Random(seed));
            return any.several(any::dutyRecord);
        });
    }

    private ProcessCalendar calendar() {
        return new ProcessCalendar(
                id(CalendarId::of),
                labels(),
                several(() -> new UnitLevel(id(UnitLevelId::of), labels())),
                windows.day(),
                several(() -> new Setting(id(SettingId::of), labels(), pick(Setting.Kind.values()), source())),
                several(() -> new Party(id(PartyId::of), labels(), ids(UnitLevelId::of), maybe(PartyId::of), source())),
                several(this::step),
                several(this::duty),
                several(() ->
                        new Principle(id(TermId::of), labels(), ids(PartyId::of), pick(Obligation.values()), source())),
                several(() -> new Vocabulary(id(VocabularyId::of), labels(), several(this::term), source())));
    }

    private Step step() {
        return new Step(
                id(StepId::of),
                labels(),
                id(UnitLevelId::of),
                several(windows::any),
                ids(PartyId::of),
                ids(PartyId::of),
                random.nextBoolean(),
                ids(StepId::of),
                ids(StepId::of),
                maybe(StepId::of),
                ids(PartyId::of),
                several(this::labels),
                ids(VocabularyId::of),
                pick(Obligation.values()),
                random.nextBoolean(),
                random.nextBoolean(),
                maybe(DutyId::of),
                random.nextBoolean() ? Optional.empty() : Optional.of(recurrence()),
                source());
    }

    private Recurrence recurrence() {
        int years = 1 + random.nextInt(Recurrence.MAX_YEARS);
        return random.nextBoolean()
                ? new Recurrence.FromYear(years, year())
                : new Recurrence.FromSetting(years, id(SettingId::of));
    }

    private Duty duty() {
        DutySubject subject = switch (random.nextInt(MOST)) {
            case 0 -> new DutySubject.EachUnit(id(UnitLevelId::of));
            case 1 -> new DutySubject.EachPair(id(UnitLevelId::of), id(UnitLevelId::of));
            default -> new DutySubject.EachEmployee(filter());
        };
        DutyTiming timing = timing();
        return new Duty(
                id(DutyId::of), labels(), subject, timing, ids(PartyId::of), pick(Obligation.values()), source());
    }

    private EmployeeFilter filter() {
        return new EmployeeFilter(
                random.nextBoolean()
                        ? OptionalInt.empty()
                        : OptionalInt.of(1 + random.nextInt(EmployeeFilter.MOST_YEARS)),
                ids(RoleId::of),
                random.nextBoolean() ? Optional.empty() : Optional.of(windows.span()));
    }

    private DutyTiming timing() {
        return switch (random.nextInt(TIMINGS)) {
            case 0 -> new DutyTiming.OnceEach(pick(DutyTiming.Year.values()));
            case 1 ->
                new DutyTiming.TimesEach(
                        1 + random.nextInt(DutyTiming.TimesEach.MOST_TIMES), pick(DutyTiming.Year.values()));
            case 2 -> new DutyTiming.Within(windows.span());
            case 3 -> new DutyTiming.EveryYears(1 + random.nextInt(DutyTiming.EveryYears.MOST_YEARS));
            case 4 -> new DutyTiming.AfterEntry(windows.span());
            case 5 -> new DutyTiming.Before(windows.span(), windows.anchor());
            default -> new DutyTiming.AfterEachTertial(windows.span());
        };
    }

    private Term term() {
        return new Term(id(TermId::of), labels(), maybe(TermId::of), source());
    }

    private Cycle cycle() {
        Map<UnitId, Map<SettingId, SettingValue>> ofUnits = new TreeMap<>();
        for (int i = random.nextInt(MOST + 1); i > 0; i--) {
            ofUnits.put(id(UnitId::of), settings());
        }
        return new Cycle(id(CycleId::of), year(), settings(), ofUnits);
    }

    private Map<SettingId, SettingValue> settings() {
        Map<SettingId, SettingValue> settings = new TreeMap<>();
        for (int i = random.nextInt(MOST + 1); i > 0; i--) {
            settings.put(id(SettingId::of), chosen());
        }
        return settings;
    }

    private SettingValue chosen() {
        return switch (pick(Setting.Kind.values())) {
            case WINDOW -> new SettingValue.OfWindow(windows.fixed());
            case SEASON -> new SettingValue.OfSeason(windows.day(), windows.day());
            case MONTHS -> new SettingValue.OfMonths(1 + random.nextInt(Span.MAX));
            case DATES -> dates();
            case YEAR -> new SettingValue.OfYear(year());
        };
    }

    private SettingValue.OfDates dates() {
        LocalDate first = windows.day().atYear(year());
        return new SettingValue.OfDates(IntStream.rangeClosed(0, random.nextInt(MOST))
                .mapToObj(i -> first.plusDays(i))
                .toList());
    }

    private Completion completion() {
        MonthDay day = windows.day();
        LocalDate date = day.atYear(EARLIEST_YEAR + random.nextInt(LATEST_YEAR));
        return new Completion(
                new OccurrenceId(id(CycleId::of), id(StepId::of), random.nextInt(MOST), id(UnitId::of)),
                pick(Completion.Outcome.values()),
                date);
    }

    private DutyRecord dutyRecord() {
        DutyRecord.Subject subject = switch (random.nextInt(MOST)) {
            case 0 -> new DutyRecord.OfUnit(id(UnitId::of));
            case 1 -> new DutyRecord.OfPair(id(UnitId::of), id(UnitId::of));
            default -> new DutyRecord.OfEmployee(id(EmployeeId::of));
        };
        return new DutyRecord(id(DutyId::of), subject, windows.day().atYear(year()));
    }

    private int year() {
        return Cycle.FIRST_YEAR + random.nextInt(Cycle.LAST_YEAR - Cycle.FIRST_YEAR + 1);
    }

    private Source source() {
        return new Source(text(), text());
    }

    private Labels labels() {
        Labels labels = Labels.of(pick(Language.values()), text());
        return random.nextBoolean() ? labels : labels.with(pick(Language.values()), text());
    }

    private String text() {
        return TEXTS.get(random.nextInt(TEXTS.size()));
    }

    private <T> T id(Function<String, T> type) {
        return type.apply(text());
    }

    private <T> Optional<T> maybe(Function<String, T> type) {
        return random.nextBoolean() ? Optional.empty() : Optional.of(id(type));
    }

    private <T> List<T> ids(Function<String, T> type) {
        return several(() -> id(type));
    }

    private <T> List<T> several(Supplier<T> one) {
        List<T> list = new ArrayList<>();
        IntStream.range(0, random.nextInt(MOST)).forEach(i -> list.add(one.get()));
        return list;
    }

    private <T> T pick(T[] values) {
        return values[random.nextInt(values.length)];
    }
}
