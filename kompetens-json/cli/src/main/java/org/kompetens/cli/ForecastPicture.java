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
        List<String> headings = new ArrayList<>(List.of(
                text.of("year-to"), text.of("demand"), text.of("need"), text.of("replacement"), text.of("expansion")));
        if (surplus) {
            headings.add(text.of("surplus"));
        }
        headings.add("");
        TextTable table = new TextTable(headings.toArray(String[]::new));
        for (ForecastYear year : years) {
            ShownNeed shown = ShownNeed.of(year);
            List<String> cells = new ArrayList<>(List.of(
                    year.to().toString(),
                    text.tenths(shown.demand(), year.demand().total().fte().signum() == 0),
                    text.tenths(shown.need(), need(year).signum() == 0),
                    text.tenths(shown.replacement(), replacement(year).signum() == 0),
                    text.tenths(shown.expansion(), expansion(year).signum() == 0)));
            if (surplus) {
                cells.add(text.tenths(
                        shown.surplus(), year.surplus().total().fte().signum() == 0));
            }
            cells.add(StaffBars.bar(
                    STOCK_WIDTH, most, "█▒░", List.of(remaining(year), replacement(year), expansion(year))));
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
            ShownFlows shown =
                    ShownFlows.of(List.of(year), figure -> figure.total().fte());
            table.add(
                    year.to().toString(),
                    text.tenths(
                            shown.leavers(),
                            year.flows().leavers().total().fte().signum() == 0),
                    StaffBars.mirrored(
                            FLOW_WIDTH,
                            most,
                            "▓█░",
                            List.of(
                                    year.flows().knownExits().total().fte(),
                                    year.flows().retirements().total().fte(),
                                    year.flows().otherExits().total().fte())),
                    shown.text(ShownFlows.HIRES, text),
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

    private static Quantity replacement(ForecastYear year) {
        return year.need().replacement().total().fte();
    }

    private static Quantity expansion(ForecastYear year) {
        return year.need().expansion().total().fte();
    }

    private static Quantity most(List<ForecastYear> years, Function<ForecastYear, Quantity> figure) {
        return years.stream()
                .map(figure)
                .reduce(new Quantity(1), (one, other) -> one.compareTo(other) > 0 ? one : other);
    }
}
