package org.kompetens.cli;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.kompetens.staffing.ForecastYear;
import org.kompetens.staffing.Quantity;

/** Stock, need and flows as pictures of characters. */
final class ForecastPicture {

    private static final int STOCK_WIDTH = 40;
    private static final int FLOW_WIDTH = 22;

    private final ForecastText text;

    ForecastPicture(ForecastText text) {
        this.text = text;
    }

    void print(List<ForecastYear> years, PrintStream out) {
        printStock(years, out);
        printFlows(years, out);
    }

    private void printStock(List<ForecastYear> years, PrintStream out) {
        Quantity most = most(years, year -> remaining(year).plus(need(year)));
        boolean surplus =
                years.stream().anyMatch(year -> year.surplus().total().fte().signum() > 0);
        List<String> headings = new ArrayList<>(
                List.of(text.of("year-to"), text.of("demand"), text.of("replacement"), text.of("expansion")));
        if (surplus) {
            headings.add(text.of("surplus"));
        }
        headings.add("");
        TextTable table = new TextTable(headings.toArray(String[]::new));
        for (ForecastYear year : years) {
            Quantity replacement = year.need().replacement().total().fte();
            Quantity expansion = year.need().expansion().total().fte();
            List<String> cells = new ArrayList<>(List.of(
                    year.to().toString(),
                    text.amount(year.demand().total().fte()),
                    text.amount(replacement),
                    text.amount(expansion)));
            if (surplus) {
                cells.add(text.amount(year.surplus().total().fte()));
            }
            cells.add(StaffBars.bar(STOCK_WIDTH, most, "█▒░", List.of(remaining(year), replacement, expansion)));
            table.add(cells.toArray(String[]::new));
        }
        table.printUnder(text.of("stock"), out);
    }

    private void printFlows(List<ForecastYear> years, PrintStream out) {
        Quantity mostLeave = most(years, year -> year.flows().leavers().total().fte());
        Quantity mostCome = most(years, year -> year.flows().hires().total().fte());
        Quantity most = mostLeave.compareTo(mostCome) > 0 ? mostLeave : mostCome;
        TextTable table = new TextTable(text.of("year-to"), text.of("leavers"), "", text.of("hires"), "");
        for (ForecastYear year : years) {
            Quantity hires = year.flows().hires().total().fte();
            table.add(
                    year.to().toString(),
                    text.amount(year.flows().leavers().total().fte()),
                    StaffBars.mirrored(
                            FLOW_WIDTH,
                            most,
                            "▓█░",
                            List.of(
                                    year.flows().knownExits().total().fte(),
                                    year.flows().retirements().total().fte(),
                                    year.flows().otherExits().total().fte())),
                    text.amount(hires),
                    StaffBars.bar(FLOW_WIDTH, most, "▒", List.of(hires)));
        }
        table.printUnder(text.of("flows"), out);
    }

    private static Quantity remaining(ForecastYear year) {
        return year.flows().closing().minus(year.flows().hires()).total().fte();
    }

    private static Quantity need(ForecastYear year) {
        return year.need().total().total().fte();
    }

    private static Quantity most(List<ForecastYear> years, Function<ForecastYear, Quantity> figure) {
        return years.stream()
                .map(figure)
                .reduce(new Quantity(1), (one, other) -> one.compareTo(other) > 0 ? one : other);
    }
}
