package org.kompetens.report;

import static j2html.TagCreator.p;

import java.util.List;
import java.util.Optional;
import org.kompetens.organisation.Fte;
import org.kompetens.organisation.UnitTree;
import org.kompetens.publication.PublishedAmount;
import org.kompetens.publication.PublishedFlows;
import org.kompetens.publication.PublishedForecast;
import org.kompetens.publication.PublishedForecastYear;
import org.kompetens.publication.PublishedUnitForecast;
import org.kompetens.report.DataTable.Row;

/** Who is expected to leave and to be hired, as it may be shown outside: year by year, and by unit. */
final class PublishedForecastSection {

    private final PublishedForecast forecast;
    private final ReportText text;

    PublishedForecastSection(PublishedForecast forecast, ReportText text) {
        this.forecast = forecast;
        this.text = text;
    }

    ReportSection section() {
        List<PublishedForecastYear> years = forecast.years();
        PublishedUnitForecast top = forecast.units().get(0);
        String sentence = text.of(
                "forecast.sentence-outside",
                "to",
                years.get(years.size() - 1).to(),
                "leavers",
                persons(top.leavers()),
                "employed",
                persons(top.employed()),
                "hires",
                persons(top.hires()));
        return new ReportSection(
                "forecast",
                text.of("forecast.outside"),
                List.of(
                        p(sentence),
                        ReportSection.explanation(
                                text.of("forecast.explain-outside", "percent", forecast.hiddenPercent())),
                        byYear().html(),
                        byUnit().html()));
    }

    private DataTable byYear() {
        DataTable table = new DataTable(text.of("forecast.table"), text.of("forecast.year"))
                .numbers(
                        text.of("forecast.known-exits"),
                        text.of("forecast.retirements"),
                        text.of("forecast.other-exits"),
                        text.of("forecast.leavers"),
                        text.of("forecast.hires"));
        forecast.years()
                .forEach(year -> table.row(withFlows(
                        Row.ofDate(year.to().toString()).about("year", Integer.toString(year.year())), year.flows())));
        return table.row(withFlows(Row.of(text.of("forecast.all-years")).about("year", "all"), forecast.allYears()));
    }

    private Row withFlows(Row row, PublishedFlows flows) {
        return row.number(fte(flows.knownExits()), "knownExits")
                .number(fte(flows.retirements()), "retirements")
                .number(fte(flows.otherExits()), "otherExits")
                .number(fte(flows.leavers()), "leavers")
                .number(fte(flows.hires()), "hires");
    }

    private DataTable byUnit() {
        UnitTree tree = forecast.organisation().tree();
        int depth = depth(tree, forecast.units().get(0));
        DataTable table = new DataTable(text.of("forecast.units"), text.of("unit"))
                .numbers(text.of("forecast.employed"), text.of("forecast.leavers"), text.of("forecast.hires"));
        forecast.units()
                .forEach(unit -> table.row(Row.of(text.name(unit.unit().labels()), depth(tree, unit) - depth)
                        .about("unit", unit.unit().id().value())
                        .number(persons(unit.employed()), "employed")
                        .number(persons(unit.leavers()), "leavers")
                        .number(persons(unit.hires()), "hires")));
        return table;
    }

    private static int depth(UnitTree tree, PublishedUnitForecast unit) {
        return tree.depth(tree.indexOf(unit.unit().id()));
    }

    private String persons(PublishedAmount amount) {
        return text.number(ShownFigures.count(amount));
    }

    /** Whole ones: fractions of a forecast tell ages. */
    private String fte(PublishedAmount amount) {
        Optional<Long> whole =
                amount.shown().flatMap(PublishedAmount.Shown::fte).map(fte -> fte.tenThousandths() / Fte.UNIT);
        return text.number(whole);
    }
}
