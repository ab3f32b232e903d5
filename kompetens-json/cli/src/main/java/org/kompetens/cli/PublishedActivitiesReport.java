package org.kompetens.cli;

import java.io.PrintStream;
import java.util.SortedMap;
import java.util.stream.Collectors;
import org.kompetens.cost.Amounts;
import org.kompetens.organisation.OrganisationUnit;
import org.kompetens.organisation.Period;
import org.kompetens.publication.PublishedActivities;
import org.kompetens.publication.PublishedActivity;
import org.kompetens.publication.PublishedAmount;

/** What is planned, as it may be shown outside. */
final class PublishedActivitiesReport {

    private final PublishedActivities published;
    private final Wording wording;

    PublishedActivitiesReport(PublishedActivities published, Wording wording) {
        this.published = published;
        this.wording = wording;
    }

    void print(PrintStream out) {
        out.println(wording.text(
                "publish.activities",
                "unit",
                name(published.top()),
                "date",
                published.beside().analysis().asOf()));
        out.println(wording.text(
                "publish.activities-hidden",
                "percent",
                published.hiddenPercent(),
                "threshold",
                published.beside().settings().threshold()));
        TextTable table = new TextTable(
                wording.text("plan.activity"),
                wording.text("unit"),
                wording.text("publish.participants"),
                wording.text("plan.cost"),
                wording.text("publish.carried-out"),
                wording.text("plan.responsible"),
                wording.text("plan.id"));
        for (PublishedActivity activity : published.activities()) {
            table.add(
                    wording.name(activity.title()),
                    name(activity.unit()),
                    activity.figures()
                            .map(PublishedActivitiesReport::participants)
                            .orElse(PublishedAmount.HIDDEN_SIGN),
                    activity.figures().map(figures -> costs(figures.costs())).orElse(PublishedAmount.HIDDEN_SIGN),
                    when(activity),
                    activity.responsible(),
                    activity.id().value());
        }
        table.add(wording.text("publish.shown-total"), "", "", costs(published.shownTotal()), "", "", "");
        table.printUnder(wording.text("plan.activities"), out);
    }

    private static String participants(PublishedActivity.Figures figures) {
        return figures.participants().isPresent()
                ? Integer.toString(figures.participants().getAsInt())
                : "–";
    }

    private String costs(SortedMap<Integer, Amounts> costs) {
        return costs.entrySet().stream()
                .map(year -> year.getKey() + ": " + wording.amounts(year.getValue()))
                .collect(Collectors.joining(", "));
    }

    /** People read a last day, not the day after it; that it does not go on stands beside it. */
    private String when(PublishedActivity activity) {
        Period period = activity.period();
        String days = period.equals(Period.ALWAYS)
                ? "–"
                : period.from().map(Object::toString).orElse("") + "–"
                        + period.until()
                                .map(until -> until.minusDays(1).toString())
                                .orElse("");
        return activity.notGoingOn()
                .map(status -> days + " (" + wording.name(status.labels()) + ")")
                .orElse(days);
    }

    private String name(OrganisationUnit unit) {
        return wording.name(unit.labels());
    }
}
