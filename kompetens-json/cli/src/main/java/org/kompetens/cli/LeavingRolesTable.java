package org.kompetens.cli;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.kompetens.organisation.Organisation;
import org.kompetens.organisation.ResolvedRole;
import org.kompetens.organisation.Role;
import org.kompetens.organisation.UnitId;
import org.kompetens.staffing.Figure;
import org.kompetens.staffing.ForecastYear;
import org.kompetens.staffing.Quantity;
import org.kompetens.staffing.StaffingForecast;
import org.kompetens.staffing.StockAndFlow;

/** The roles of which the largest part leaves by a known date or retirement. */
final class LeavingRolesTable {

    private static final int MOST_ROLES = 15;

    /** Roles that are a smaller part of today's staff are not among those of which the largest part leaves. */
    private static final int LEAST_PART = 100;

    /** Of a role, the columns are full in a year in which a quarter or more of today's staff leaves. */
    private static final int QUARTERS = 4;

    private final StaffingForecast forecast;
    private final Organisation organisation;
    private final Predicate<Role> roles;
    private final ForecastText text;

    LeavingRolesTable(StaffingForecast forecast, Predicate<Role> roles, ForecastText text) {
        this.forecast = forecast;
        this.organisation = forecast.opening().organisation();
        this.roles = roles;
        this.text = text;
    }

    /** A role, and its staff year by year. */
    private record OfRole(Role role, List<ForecastYear> years) {

        Quantity today() {
            return years.get(0).flows().opening().total().fte();
        }

        /** Who leaves by a known date or retires, of each year. */
        List<Quantity> leaving() {
            return years.stream()
                    .map(year -> leaving(year.flows()).total().fte())
                    .toList();
        }

        private static Figure leaving(StockAndFlow flows) {
            return flows.knownExits().plus(flows.retirements());
        }

        double share() {
            long leaving = leaving().stream().mapToLong(Quantity::billionths).sum();
            return (double) leaving / today().billionths();
        }
    }

    void print(UnitId top, PrintStream out) {
        List<OfRole> all = organisation.roles().stream()
                .map(ResolvedRole::role)
                .filter(roles)
                .map(role ->
                        new OfRole(role, forecast.years(top, one -> one.id().equals(role.id()))))
                .filter(of -> of.today().signum() > 0)
                .sorted(Comparator.comparing(OfRole::share)
                        .reversed()
                        .thenComparing(of -> of.role().id()))
                .toList();
        long least = all.stream().mapToLong(of -> of.today().billionths()).sum() / LEAST_PART;
        List<OfRole> shown = all.stream()
                .filter(of -> of.today().billionths() >= least)
                .limit(MOST_ROLES)
                .toList();
        if (shown.isEmpty()) {
            return;
        }
        List<FlowColumn> later =
                FlowColumn.of(
                                shown.stream()
                                        .flatMap(of -> of.years().stream())
                                        .toList(),
                                figure -> figure.total().fte())
                        .stream()
                        .filter(column -> column.place() > ShownFlows.RETIREMENTS)
                        .toList();
        List<String> headings = new ArrayList<>(List.of(
                text.of("role"),
                text.of("opening"),
                text.of("known-exits"),
                text.of("retirements"),
                text.of("of-today"),
                text.of("wave")));
        later.forEach(column -> headings.add(text.of(column.key())));
        headings.add(text.of("role-id"));
        TextTable table = new TextTable(headings.toArray(String[]::new));
        for (OfRole of : shown) {
            ShownFlows flows =
                    ShownFlows.of(of.years(), figure -> figure.total().fte());
            Quantity leaving = of.leaving().stream().reduce(Quantity.ZERO, Quantity::plus);
            List<String> row = new ArrayList<>(List.of(
                    text.wording().name(of.role().labels()),
                    flows.text(ShownFlows.OPENING, text),
                    flows.text(ShownFlows.KNOWN_EXITS, text),
                    flows.text(ShownFlows.RETIREMENTS, text),
                    text.percent(leaving, of.today()),
                    StaffBars.columns(of.leaving(), new Quantity(of.today().billionths() / QUARTERS))));
            later.forEach(column -> row.add(flows.text(column.place(), text)));
            row.add(of.role().id().value());
            table.add(row.toArray(String[]::new));
        }
        table.printUnder(text.of("roles", "count", shown.size(), "all", all.size()), out);
    }
}
