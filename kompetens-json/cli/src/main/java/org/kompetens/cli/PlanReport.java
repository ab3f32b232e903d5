package org.kompetens.cli;

import java.io.PrintStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.kompetens.competence.ResolvedCompetence;
import org.kompetens.cost.CostSum;
import org.kompetens.evaluation.UnplacedGain;
import org.kompetens.organisation.EmployeeId;
import org.kompetens.organisation.UnitId;
import org.kompetens.organisation.UnitTree;
import org.kompetens.planning.Activity;
import org.kompetens.planning.ActivityForm;
import org.kompetens.planning.Agreement;
import org.kompetens.planning.Budget;
import org.kompetens.planning.BudgetRow;
import org.kompetens.planning.BudgetScope;
import org.kompetens.planning.CheckIn;
import org.kompetens.planning.DevelopmentPlan;
import org.kompetens.planning.Milestone;
import org.kompetens.planning.PlannedGain;
import org.kompetens.planning.Planning;
import org.kompetens.planning.SeatCosts;
import org.kompetens.strategy.Strategy;

/** What is planned, for people to read. */
final class PlanReport {

    private final Wording wording;

    PlanReport(Wording wording) {
        this.wording = wording;
    }

    void printForms(List<ActivityForm> forms, PrintStream out) {
        for (int i = 0; i < forms.size(); i++) {
            if (i > 0) {
                out.println();
            }
            printLines(forms.get(i).text(wording.language()), out);
        }
    }

    /** A text may hold what a terminal would take for commands. */
    void printLines(List<String> lines, PrintStream out) {
        lines.forEach(line -> out.println(line.replaceAll("\\p{Cntrl}+", " ")));
    }

    void printBudget(Planning planning, UnitId top, LocalDate date, Budget budget, PrintStream out) {
        UnitTree tree = planning.organisation().tree();
        out.println(wording.text(
                "plan.budget", "unit", wording.name(tree.unit(tree.indexOf(top)).labels()), "date", date));
        printSums("plan.by-year", budget.byYear(), year -> year.toString(), budget.total(), out);
        printSums("plan.by-scope", budget.byScope(), scope -> wording.name(scope.labels()), budget.total(), out);
        printSums(
                "plan.by-strategies",
                budget.byStrategies(),
                strategies -> strategies.stream()
                        .map(Strategy::labels)
                        .map(wording::name)
                        .collect(Collectors.joining(" + ")),
                budget.total(),
                out);
        printActivities(planning, budget, out);
    }

    private <K> void printSums(
            String heading, Map<K, CostSum> sums, Function<K, String> name, CostSum total, PrintStream out) {
        TextTable table = new TextTable(
                "",
                wording.text("plan.gross"),
                wording.text("plan.granted"),
                wording.text("plan.hoped-for"),
                wording.text("plan.net"),
                wording.text("plan.net-if-all"));
        sums.forEach((key, cost) -> table.add(row(name.apply(key), cost)));
        table.add(row(wording.text("plan.total"), total));
        table.printUnder(wording.text(heading), out);
    }

    private String[] row(String name, CostSum cost) {
        return new String[] {
            name.isEmpty() ? wording.text("none") : name,
            wording.amounts(cost.gross()),
            wording.amounts(cost.granted()),
            wording.amounts(cost.hopedFor()),
            wording.amounts(cost.net()),
            wording.amounts(cost.netIfAllGranted())
        };
    }

    private void printActivities(Planning planning, Budget budget, PrintStream out) {
        TextTable table = new TextTable(
                wording.text("plan.activity"),
                wording.text("plan.year"),
                wording.text("plan.gross"),
                wording.text("plan.net"),
                wording.text("plan.scope"),
                wording.text("plan.decision"),
                wording.text("plan.id"));
        for (BudgetRow row : budget.rows()) {
            Activity activity = planning.activities().stream()
                    .filter(one -> one.id().equals(row.activity()))
                    .findFirst()
                    .orElseThrow();
            BudgetScope scope = row.scope();
            table.add(
                    wording.name(activity.title()),
                    Integer.toString(row.year()),
                    wording.amounts(row.cost().gross()),
                    wording.amounts(row.cost().net()),
                    wording.name(scope.labels()),
                    wording.name(row.decision().labels()),
                    row.activity().value());
        }
        table.printUnder(wording.text("plan.activities"), out);
    }

