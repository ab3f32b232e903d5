package org.kompetens.cli;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.kompetens.organisation.Fte;
import org.kompetens.organisation.OrganisationUnit;
import org.kompetens.organisation.UnitTree;
import org.kompetens.publication.PublishedAmount;
import org.kompetens.publication.PublishedFlows;
import org.kompetens.publication.PublishedForecast;
import org.kompetens.publication.PublishedForecastYear;
import org.kompetens.publication.PublishedUnitForecast;

/** Who is expected to leave and to be hired, as it may be shown outside. */
final class PublishedForecastReport {

    private final PublishedForecast published;
    private final ForecastText text;

    PublishedForecastReport(PublishedForecast published, ForecastText text) {
        this.published = published;
        this.text = text;
    }

    void print(PrintStream out) {
        PublishedUnitForecast top = published.units().get(0);
        List<PublishedForecastYear> years = published.years();
        out.println(text.of(
                "head",
                "unit",
                name(top.unit()),
                "from",
                published.asOf(),
                "to",
                years.get(years.size() - 1).to()));
        out.println(text.wording()
                .text(
                        "publish.hidden",
                        "percent",
                        published.hiddenPercent(),
                        "threshold",
                        published.settings().threshold()));
        printYears("published.years.fte", this::fte, out);
        printYears("published.years.heads", this::heads, out);
        printUnits(out);
    }

    private void printYears(String heading, Function<PublishedAmount, String> reading, PrintStream out) {
        List<String> headings = new ArrayList<>(List.of(text.of("year-to")));
        for (String key : List.of("known-exits", "retirements", "other-exits", "leavers", "hires")) {
            headings.add(text.of(key));
        }
        headings.add("");
        TextTable table = new TextTable(headings.toArray(String[]::new));
        for (PublishedForecastYear year : published.years()) {
            table.add(row(year.to().toString(), year.flows(), reading));
        }
        table.add(row(text.of("published.all-years"), published.allYears(), reading));
        table.printUnder(text.of(heading), out);
    }

    private static String[] row(String name, PublishedFlows flows, Function<PublishedAmount, String> reading) {
        List<String> row = new ArrayList<>(List.of(name));
        flows.all().forEach(amount -> row.add(reading.apply(amount)));
        row.add("");
        return row.toArray(String[]::new);
    }

    private void printUnits(PrintStream out) {
        UnitTree tree = published.organisation().tree();
        int topDepth = depth(tree, published.units().get(0));
        TextTable table = new TextTable(
                text.wording().text("unit"),
                text.wording().text("persons"),
                text.of("leavers"),
                text.of("published.leavers-fte"),
                text.of("hires"),
                text.of("published.hires-fte"),
                text.wording().text("id"));
        for (PublishedUnitForecast unit : published.units()) {
            table.add(
                    "  ".repeat(depth(tree, unit) - topDepth) + name(unit.unit()),
                    heads(unit.employed()),
                    heads(unit.leavers()),
                    fte(unit.leavers()),
                    heads(unit.hires()),
                    fte(unit.hires()),
                    unit.unit().id().value());
        }
        table.printUnder(text.of("published.units"), out);
    }

    private static int depth(UnitTree tree, PublishedUnitForecast unit) {
        return tree.depth(tree.indexOf(unit.unit().id()));
    }

    private String heads(PublishedAmount amount) {
        return amount.shown()
                .map(PublishedAmount.Shown::count)
                .map(text.wording()::number)
                .orElse(PublishedAmount.HIDDEN_SIGN);
    }

    private String fte(PublishedAmount amount) {
        return amount.shown()
                .flatMap(PublishedAmount.Shown::fte)
                .map(fte -> text.wording().number(fte.tenThousandths() / Fte.UNIT))
                .orElse(PublishedAmount.HIDDEN_SIGN);
    }

    private String name(OrganisationUnit unit) {
        return text.wording().name(unit.labels());
    }
}
