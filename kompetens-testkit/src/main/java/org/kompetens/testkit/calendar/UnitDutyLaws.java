package org.kompetens.testkit.calendar;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.kompetens.calendar.Cycle;
import org.kompetens.calendar.DutyId;
import org.kompetens.calendar.DutyRecord;
import org.kompetens.calendar.DutySubject;
import org.kompetens.calendar.DutyTiming;
import org.kompetens.calendar.ProcessCalendar;
import org.kompetens.calendar.Schedule;
import org.kompetens.calendar.Span;
import org.kompetens.calendar.Window;
import org.kompetens.finding.Findings;
import org.kompetens.organisation.OrganisationUnit;
import org.kompetens.organisation.UnitId;
import org.kompetens.organisation.UnitLevelId;
import org.kompetens.testkit.text.LastAsked;
import org.kompetens.text.Labels;
import org.kompetens.text.Language;

/**
 * Duties of units, and of heads and leaders: each unit of the level, or each leader with the head above, must do it, and what one
 * has done counts for no other.
 */
public abstract class UnitDutyLaws {

    private static final int DEPARTMENTS = 3;
    private static final int UNITS = 2;
    private static final LocalDate YEAR_END = LocalDate.of(2028, 12, 31);
    private static final DutyTiming ONCE = new DutyTiming.OnceEach(DutyTiming.Year.CALENDAR);

    /** For subclasses that name a system. */
    protected UnitDutyLaws() {}

    /**
     * The system under test.
     *
     * @return the system
     */
    public abstract UnitDutySystem system();

    /** The system under test, which remembers what it is asked. */
    private UnitDutySystem asked() {
        return LastAsked.remembering(UnitDutySystem.class, system());
    }

    /** Three departments, each with two units below it, and one unit below the municipality itself. */
    private static Schedule schedule(DutySubject subject, DutyTiming timing) {
        Labels labels = Labels.of(Language.EN, "any");
        ProcessCalendar calendar = ProcessCalendar.builder("own", labels)
                .party("head", labels, party -> party.at("municipality"))
                .step(
                        "step",
                        labels,
                        "municipality",
                        step -> step.during(Window.month(Month.MARCH)).answeredBy("head"))
                .duty("duty", labels, subject, timing, "own", "head")
                .build();
        return Schedule.of(
                calendar, Cycle.of("c", YEAR_END.getYear()), Towns.departments(DEPARTMENTS, UNITS), DutyCase.DEADLINES);
    }

    private static DutyRecord of(DutyRecord.Subject subject, LocalDate day) {
        return new DutyRecord(DutyId.of("duty"), subject, day);
    }

    private void assertMissing(Set<String> expected, Schedule schedule, List<DutyRecord> records, LocalDate asOf) {
        Findings found = asked().missing(schedule, records, asOf);
        List<String> missing = found.list().stream()
                .map(one -> one.values().getOrDefault("head", "")
                        + (one.values().containsKey("head") ? "/" : "")
                        + one.values().getOrDefault("unit", "nowhere"))
                .sorted()
                .toList();
        Law.isBrokenIf(
                !missing.equals(List.copyOf(new TreeSet<>(expected))),
                () -> "with " + records + ", at " + asOf + ": missing in " + new TreeSet<>(expected) + ", but "
                        + found);
    }

    private static IntStream bits(int of) {
        return IntStream.range(0, Integer.SIZE).filter(bit -> (of >> bit & 1) == 1);
    }

    private static Set<String> unitsOf(Schedule schedule, String level) {
        return schedule.organisation().tree().units().stream()
                .filter(unit -> unit.level().value().equals(level))
                .map(unit -> unit.id().value())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /**
     * What each unit of a level must do is missing in those that have not done it, and asked of no unit of another level; what
     * one unit has done counts for no unit above, below or beside it.
     *
     * @param done by its bits, which departments have done it; never all
     */
    @Property(tries = 20)
    public void eachUnitOfTheLevelMustDoItItself(@ForAll @IntRange(max = 6) int done) {
        Schedule schedule = schedule(new DutySubject.EachUnit(UnitLevelId.of("department")), ONCE);
        Set<String> missing = unitsOf(schedule, "department");
        List<DutyRecord> records = new ArrayList<>();
        bits(done).forEach(number -> {
            missing.remove("department-" + number);
            records.add(of(new DutyRecord.OfUnit(UnitId.of("department-" + number)), YEAR_END.minusDays(number)));
        });
        assertMissing(missing, schedule, records, YEAR_END.plusDays(1));
        assertMissing(Set.of(), schedule, records, YEAR_END);
    }

    /**
     * What each head and leader must do together is missing for each leader below a head of whom there is no record with that
     * head; what one did with another head does not count, and of a leader with no head above nothing is asked.
     *
     * @param done by its bits, with which of the leaders in the first department, and in the second, it was done
     */
    @Property(tries = 20)
    public void eachLeaderMustDoItWithTheHeadAbove(@ForAll @IntRange(max = 15) int done) {
        Schedule schedule =
                schedule(new DutySubject.EachPair(UnitLevelId.of("department"), UnitLevelId.of("unit")), ONCE);
        Set<String> missing = new TreeSet<>();
        for (OrganisationUnit unit : schedule.organisation().tree().units()) {
            unit.parent()
                    .map(UnitId::value)
                    .filter(head -> unit.level().value().equals("unit") && head.startsWith("department"))
                    .ifPresent(head -> missing.add(head + "/" + unit.id().value()));
        }
        List<DutyRecord> records = new ArrayList<>();
        for (int number : bits(done).toArray()) {
            String head = "department-" + number / UNITS;
            String leader = "unit-" + number / UNITS + "-" + number % UNITS;
            missing.remove(head + "/" + leader);
            records.add(of(new DutyRecord.OfPair(UnitId.of(head), UnitId.of(leader)), YEAR_END));
        }
        records.add(of(new DutyRecord.OfPair(UnitId.of("department-0"), UnitId.of("unit-2-0")), YEAR_END));
        assertMissing(missing, schedule, records, YEAR_END.plusDays(1));
    }

    /**
     * What a unit must do again within some days is late from the day after, and until it is done; a unit of which there is no
     * record cannot be judged, and is named too.
     *
     * @param days within how many days
     */
    @Property(tries = 20)
    public void whatAUnitMustDoAgainIsLateFromTheDayAfter(@ForAll @IntRange(min = 1, max = 300) int days) {
        Schedule schedule = schedule(
                new DutySubject.EachUnit(UnitLevelId.of("municipality")), new DutyTiming.Within(Span.days(days)));
        LocalDate day = LocalDate.of(2028, 1, 10);
        List<DutyRecord> records = List.of(of(new DutyRecord.OfUnit(UnitId.of("municipality")), day));
        assertMissing(Set.of(), schedule, records, day.plusDays(days));
        assertMissing(Set.of("municipality"), schedule, records, day.plusDays(days + 1));
        assertMissing(Set.of("municipality"), schedule, List.of(), day);
    }
}