    void printPerson(Planning planning, EmployeeId employee, LocalDate date, PrintStream out) {
        List<DevelopmentPlan> plans = planning.developmentPlans(employee);
        out.println(wording.text("plan.person", "employee", employee.value(), "date", date));
        if (plans.isEmpty()) {
            out.println(wording.text("plan.person-none"));
        }
        for (DevelopmentPlan plan : plans) {
            out.println();
            out.println(wording.text(
                    "plan.of-cycle",
                    "cycle",
                    plan.cycle(),
                    "dialogue",
                    plan.dialogue().map(LocalDate::toString).orElse(wording.text("none"))));
            for (Agreement agreement : plan.agreements()) {
                line(out, "- " + agreement.text());
                agreement.sign().ifPresent(sign -> line(out, "  " + wording.text("plan.sign", "sign", sign)));
                agreement
                        .followUp()
                        .ifPresent(day -> line(
                                out,
                                "  "
                                        + wording.text(
                                                isOverdue(plan, day, date) ? "plan.follow-up-late" : "plan.follow-up",
                                                "date",
                                                day)));
                if (!agreement.signatures().isEmpty()) {
                    line(out, "  " + wording.text("plan.signed", "who", String.join(", ", agreement.signatures())));
                }
                agreement
                        .carriedOverFrom()
                        .ifPresent(from -> line(out, "  " + wording.text("plan.carried-over", "plan", from)));
            }
            for (CheckIn checkIn : plan.checkIns()) {
                line(
                        out,
                        wording.text(
                                "plan.check-in",
                                "date",
                                checkIn.date(),
                                "with",
                                checkIn.with(),
                                "notes",
                                checkIn.notes().isEmpty() ? wording.text("none") : checkIn.notes()));
            }
        }
        List<Activity> activities = planning.activitiesOf(employee);
        if (!activities.isEmpty()) {
            out.println();
            out.println(wording.text("plan.activities"));
            for (Activity activity : activities) {
                line(
                        out,
                        wording.text(
                                "plan.of-person",
                                "activity",
                                wording.name(activity.title()),
                                "implementation",
                                wording.name(
                                        activity.statusAt(date).implementation().labels()),
                                "decision",
                                wording.name(activity.statusAt(date).decision().labels())));
                printExpected(planning, activity, employee, out);
                for (SeatCosts costs : SeatCosts.at(activity, date)) {
                    Optional.ofNullable(costs.named().get(employee))
                            .ifPresent(cost -> line(
                                    out,
                                    "  "
                                            + wording.text(
                                                    "plan.place-cost",
                                                    "year",
                                                    Integer.toString(costs.year()),
                                                    "cost",
                                                    wording.amounts(cost))));
                }
            }
        }
    }

    /** To which level it is to lead, which proofs are owed, and from which plan it comes. */
    private void printExpected(Planning planning, Activity activity, EmployeeId employee, PrintStream out) {
        boolean isNamed = activity.recipients()
                .filter(one -> one.named().contains(employee))
                .isPresent();
        for (PlannedGain gain : activity.gains()) {
            if (gain.employees().contains(employee)
                    || (isNamed && gain.employees().isEmpty())) {
                ResolvedCompetence competence = planning.organisation()
                        .framework()
                        .competence(gain.competence())
                        .orElseThrow();
                String level = competence.scale().levels().stream()
                        .filter(one -> one.id().equals(gain.level().id()))
                        .map(one -> wording.name(one.labels()))
                        .findFirst()
                        .orElse(gain.level().id().value());
                line(
                        out,
                        "  "
                                + wording.text(
                                        "plan.expected-level",
                                        "competence",
                                        wording.name(competence.competence().labels()),
                                        "level",
                                        level));
            }
        }
        for (Milestone milestone : activity.milestones()) {
            line(
                    out,
                    "  "
                            + wording.text(
                                    milestone.shown().isPresent() ? "plan.proof-shown" : "plan.proof",
                                    "proof",
                                    wording.name(milestone.proof()),
                                    "date",
                                    milestone.shown().orElse(milestone.day())));
        }
        activity.carriedOverFrom()
                .ifPresent(from -> line(out, "  " + wording.text("plan.carried-over", "plan", from.plan())));
    }

    /** The day is past, and nobody has looked at how it goes since. */
    private static boolean isOverdue(DevelopmentPlan plan, LocalDate day, LocalDate date) {
        return day.isBefore(date)
                && plan.checkIns().stream()
                        .map(CheckIn::date)
                        .noneMatch(held -> !held.isBefore(day) && !held.isAfter(date));
    }

    private static void line(PrintStream out, String text) {
        out.println(text.replaceAll("\\p{Cntrl}+", " "));
    }

    /** Expected gains that are in no figure, with the reason; nothing where there are none. */
    void printUnplaced(Planning planning, List<UnplacedGain> unplaced, PrintStream out) {
        if (unplaced.isEmpty()) {
            return;
        }
        TextTable table = new TextTable(
                wording.text("plan.activity"),
                wording.text("plan.competence"),
                wording.text("plan.persons"),
                wording.text("plan.reason"));
        for (UnplacedGain one : unplaced) {
            table.add(
                    planning.activities().stream()
                            .filter(activity -> activity.id().equals(one.activity()))
                            .map(activity -> wording.name(activity.title()))
                            .findFirst()
                            .orElse(one.activity().value()),
                    planning.organisation()
                            .framework()
                            .competence(one.competence())
                            .map(competence ->
                                    wording.name(competence.competence().labels()))
                            .orElse(one.competence().value()),
                    wording.number(one.persons()),
                    wording.text("plan.reason." + one.reason().code()));
        }
        table.printUnder(wording.text("plan.unplaced"), out);
    }
}
