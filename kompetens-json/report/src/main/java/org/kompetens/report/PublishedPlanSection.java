package org.kompetens.report;

import static j2html.TagCreator.p;

import j2html.tags.DomContent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.kompetens.cost.Amounts;
import org.kompetens.organisation.Period;
import org.kompetens.publication.PublishedActivities;
import org.kompetens.publication.PublishedActivity;
import org.kompetens.publication.PublishedAmount;
import org.kompetens.report.DataTable.Row;

/** What is planned, as it may be shown outside: how many take part and what it costs where that tells of no few. */
final class PublishedPlanSection {

    private final PublishedActivities published;
    private final ReportText text;

    PublishedPlanSection(PublishedActivities published, ReportText text) {
        this.published = published;
        this.text = text;
    }

    ReportSection section() {
        List<DomContent> content = new ArrayList<>();
        if (published.activities().isEmpty()) {
            content.add(p(text.of("plans.none")));
        } else {
            content.add(
                    ReportSection.explanation(text.of("plans.explain-outside", "percent", published.hiddenPercent())));
            content.add(table().html());
            DataTable byYear = byYear();
            if (!byYear.isEmpty()) {
                content.add(byYear.html());
            }
        }
        return new ReportSection("plans", text.of("plans"), content);
    }

    private DataTable table() {
        DataTable table = new DataTable(text.of("plans"), text.of("plans.activity"))
                .underItsTitle()
                .words(text.of("unit"), text.of("plans.from"), text.of("plans.last"), text.of("plans.responsible"))
                .numbers(text.of("plans.participants"), text.of("plans.gross"));
        for (PublishedActivity one : published.activities()) {
            table.row(Row.of(text.name(one.title()))
                    .about("activity", one.id().value())
                    .words(text.name(one.unit().labels()))
                    .date(date(one.period().from()))
                    .date(date(lastDay(one.period())))
                    .words(text.plain(one.responsible()))
                    .number(one.figures().map(this::participants).orElse(PublishedAmount.HIDDEN_SIGN), "participants")
                    .number(
                            one.figures()
                                    .map(figures -> text.amounts(sum(figures.costs())))
                                    .orElse(PublishedAmount.HIDDEN_SIGN),
                            "gross"));
        }
        return table;
    }

    /** Of the activities whose cost is shown. */
    private DataTable byYear() {
        DataTable table =
                new DataTable(text.of("plans.by-year-outside"), text.of("plans.year")).numbers(text.of("plans.gross"));
        published
                .shownTotal()
                .forEach((year, cost) -> table.row(
                        Row.of(year.toString()).about("year", year.toString()).number(text.amounts(cost), "gross")));
        return table;
    }

    private String participants(PublishedActivity.Figures figures) {
        return figures.participants().isPresent()
                ? text.number(figures.participants().getAsInt())
                : text.of("none");
    }

    private static Amounts sum(SortedMap<Integer, Amounts> costs) {
        return costs.values().stream().reduce(Amounts.NONE, Amounts::plus);
    }

    private static Optional<LocalDate> lastDay(Period period) {
        return period.until().map(until -> until.minusDays(1));
    }

    private String date(Optional<LocalDate> date) {
        return date.map(LocalDate::toString).orElseGet(() -> text.of("none"));
    }
}
