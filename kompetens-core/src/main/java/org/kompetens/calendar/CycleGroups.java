package org.kompetens.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.kompetens.organisation.UnitTree;

/**
 * Which settings hold for which units in which years, where several cycles are known. Each cycle's hold for its own year; in
 * a year that has none, those of the last known cycle before it hold, or of the first known. Units are of one group where the
 * same is chosen for them in every cycle; the first group, 0, is that of the first unit.
 */
final class CycleGroups {

    private final NavigableMap<Integer, Schedule> byYear = new TreeMap<>();
    private final Map<Integer, SettingGroups> settings = new HashMap<>();
    private final int[] groupOf;
    private final List<Integer> units = new ArrayList<>();

    /**
     * Of two cycles of one year the first counts.
     *
     * @throws IllegalArgumentException if they are not of one calendar and organisation
     */
    CycleGroups(Schedule schedule, List<Schedule> others) {
        UnitTree tree = schedule.organisation().tree();
        byYear.put(schedule.cycle().year(), schedule);
        for (Schedule other : others) {
            if (!other.calendar().id().equals(schedule.calendar().id())
                    || other.organisation() != schedule.organisation()) {
                throw new IllegalArgumentException("schedules must be of one calendar and organisation");
            }
            byYear.putIfAbsent(other.cycle().year(), other);
        }
        byYear.forEach(
                (year, known) -> settings.put(year, new SettingGroups(known.cycle(), tree, known.workingDays())));
        this.groupOf = new int[tree.size()];
        Map<List<Integer>, Integer> known = new HashMap<>();
        for (int unit = 0; unit < tree.size(); unit++) {
            List<Integer> chosen = chosen(unit);
            if (!known.containsKey(chosen)) {
                known.put(chosen, units.size());
                units.add(unit);
            }
            groupOf[unit] = known.getOrDefault(chosen, 0);
        }
    }

    /** The group of a unit in each cycle. */
    private List<Integer> chosen(int unit) {
        return byYear.keySet().stream().map(year -> ofYear(year).of(unit)).toList();
    }

    private SettingGroups ofYear(int year) {
        return Optional.ofNullable(settings.get(year)).orElseThrow();
    }

    int of(int unit) {
        return groupOf[unit];
    }

    /** The cycles, by the years in which they begin. */
    NavigableMap<Integer, Schedule> byYear() {
        return byYear;
    }

    /** The cycle whose settings hold in a year. */
    Schedule in(int year) {
        return Optional.ofNullable(byYear.floorEntry(year))
                .orElseGet(byYear::firstEntry)
                .getValue();
    }

    /** The first days of what something is due before, as seen from a group, by the cycle that begins in a year. */
    List<LocalDate> days(int group, int year, Anchor anchor) {
        Schedule schedule = in(year);
        SettingGroups own = ofYear(schedule.cycle().year());
        StepDates dates = own.dates(own.of(units.get(group)), schedule.graph(), year, UnaryOperator.identity());
        return dates.anchors(anchor).stream().map(DayRange::first).toList();
    }

    /** How many years after that in which its cycle begins something lies, as seen from a group; in all known cycles. */
    IntStream offsets(int group, Anchor anchor) {
        return byYear.keySet().stream()
                .flatMapToInt(year -> days(group, year, anchor).stream().mapToInt(day -> day.getYear() - year));
    }
}
