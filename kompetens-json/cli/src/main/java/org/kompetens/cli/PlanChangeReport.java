package org.kompetens.cli;

import java.io.PrintStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.kompetens.cost.Amounts;
import org.kompetens.organisation.UnitId;
import org.kompetens.organisation.UnitTree;
import org.kompetens.planning.Activity;
import org.kompetens.planning.ActivityId;
import org.kompetens.planning.Goal;
import org.kompetens.planning.GoalId;
import org.kompetens.planning.PlanChanges;
import org.kompetens.planning.PlanVersion;
import org.kompetens.planning.Planning;
import org.kompetens.planning.SupplyPlan;

/** In what the supply plans of a unit and all below it differ from what was adopted. */
final class PlanChangeReport {

    private final Planning planning;
    private final UnitTree tree;
    private final UnitId top;
    private final Wording wording;

    PlanChangeReport(Planning planning, UnitId top, Wording wording) {
        this.planning = planning;
        this.tree = planning.organisation().tree();
        this.top = top;
        this.wording = wording;
    }

    void print(LocalDate date, PrintStream out) {
        out.println(wording.text("plan.plan-changes", "unit", name(top), "date", date));
        List<SupplyPlan> plans = planning.plansWithin(top);
        if (plans.isEmpty()) {
            out.println();
            out.println(wording.text("plan.document-none"));
        }
        plans.forEach(plan -> print(plan, date, out));
    }

    private void print(SupplyPlan plan, LocalDate date, PrintStream out) {
        out.println();
        out.println(heading(plan));
        Optional<PlanVersion> version = plan.adoptedAt(date);
        Optional<PlanChanges> changes = planning.changes(plan.id(), date);
        if (version.isEmpty() || changes.isEmpty()) {
            out.println(wording.text("plan.adopted-none"));
            return;
        }
        out.println(adopted(version.get()));
        if (changes.get().isNone()) {
            out.println(wording.text("plan.changes-none"));
            return;
        }
        TextTable goals =
                new TextTable(wording.text("plan.goal"), wording.text("plan.change"), wording.text("plan.id"));
        PlanChanges.Changes<GoalId> ofGoals = changes.get().goals();
        ofGoals.added().forEach(id -> goals.add(goal(version.get(), id), wording.text("plan.added"), id.value()));
        ofGoals.removed().forEach(id -> goals.add(goal(version.get(), id), wording.text("plan.removed"), id.value()));
        ofGoals.changed().forEach(id -> goals.add(goal(version.get(), id), wording.text("plan.changed"), id.value()));
        goals.printUnder(wording.text("plan.document-goals"), out);
        TextTable activities = new TextTable(
                wording.text("plan.activity"),
                wording.text("plan.change"),
                wording.text("plan.cost-adopted"),
                wording.text("plan.cost-now"),
                wording.text("plan.id"));
        PlanChanges.Changes<ActivityId> of = changes.get().activities();
        of.added().forEach(id -> add(activities, version.get(), id, "plan.added"));
        of.removed().forEach(id -> add(activities, version.get(), id, "plan.removed"));
        of.changed().forEach(id -> add(activities, version.get(), id, "plan.changed"));
        activities.printUnder(wording.text("plan.document-activities"), out);
    }

    /** Whose plan, for which days, and its id. */
    private String heading(SupplyPlan plan) {
        return wording.text(
                "plan.supply-plan",
                "unit",
                name(plan.unit()),
                "from",
                plan.period().from().map(LocalDate::toString).orElse(""),
                "through",
                plan.period()
                        .until()
                        .map(until -> until.minusDays(1).toString())
                        .orElse(""),
                "plan",
                plan.id());
    }

    private String adopted(PlanVersion version) {
        return wording.text("plan.adopted", "date", version.date(), "body", version.body())
                .replaceAll("\\p{Cntrl}+", " ");
    }

    private String goal(PlanVersion version, GoalId id) {
        return planning.register().goals().stream()
                .filter(goal -> goal.id().equals(id))
                .findFirst()
                .or(() -> version.goals().stream()
                        .filter(goal -> goal.id().equals(id))
                        .findFirst())
                .map(Goal::text)
                .map(wording::name)
                .orElse(id.value());
    }

    private void add(TextTable table, PlanVersion version, ActivityId id, String change) {
        Optional<Activity> then = find(version.activities(), id);
        Optional<Activity> now = find(planning.activities(), id);
        table.add(
                now.or(() -> then).map(Activity::title).map(wording::name).orElse(id.value()),
                wording.text(change),
                then.map(this::cost).orElse(wording.text("none")),
                now.map(this::cost).orElse(wording.text("none")),
                id.value());
    }

    private static Optional<Activity> find(List<Activity> some, ActivityId id) {
        return some.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    private String cost(Activity activity) {
        return wording.amounts(activity.costYears().stream().map(activity::cost).reduce(Amounts.NONE, Amounts::plus));
    }

    private String name(UnitId unit) {
        return wording.name(tree.unit(tree.indexOf(unit)).labels());
    }
}
