package org.kompetens.cli;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.kompetens.organisation.Organisation;
import org.kompetens.organisation.Role;
import org.kompetens.organisation.RoleId;
import org.kompetens.organisation.UnitId;
import org.kompetens.staffing.Attribution;
import org.kompetens.staffing.Figure;
import org.kompetens.staffing.ForecastYear;
import org.kompetens.staffing.Lever;
import org.kompetens.staffing.PositionChange;
import org.kompetens.staffing.Quantity;
import org.kompetens.staffing.ScenarioComparison;
import org.kompetens.staffing.StaffingScenario;

/** A forecast and a scenario side by side, and what each lever contributes. */
final class ScenarioReport {

    private final ScenarioComparison comparison;
    private final StaffingScenario scenario;
    private final Predicate<Role> roles;
    private final ForecastText text;
    private final Organisation organisation;

    ScenarioReport(ScenarioComparison comparison, StaffingScenario scenario, Predicate<Role> roles, ForecastText text) {
        this.comparison = comparison;
        this.scenario = scenario;
        this.roles = roles;
        this.text = text;
        this.organisation = comparison.without().opening().organisation();
    }

    void print(UnitId top, PrintStream out) {
        List<ForecastYear> without = comparison.without().years(top, roles);
        List<ForecastYear> with = comparison.with().years(top, roles);
        ForecastYear last = with.get(with.size() - 1);
        out.println(text.of(
                "scenario",
                "scenario",
                text.wording().name(scenario.labels()),
                "unit",
                text.wording()
                        .name(organisation
                                .tree()
                                .unit(organisation.tree().indexOf(top))
                                .labels()),
                "from",
                comparison.without().opening().asOf(),
                "to",
                last.to()));
        for (int i = 0; i < scenario.levers().size(); i++) {
            out.println("  (" + (i + 1) + ") " + lever(scenario.levers().get(i)));
        }
        out.println(text.of(scenario.attribution() == Attribution.IN_ORDER ? "attribution.order" : "attribution.mean"));
        printSums(top, out);
        printYears(top, without, with, out);
    }

    private void printSums(UnitId top, PrintStream out) {
        TextTable table = new TextTable(headings(""));
        Map<String, Function<List<ForecastYear>, Quantity>> figures = new LinkedHashMap<>();
        figures.put("retirements", years -> sum(years, year -> year.flows().retirements()));
        figures.put("other-exits", years -> sum(years, year -> year.flows().otherExits()));
        figures.put("hires", years -> sum(years, year -> year.flows().hires()));
        figures.put("need", years -> sum(years, year -> year.need().total()));
        figures.put(
                "closing",
                years -> sum(
                        years.subList(years.size() - 1, years.size()),
                        year -> year.flows().closing()));
        figures.forEach((key, figure) -> table.add(row(text.of(key), top, figure)));
        table.printUnder(text.of("sums"), out);
    }

    private static Quantity sum(List<ForecastYear> years, Function<ForecastYear, Figure> figure) {
        return years.stream().map(year -> figure.apply(year).total().fte()).reduce(Quantity.ZERO, Quantity::plus);
    }

    private void printYears(UnitId top, List<ForecastYear> without, List<ForecastYear> with, PrintStream out) {
        TextTable table = new TextTable(headings(text.of("year-to")));
        for (int i = 0; i < without.size(); i++) {
            int year = i;
            table.add(row(
                    with.get(i).to().toString(),
                    top,
                    years -> years.get(year).flows().hires().total().fte()));
        }
        table.printUnder(text.of("hires-by-year"), out);
    }

    private String[] headings(String first) {
        List<String> headings =
                new ArrayList<>(List.of(first, text.of("without"), text.of("with"), text.of("difference")));
        for (int i = 1; i <= scenario.levers().size(); i++) {
            headings.add("(" + i + ")");
        }
        headings.add("");
        return headings.toArray(String[]::new);
    }

    /** A figure without and with the levers, and what they contribute, which sums to the difference as it is shown. */
    private String[] row(String name, UnitId top, Function<List<ForecastYear>, Quantity> figure) {
        Quantity before = figure.apply(comparison.without().years(top, roles));
        Quantity after = figure.apply(comparison.with().years(top, roles));
        long difference = Apportionment.tenths(after) - Apportionment.tenths(before);
        List<Quantity> contributions = comparison.contributions(top, roles, figure);
        long[] shown = Apportionment.tenths(
                LongStream.of(
                        contributions.stream().mapToLong(Quantity::billionths).toArray()),
                difference);
        List<String> cells = new ArrayList<>(
                List.of(name, text.amount(before), text.amount(after), text.tenths(difference, before.equals(after))));
        for (int i = 0; i < shown.length; i++) {
            cells.add(text.tenths(shown[i], contributions.get(i).signum() == 0));
        }
        cells.add("");
        return cells.toArray(String[]::new);
    }

    private String lever(Lever lever) {
        if (lever instanceof Lever.LaterRetirement later) {
            return later.years() < 0
                    ? text.of("lever.earlier", "years", -later.years())
                    : text.of("lever.later", "years", later.years());
        }
        if (lever instanceof Lever.LargerPositions larger) {
            return larger.changes().stream().map(this::change).collect(Collectors.joining("; "));
        }
        if (lever instanceof Lever.LowerTurnover lower) {
            return text.of("lever.turnover", "points", text.points(lower.points()));
        }
        if (lever instanceof Lever.MorePlannedHires more) {
            Quantity fte = more.hires().stream().map(hire -> hire.fte()).reduce(Quantity.ZERO, Quantity::plus);
            return text.of("lever.hires", "fte", text.amount(fte));
        }
        return text.of("lever.demand");
    }

    private String change(PositionChange change) {
        String of = change.roles().stream().map(this::name).collect(Collectors.joining(", "));
        return text.of(
                change.roles().isEmpty() ? "lever.positions-all" : "lever.positions",
                "points",
                text.points(change.tenThousandths()),
                "year",
                change.year(),
                "roles",
                of);
    }

    private String name(RoleId role) {
        return text.wording().name(organisation.role(role).orElseThrow().role().labels());
    }
}
