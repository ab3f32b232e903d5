package org.kompetens.report;

import static j2html.TagCreator.p;

import j2html.tags.DomContent;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.kompetens.organisation.UnitId;
import org.kompetens.picture.ForecastChart;
import org.kompetens.report.DataTable.Row;
import org.kompetens.staffing.Figure;
import org.kompetens.staffing.ForecastYear;
import org.kompetens.staffing.Quantity;
import org.kompetens.staffing.StaffingForecast;

/** Stock, need and flows, year by year. */
final class ForecastSection {

    private final StaffingForecast forecast;
    private final UnitId top;
    private final ReportText text;
    private final List<ForecastYear> years;

    ForecastSection(StaffingForecast forecast, UnitId top, ReportText text) {
        this.forecast = forecast;
        this.top = top;
        this.text = text;
        this.years = forecast.years(top);
    }

    ReportSection section() {
        List<DomContent> content = new ArrayList<>(List.of(p(sentence())));
        Figure opening = years.get(0).flows().opening();
        if (opening.imputed().fte().signum() > 0) {
            content.add(p(text.of(
                    "forecast.imputed",
                    "share",
                    text.percent(
                            opening.imputed().fte().billionths(),
                            opening.total().fte().billionths()))));
        }
        content.add(Picture.inline(ForecastChart.svg(forecast, top, text.language())));
        DataTable table = new DataTable(text.of("forecast.table"), text.of("forecast.year"))
                .numbers(
                        text.of("forecast.opening"),
                        text.of("forecast.known-exits"),
                        text.of("forecast.retirements"),
                        text.of("forecast.other-exits"),
                        text.of("forecast.hires"),
                        text.of("forecast.closing"),
                        text.of("forecast.demand"),
                        text.of("forecast.need"));
        years.forEach(year -> table.row(Row.ofDate(year.to().toString())
                .about("year", Integer.toString(year.year()))
                .number(fte(year.flows().opening()), "opening")
                .number(fte(year.flows().knownExits()), "knownExits")
                .number(fte(year.flows().retirements()), "retirements")
                .number(fte(year.flows().otherExits()), "otherExits")
                .number(fte(year.flows().hires()), "hires")
                .number(fte(year.flows().closing()), "closing")
                .number(fte(year.demand()), "demand")
                .number(fte(year.need().total()), "need")));
        content.add(table.html());
        return new ReportSection("forecast", text.of("forecast"), content);
    }

    private String sentence() {
        ForecastYear last = years.get(years.size() - 1);
        return text.of(
                "forecast.sentence",
                "to",
                last.to(),
                "opening",
                fte(years.get(0).flows().opening()),
                "leavers",
                text.fte(sum(year -> year.flows().leavers())),
                "hires",
                text.fte(sum(year -> year.flows().hires())),
                "demand",
                fte(last.demand()));
    }

    private Quantity sum(Function<ForecastYear, Figure> figure) {
        return years.stream().map(year -> figure.apply(year).total().fte()).reduce(Quantity.ZERO, Quantity::plus);
    }

    private String fte(Figure figure) {
        return text.fte(figure.total().fte());
    }
}
