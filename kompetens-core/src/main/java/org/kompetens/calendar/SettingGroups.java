package org.kompetens.calendar;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.kompetens.organisation.UnitId;
import org.kompetens.organisation.UnitLevelId;
import org.kompetens.organisation.UnitTree;
import org.kompetens.workday.WorkingDays;

/**
 * Which settings of a cycle hold for which units. The first group, 0, is of those for which the cycle's hold; each other is
 * of a unit that chooses for itself, and of those below it that do not.
 */
final class SettingGroups {

    private final UnitTree tree;
    private final WorkingDays workingDays;
    private final int[] groupOf;
    private final List<Group> groups = new ArrayList<>();

    /** Levels are those of the unit and all below it; the group above is that of the unit above. */
    private record Group(int unit, int above, Map<SettingId, SettingValue> settings, Set<UnitLevelId> levels) {}

    /**
     * Units that the tree does not have choose nothing.
     *
     * @param workingDays which days are counted where working days are
     */
    SettingGroups(Cycle cycle, UnitTree tree, WorkingDays workingDays) {
        this.tree = tree;
        this.workingDays = workingDays;
        this.groupOf = new int[tree.size()];
        groups.add(new Group(0, 0, cycle.settings(), Set.of()));
        cycle.ofUnits().keySet().stream()
                .filter(tree::contains)
                .mapToInt(tree::indexOf)
                .sorted()
                .forEach(unit ->
                        add(unit, cycle.ofUnits().getOrDefault(tree.unit(unit).id(), Map.of())));
    }

    /** Units come from above, as they stand in the tree. */
    private void add(int unit, Map<SettingId, SettingValue> own) {
        int above = groupOf[unit];
        Map<SettingId, SettingValue> settings = new TreeMap<>(groups.get(above).settings());
        settings.putAll(own);
        Set<UnitLevelId> levels = new HashSet<>();
        for (int below = unit; below < tree.subtreeEnd(unit); below++) {
            levels.add(tree.unit(below).level());
            groupOf[below] = groups.size();
        }
        groups.add(new Group(unit, above, settings, levels));
    }

    int size() {
        return groups.size();
    }

    int of(int unit) {
        return groupOf[unit];
    }

    /** The unit that chose for a group; none for the first. */
    Optional<UnitId> unit(int group) {
        return group == 0
                ? Optional.empty()
                : Optional.of(tree.unit(groups.get(group).unit()).id());
    }

    /** The levels of the unit that chose for a group, and of all units below it. */
    Set<UnitLevelId> levels(int group) {
        return groups.get(group).levels();
    }

    /**
     * The dates of all steps in a year as seen from a group. A step that is done above it is not the group's to move: its
     * dates are those of where it is done, even if they follow from what is done in the group.
     *
     * @param lasting what of the settings holds in that year
     */
    StepDates dates(int group, StepGraph graph, int year, UnaryOperator<Map<SettingId, SettingValue>> lasting) {
        Group own = groups.get(group);
        Map<SettingId, SettingValue> settings = lasting.apply(own.settings());
        if (group == 0) {
            return new StepDates(graph, year, workingDays, settings);
        }
        StepDates above = dates(own.above(), graph, year, lasting);
        return new StepDates(
                graph,
                year,
                Optional.of(workingDays),
                step -> settings,
                step -> own.levels().contains(graph.step(step).level()) ? Optional.empty() : Optional.of(above));
    }

    /** What holds for a step of a level as seen from a group: a step that is done above it is not the group's to move. */
    Map<SettingId, SettingValue> settings(int group, UnitLevelId level) {
        int at = group;
        while (at != 0 && !groups.get(at).levels().contains(level)) {
            at = groups.get(at).above();
        }
        return groups.get(at).settings();
    }
}
