package org.kompetens.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.kompetens.choice.ClosableGap;
import org.kompetens.choice.ClosedSteps;
import org.kompetens.choice.GapId;
import org.kompetens.competence.CompetenceId;
import org.kompetens.competence.ScaleId;
import org.kompetens.gap.Cell;
import org.kompetens.gap.GapAnalysis;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.EmployeeId;
import org.kompetens.organisation.UnitId;
import org.kompetens.organisation.UnitTree;
import org.kompetens.planning.Activity;
import org.kompetens.planning.ActivityId;
import org.kompetens.planning.PlannedGain;
import org.kompetens.planning.Recipients;
import org.kompetens.text.Identifiers;

/** The cells that are short, and how many steps of each every activity closes beyond what is approved already. */
final class ClosableCells {

    private final UnitTree tree;
    private final SortedMap<EmployeeId, ShortPerson> persons = new TreeMap<>();
    private final Map<CompetenceId, Set<EmployeeId>> withPlace = new HashMap<>();
    private final List<ClosableGap> gaps = new ArrayList<>();
    private final Map<ActivityId, List<ClosedSteps>> closedBy = new HashMap<>();
    private final Set<ScaleId> scales = new HashSet<>();
    private final List<UnplacedGain> unplaced = new ArrayList<>();

    private ClosableCells(UnitTree tree) {
        this.tree = tree;
    }

    /** An expected gain, and who has a place in it. */
    private record Placed(Activity activity, PlannedGain gain, Set<EmployeeId> persons) {}

    static ClosableCells of(
            GapAnalysis analysis,
            UnitId top,
            List<Activity> approved,
            List<Activity> candidates,
            Stream<Employee> employees) {
        ClosableCells cells = new ClosableCells(analysis.organisation().tree());
        employees.forEach(employee -> ShortPerson.of(analysis, employee)
                .ifPresent(person -> cells.persons.putIfAbsent(employee.id(), person)));
        List<Placed> first = cells.placed(analysis, approved);
        List<Placed> open = cells.placed(analysis, candidates);
        for (ShortPerson person : cells.persons.values()) {
            cells.add(person, top, first, open);
        }
        return cells;
    }

    private List<Placed> placed(GapAnalysis analysis, List<Activity> activities) {
        List<Placed> placed = new ArrayList<>();
        activities.stream().sorted(Comparator.comparing(Activity::id)).forEach(activity -> {
            for (PlannedGain gain : activity.gains()) {
                Optional<UnplacedGain.Reason> reason = GainStatus.unexpected(activity, analysis.asOf());
                if (reason.isPresent()) {
                    leaveOut(activity, gain, gain.persons(), reason.get());
                } else {
                    placed.add(new Placed(activity, gain, place(activity, gain)));
                }
            }
        });
        return placed;
    }

    private void leaveOut(Activity activity, PlannedGain gain, int number, UnplacedGain.Reason reason) {
        if (number > 0) {
            unplaced.add(new UnplacedGain(activity.id(), gain.competence(), number, reason));
        }
    }

    private Set<EmployeeId> place(Activity activity, PlannedGain gain) {
        Set<EmployeeId> placed = new HashSet<>();
        List<EmployeeId> named = gain.employees().isEmpty()
                ? activity.recipients().map(Recipients::named).orElse(List.of())
                : gain.employees();
        named.stream().distinct().limit(gain.persons()).forEach(placed::add);
        int places = gain.persons() - placed.size();
        leaveOut(
                activity,
                gain,
                (int) placed.stream().filter(one -> !persons.containsKey(one)).count(),
                UnplacedGain.Reason.NO_RECORD);
        Set<EmployeeId> before = withPlace.computeIfAbsent(gain.competence(), first -> new HashSet<>());
        if (activity.recipients().filter(Recipients.Outsiders.class::isInstance).isPresent()) {
            leaveOut(activity, gain, places, UnplacedGain.Reason.NOBODY_NAMED);
        } else {
            persons.values().stream()
                    .filter(person -> !placed.contains(person.id()) && reaches(activity, gain, person))
                    .filter(person -> person.weightClosedBy(gain) > 0)
                    .sorted(Comparator.<ShortPerson, Boolean>comparing(person -> before.contains(person.id()))
                            .thenComparing(person -> -person.weightClosedBy(gain))
                            .thenComparing(ShortPerson::id))
                    .limit(places)
                    .map(ShortPerson::id)
                    .toList()
                    .forEach(placed::add);
        }
        before.addAll(placed);
        return placed;
    }

    private boolean reaches(Activity activity, PlannedGain gain, ShortPerson person) {
        if (!person.fallsShort()) {
            return false;
        }
        return GainStatus.reaches(activity, gain, person.employments().stream(), tree);
    }

    private void add(ShortPerson person, UnitId top, List<Placed> approved, List<Placed> candidates) {
        int[] done = new int[person.cells().size()];
        for (Placed one : approved) {
            reach(person, one, done);
        }
        Map<ActivityId, int[]> closing = new TreeMap<>();
        for (Placed one : candidates) {
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

    private static void reach(ShortPerson person, Placed placed, int[] most) {
        if (placed.persons().contains(person.id())) {
            int[] steps = person.closedBy(placed.gain());
            for (int i = 0; i < most.length; i++) {
                most[i] = Math.max(most[i], steps[i]);
            }
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

    List<UnplacedGain> unplaced() {
        return List.copyOf(unplaced);
    }
}
