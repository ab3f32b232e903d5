package org.kompetens.planning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kompetens.competence.CompetenceId;
import org.kompetens.competence.ResolvedFramework;
import org.kompetens.organisation.UnitId;
import org.kompetens.organisation.UnitTree;
import org.kompetens.rollup.Amount;
import org.kompetens.rollup.CompetenceFigures;
import org.kompetens.rollup.Rollup;

/**
 * What is done about a shortfall: here plans meet the gap. An activity addresses it if it names the competence, or one that
 * became it by a revision, for the unit or one above it.
 *
 * @param unit where somebody falls short
 * @param competence of what
 * @param fallingShort who falls short: persons, and their FTE
 * @param isOwn whether anybody falls short in an employment in the unit itself, and not only in units below it
 * @param activities what is done about it, in the order of the register; none where nothing is
 */
public record ShortfallActivities(
        UnitId unit, CompetenceId competence, Amount fallingShort, boolean isOwn, List<ActivityId> activities) {

    /** Copies. */
    public ShortfallActivities {
        activities = List.copyOf(activities);
    }

    /**
     * Looks what is done about each shortfall. What is done by the date of the roll-up,
     * or was decided against, stopped, put off or carried over by then, does nothing more about it.
     *
     * @param planning the plans
     * @param rollup the figures, of the same organisation
     * @return one for each unit and competence of which somebody falls short, in the order of the roll-up
     */
    public static List<ShortfallActivities> of(Planning planning, Rollup rollup) {
        UnitTree tree = planning.organisation().tree();
        ResolvedFramework framework = planning.organisation().framework();
        Map<CompetenceId, List<Activity>> byCompetence = new HashMap<>();
        LocalDate date = rollup.asOf();
        for (Activity activity : planning.activities()) {
            ActivityStatus status = activity.statusAt(date);
            if (status.isGivenUp() || status.implementation() == ImplementationStatus.DONE) {
                continue;
            }
            activity.gaps().stream()
                    .flatMap(gap -> framework.countsFor(gap.competence(), date).stream())
                    .distinct()
                    .forEach(competence -> byCompetence
                            .computeIfAbsent(competence, first -> new ArrayList<>())
                            .add(activity));
        }
        Map<Place, Long> below = below(rollup);
        List<ShortfallActivities> shortfalls = new ArrayList<>();
        rollup.units().forEach(unit -> {
            UnitId id = unit.unit().id();
            for (CompetenceFigures figures : unit.competences()) {
                CompetenceId competence = figures.competence().id();
                Amount shortOfIt = figures.persons().fallingShort();
                if (shortOfIt.count() > 0) {
                    List<ActivityId> activities = byCompetence.getOrDefault(competence, List.of()).stream()
                            .filter(activity -> activity.gaps().stream()
                                    .filter(gap -> framework
                                            .countsFor(gap.competence(), date)
                                            .contains(competence))
                                    .anyMatch(
                                            gap -> tree.isWithin(id, gap.unit().orElse(activity.unit()))))
                            .map(Activity::id)
                            .toList();
                    boolean isOwn = shortCells(figures) > below.getOrDefault(new Place(id, competence), 0L);
                    shortfalls.add(new ShortfallActivities(id, competence, shortOfIt, isOwn, activities));
                }
            }
        });
        return List.copyOf(shortfalls);
    }

    /** A competence in a unit. */
    private record Place(UnitId unit, CompetenceId competence) {}

    /** How many cells are short in the units directly below, all of which are a unit's too. */
    private static Map<Place, Long> below(Rollup rollup) {
        Map<Place, Long> below = new HashMap<>();
        rollup.units()
                .forEach(unit -> unit.unit()
                        .parent()
                        .ifPresent(parent -> unit.competences()
                                .forEach(figures -> below.merge(
                                        new Place(parent, figures.competence().id()),
                                        shortCells(figures),
                                        Long::sum))));
        return below;
    }

    private static long shortCells(CompetenceFigures figures) {
        return figures.cells().fallingShort().count();
    }
}
