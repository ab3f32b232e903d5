package org.kompetens.task;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.kompetens.competence.ResolvedCompetence;
import org.kompetens.gap.GapAnalysis;
import org.kompetens.internal.held.Asked;
import org.kompetens.internal.held.CompetenceNumbers;
import org.kompetens.internal.sums.HeldCompetences;
import org.kompetens.organisation.Organisation;
import org.kompetens.organisation.RoleSelection;
import org.kompetens.organisation.Task;
import org.kompetens.organisation.TaskNeed;
import org.kompetens.organisation.UnitTree;

/** Which tasks are to be done at the as-of date, and which employments each of them concerns. For all threads. */
final class ConcernedEmployments {

    private static final int[] NO_TASKS = {};

    private final GapAnalysis analysis;
    private final List<ResolvedTask> tasks = new ArrayList<>();

    /** Of each task, by its position among these, the roles that do it. */
    private final List<BitSet> roles = new ArrayList<>();

    /** Of each unit the tasks that are done there, by their positions; one array for all units that do the same. */
    private final int[][] byUnit;

    private final int[] competences;
    private final CompetenceNumbers numbers;
    private final Asked asked;

    ConcernedEmployments(GapAnalysis analysis, Optional<RoleSelection> selection) {
        this.analysis = analysis;
        Organisation organisation = analysis.organisation();
        Map<Integer, Integer> places = new LinkedHashMap<>();
        List<Task> declared = organisation.structure().tasks();
        for (int i = 0; i < declared.size(); i++) {
            Task task = declared.get(i);
            if (task.period().contains(analysis.asOf()) && !task.needs().isEmpty()) {
                tasks.add(resolved(i, task, places));
                roles.add(roles(task, selection));
            }
        }
        this.byUnit = byUnit();
        this.numbers = new CompetenceNumbers(organisation.framework());
        this.competences = places.keySet().stream().mapToInt(Integer::intValue).toArray();
        this.asked = Asked.of(competences, numbers);
    }

    private ResolvedTask resolved(int index, Task task, Map<Integer, Integer> places) {
        List<ResolvedTask.Need> needs = new ArrayList<>();
        for (TaskNeed need : task.needs()) {
            ResolvedCompetence competence = analysis.organisation()
                    .framework()
                    .competence(need.competence())
                    .orElseThrow();
            int place = places.computeIfAbsent(competence.index(), first -> places.size());
            needs.add(new ResolvedTask.Need(
                    need, competence, place, competence.rank(need.level()).orElseThrow()));
        }
        return new ResolvedTask(index, task, List.copyOf(needs));
    }

    private BitSet roles(Task task, Optional<RoleSelection> selection) {
        BitSet of = new BitSet();
        analysis.organisation().roles().stream()
                .filter(role -> task.roles().isEmpty() || task.roles().contains(role.id()))
                .filter(role -> selection.isEmpty() || selection.get().contains(role.id()))
                .forEach(role -> of.set(role.index()));
        return of;
    }

    private int[][] byUnit() {
        UnitTree tree = analysis.organisation().tree();
        List<Set<Integer>> own = new ArrayList<>();
        for (ResolvedTask task : tasks) {
            Set<Integer> units = new HashSet<>();
            task.declared().units().forEach(unit -> units.add(tree.indexOf(unit)));
            own.add(units);
        }
        int[][] done = new int[tree.size()][];
        for (int unit = 0; unit < done.length; unit++) {
            int[] above = unit == 0 ? NO_TASKS : done[tree.parent(unit)];
            int at = unit;
            int[] here = IntStream.range(0, tasks.size())
                    .filter(task -> Arrays.stream(above).anyMatch(one -> one == task)
                            || own.get(task).contains(at)
                            || own.get(task).isEmpty())
                    .toArray();
            done[unit] = Arrays.equals(here, above) ? above : here;
        }
        return done;
    }

    /** The tasks that are to be done. */
    List<ResolvedTask> tasks() {
        return tasks;
    }

    /** The tasks that are done in a unit, by their positions, ascending. Not to be changed. */
    int[] in(int unit) {
        return byUnit[unit];
    }

    /** Whether a task that is done in a unit concerns an employment in a role there. */
    boolean concerns(int task, int role) {
        return roles.get(task).get(role);
    }

    /** Every competence that some task needs, once, by its index. */
    int[] competences() {
        return competences;
    }

    /** What tells, for one thread, in which states persons in columns hold {@link #competences}. */
    HeldCompetences held() {
        return new HeldCompetences(analysis, numbers, asked);
    }
}
