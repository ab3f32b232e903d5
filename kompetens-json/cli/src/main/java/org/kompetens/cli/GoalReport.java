package org.kompetens.cli;

import java.io.PrintStream;
import java.time.LocalDate;
import java.util.List;
import org.kompetens.organisation.UnitId;
import org.kompetens.organisation.UnitTree;
import org.kompetens.planning.Activity;
import org.kompetens.planning.Cascade;
import org.kompetens.planning.Goal;
import org.kompetens.planning.Planning;

/** How goals are broken down, from where each comes, and what the coming talks in a unit go by. */
final class GoalReport {

    private final Planning planning;
    private final UnitTree tree;
    private final UnitId top;
    private final Wording wording;

    GoalReport(Planning planning, UnitId top, Wording wording) {
        this.planning = planning;
        this.tree = planning.organisation().tree();
        this.top = top;
        this.wording = wording;
    }

    void printGoals(PrintStream out) {
        out.println(wording.text("plan.goals", "unit", name(top)));
        List<Goal> goals = planning.goals(top);
        if (goals.isEmpty()) {
            out.println();
            out.println(wording.text("plan.goals-none"));
        }
        goals.forEach(goal -> printGoal(goal, out));
    }

    /** The goal, and indented under it those that it comes from, the nearest first. */
    private void printGoal(Goal goal, PrintStream out) {
        out.println();
        out.println(line(goal, wording.name(goal.term().labels())));
        for (Goal above : planning.cascade().trace(goal.id())) {
            out.println("  " + wording.text("plan.goal-from", "goal", line(above, "")));
        }
        for (Goal below : planning.cascade().below(goal.id())) {
            out.println("  " + wording.text("plan.goal-to", "goal", line(below, "")));
        }
    }

    private String line(Goal goal, String more) {
        String named = wording.name(goal.text()) + " (" + name(goal.unit());
        return more.isEmpty() ? named + ")" : named + ", " + more + ")";
    }

    void printTalks(LocalDate date, PrintStream out) {
        Cascade.TalkPriorities priorities = planning.cascade().priorities(top, date);
        out.println(wording.text("plan.talks", "unit", name(top), "date", date));
        out.println();
        if (priorities.from().isEmpty()) {
            out.println(wording.text("plan.goals-none"));
            return;
        }
        priorities
                .from()
                .filter(from -> !from.equals(top))
                .ifPresent(from -> out.println(wording.text("plan.talks-from", "unit", name(from))));
        out.println(wording.text("plan.talks-goals"));
        for (Goal goal : priorities.goals()) {
            out.println("- " + line(goal, wording.name(goal.term().labels())));
            for (Goal above : planning.cascade().trace(goal.id())) {
                out.println("  " + wording.text("plan.goal-from", "goal", line(above, "")));
            }
        }
        out.println();
        out.println(wording.text("plan.talks-activities"));
        if (priorities.activities().isEmpty()) {
            out.println(wording.text("none"));
        }
        for (Activity activity : priorities.activities()) {
            out.println("- " + wording.name(activity.title()) + " (" + name(activity.unit()) + ")");
        }
    }

    private String name(UnitId unit) {
        return wording.name(tree.unit(tree.indexOf(unit)).labels());
    }
}
