package org.kompetens.cli;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.kompetens.organisation.UnitId;
import org.kompetens.staffing.Percentiles;
import org.kompetens.staffing.StochasticForecast;
import org.kompetens.staffing.StochasticYear;

/** Between what the figures of a forecast are likely to be, if chance decides of each person. */
final class ChanceReport {

    private record Shown(String key, Function<StochasticYear, Percentiles> figure) {}

    private static final List<Shown> FIGURES = List.of(
            new Shown("retirements", StochasticYear::retirements),
            new Shown("other-exits", StochasticYear::otherExits),
            new Shown("hires", StochasticYear::hires),
            new Shown("closing", StochasticYear::closing));

    private final StochasticForecast forecast;
    private final ForecastText text;

    ChanceReport(StochasticForecast forecast, ForecastText text) {
        this.forecast = forecast;
        this.text = text;
    }

    void print(UnitId unit, PrintStream out) {
        List<String> headings = new ArrayList<>(List.of(text.of("year-to")));
        FIGURES.forEach(shown -> headings.add(text.of(shown.key())));
        headings.add("");
        TextTable table = new TextTable(headings.toArray(String[]::new));
        for (StochasticYear year : forecast.years(unit)) {
            List<String> cells = new ArrayList<>(List.of(year.to().toString()));
            FIGURES.forEach(shown -> cells.add(percentiles(shown.figure().apply(year))));
            cells.add("");
            table.add(cells.toArray(String[]::new));
        }
        table.printUnder(
                text.of(
                        "chance",
                        "paths",
                        forecast.simulation().paths(),
                        "seed",
                        Long.toString(forecast.simulation().seed())),
                out);
    }

    private String percentiles(Percentiles of) {
        return String.join(
                " · ",
                text.amount(of.tenth().fte()),
                text.amount(of.median().fte()),
                text.amount(of.ninetieth().fte()));
    }
}
