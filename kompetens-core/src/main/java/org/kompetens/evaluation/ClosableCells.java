package org.kompetens.evaluation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.kompetens.choice.ClosableGap;
import org.kompetens.choice.ClosedSteps;
import org.kompetens.choice.GapId;
import org.kompetens.competence.ScaleId;
import org.kompetens.evaluation.ActivityPlaces.Place;
import org.kompetens.gap.Cell;
import org.kompetens.organisation.EmployeeId;
import org.kompetens.organisation.UnitId;
import org.kompetens.organisation.UnitTree;
import org.kompetens.planning.ActivityId;
import org.kompetens.text.Identifiers;

/** The cells that are short, and how many steps of each every activity closes beyond what is approved already. */
final class ClosableCells {

    private final UnitTree tree;
    private final List<ClosableGap> gaps = new ArrayList<>();
    private final Map<ActivityId, List<ClosedSteps>> closedBy = new HashMap<>();
    private final Set<ScaleId> scales = new HashSet<>();

    private ClosableCells(UnitTree tree) {
        this.tree = tree;
    }

    static ClosableCells of(UnitTree tree, UnitId top, Collection<ShortPerson> persons, ActivityPlaces places) {
        ClosableCells cells = new ClosableCells(tree);
        Map<EmployeeId, List<Place>> approved = byPerson(places.ofApproved());
        Map<EmployeeId, List<Place>> candidates = byPerson(places.ofCandidates());
        for (ShortPerson person : persons) {
            cells.add(
                    person,
                    top,
                    approved.getOrDefault(person.id(), List.of()),
                    candidates.getOrDefault(person.id(), List.of()));
        }
        return cells;
    }

    /** As if each expected gain were of cells of its own: no two of them close the same. */
    static ClosableCells apart(UnitTree tree, UnitId top, Collection<ShortPerson> persons, ActivityPlaces places) {
        ClosableCells cells = new ClosableCells(tree);
        Map<EmployeeId, List<Place>> approved = byPerson(places.ofApproved());
        Map<EmployeeId, List<Place>> candidates = byPerson(places.ofCandidates());
        for (ShortPerson person : persons) {
            for (Place place : candidates.getOrDefault(person.id(), List.of())) {
                cells.add(person, top, approved.getOrDefault(person.id(), List.of()), List.of(place));
            }
        }
        return cells;
    }

    private static Map<EmployeeId, List<Place>> byPerson(List<Place> places) {
        Map<EmployeeId, List<Place>> byPerson = new HashMap<>();
        for (Place place : places) {
            place.persons()
                    .forEach(person -> byPerson.computeIfAbsent(person, first -> new ArrayList<>())
                            .add(place));
        }
        return byPerson;
    }

    private void add(ShortPerson person, UnitId top, List<Place> approved, List<Place> candidates) {
        int[] done = new int[person.cells().size()];
        for (Place one : approved) {
            reach(person, one, done);
        }
        Map<ActivityId, int[]> closing = new TreeMap<>();
        for (Place one : candidates) {
            reach(person, one, closing.computeIfAbsent(one.activity().id(), first -> new int[done.length]));
        }
        for (int i = 0; i < done.length; i++) {
            Cell cell = person.cells().get(i);
            int missing = cell.outcome().missingSteps() - done[i];
            if (missing > 0 && tree.isWithin(cell.employment().unit(), top)) {
                GapId id = id(cell);
                gaps.add(new ClosableGap(
                        id,
                        cell.required().competence().id(),
                        cell.required().weight(),
                        cell.required().rank(),
                        missing));
                scales.add(cell.required().competence().scale().id());
                for (Map.Entry<ActivityId, int[]> one : closing.entrySet()) {
                    int more = one.getValue()[i] - done[i];
                    if (more > 0) {
                        closedBy.computeIfAbsent(one.getKey(), first -> new ArrayList<>())
                                .add(new ClosedSteps(id, more));
                    }
                }
            }
        }
    }

    private static void reach(ShortPerson person, Place place, int[] most) {
        int[] steps = person.closedBy(place.gain());
        for (int i = 0; i < most.length; i++) {
            most[i] = Math.max(most[i], steps[i]);
        }
    }

    /** Where and of what, and a number of its own, which is all that says whose. */
    private GapId id(Cell cell) {
        String number = "/" + (gaps.size() + 1);
        String where =
                cell.employment().unit() + "/" + cell.required().competence().id();
        boolean fits = where.length() + number.length() <= Identifiers.MAX_LENGTH;
        return GapId.of((fits ? where : "gap") + number);
    }

    /** What is missing and not closed by what is approved, by employee. */
    List<ClosableGap> gaps() {
        return List.copyOf(gaps);
    }

    List<ClosedSteps> closedBy(ActivityId activity) {
        return List.copyOf(closedBy.getOrDefault(activity, List.of()));
    }

    /** The scales of the competences that are missing. */
    Set<ScaleId> scales() {
        return Set.copyOf(scales);
    }
}
