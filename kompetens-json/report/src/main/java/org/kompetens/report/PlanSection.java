package org.kompetens.report;

import static j2html.TagCreator.p;

import j2html.tags.DomContent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.kompetens.cost.CostSum;
import org.kompetens.organisation.Period;
import org.kompetens.organisation.UnitId;
import org.kompetens.organisation.UnitTree;
import org.kompetens.planning.Activity;
import org.kompetens.planning.ActivityCosts;
import org.kompetens.planning.ActivityStatus;
import org.kompetens.planning.Planning;
import org.kompetens.report.DataTable.Row;

/** The activities of a unit and of those below it, and what they cost; without those that were decided against. */
final class PlanSection {

    private final Planning planning;
    private final LocalDate date;
    private final ReportText text;
    private final List<Activity> activities;
    private final ActivityCosts costs;

    PlanSection(Planning planning, UnitId top, LocalDate date, ReportText text) {
        this.planning = planning;
        this.date = date;
        this.text = text;
        UnitTree tree = planning.organisation().tree();
        int first = tree.indexOf(top);
        this.activities = planning.activities().stream()
                .filter(activity -> tree.isWithin(tree.indexOf(activity.unit()), first))
                .filter(activity -> !activity.statusAt(date).decision().isAgainst())
                .toList();
        this.costs = planning.costs(date);
    }

    ReportSection section() {
        List<DomContent> content = new ArrayList<>();
        if (activities.isEmpty()) {
            content.add(p(text.of("plans.none")));
        } else {
            content.add(table().html());
            content.add(byYear().html());
        }
        return new ReportSection("plans", text.of("plans"), content);
    }

    private DataTable table() {
        DataTable table = new DataTable(text.of("plans"), text.of("plans.activity"))
                .underItsTitle()
                .words(
                        text.of("unit"),
                        text.of("plans.from"),
                        text.of("plans.last"),
                        text.of("plans.decision"),
                        text.of("plans.implementation"))
                .numbers(text.of("plans.gross"), text.of("plans.granted"), text.of("plans.net"));
        UnitTree tree = planning.organisation().tree();
        CostSum sum = CostSum.NONE;
        for (Activity activity : activities) {
            ActivityStatus status = activity.statusAt(date);
            CostSum cost = costs.total(activity.id());
            sum = sum.plus(cost);
            table.row(costs(
                    Row.of(text.name(activity.title()))
                            .about("activity", activity.id().value())
                            .words(text.name(
                                    tree.unit(tree.indexOf(activity.unit())).labels()))
                            .date(from(activity.period()))
                            .date(last(activity.period()))
                            .words(text.name(status.decision().labels()))
                            .words(text.name(status.implementation().labels())),
                    cost));
        }
        return table.row(costs(
                Row.of(text.of("plans.total"))
                        .words("")
                        .words("")
                        .words("")
                        .words("")
                        .words(""),
                sum));
    }

    private DataTable byYear() {
        SortedMap<Integer, CostSum> years = new TreeMap<>();
        for (Activity activity : activities) {
            costs.byYear(activity.id()).forEach((year, cost) -> years.merge(year, cost, CostSum::plus));
        }
        DataTable table = new DataTable(text.of("plans.by-year"), text.of("plans.year"))
                .numbers(text.of("plans.gross"), text.of("plans.granted"), text.of("plans.net"));
        years.forEach((year, cost) -> table.row(costs(Row.of(year.toString()).about("year", year.toString()), cost)));
        return table;
    }

    private Row costs(Row row, CostSum cost) {
        return row.number(text.amounts(cost.gross()), "gross")
                .number(text.amounts(cost.granted()), "granted")
                .number(text.amounts(cost.net()), "net");
    }

    private String from(Period period) {
        return period.from().map(LocalDate::toString).orElseGet(() -> text.of("none"));
    }

    private String last(Period period) {
        return period.until().map(until -> until.minusDays(1).toString()).orElseGet(() -> text.of("none"));
    }
}
