package org.kompetens.cli;

import java.io.PrintStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.kompetens.organisation.Organisation;
import org.kompetens.organisation.Role;
import org.kompetens.organisation.UnitId;
import org.kompetens.organisation.UnitTree;
import org.kompetens.staffing.Figure;
import org.kompetens.staffing.ForecastYear;
import org.kompetens.staffing.Imputation;
import org.kompetens.staffing.Quantity;
import org.kompetens.staffing.Staff;
import org.kompetens.staffing.StaffingForecast;

/** How staff will change, for those to read who plan recruitment: year by year, by role and by unit. */
final class ForecastReport {

    private final StaffingForecast forecast;
    private final Organisation organisation;
    private final Predicate<Role> roles;
    private final ForecastText text;

    ForecastReport(StaffingForecast forecast, Predicate<Role> roles, ForecastText text) {
        this.forecast = forecast;
        this.organisation = forecast.opening().organisation();
        this.roles = roles;
        this.text = text;
    }

    void print(UnitId top, PrintStream out) {
        List<ForecastYear> years = forecast.years(top, roles);
        new ForecastHead(forecast, roles, text).print(top, years, out);
        printYears("years.fte", top, years, figure -> figure.total().fte(), out);
        printYears("years.heads", top, years, figure -> figure.total().heads(), out);
        new PositionSizeTable(forecast, roles, text).print(top, years, out);
        new ForecastPicture(text).print(years, out);
        new LeavingRolesTable(forecast, roles, text).print(top, out);
        new CompetenceNeedTable(forecast, roles, text).print(top, out);
        printUnits(top, out);
    }

    private void printYears(
            String heading, UnitId top, List<ForecastYear> years, Function<Figure, Quantity> reading, PrintStream out) {
        List<FlowColumn> columns = FlowColumn.of(years, reading);
        List<List<ForecastYear>> byImputation = forecast.imputations().stream()
                .map(imputation -> forecast.yearsImputed(top, roles, imputation))
                .toList();
        List<String> headings = new ArrayList<>(List.of(text.of("year-to")));
        columns.forEach(column -> headings.add(text.of(column.key())));
        headings.add("");
        TextTable table = new TextTable(headings.toArray(String[]::new));
        for (ForecastYear year : years) {
            ShownFlows all = ShownFlows.of(List.of(year), reading);
            table.add(row(year.to().toString(), all, columns));
            ShownFlows observed = all;
            List<ShownFlows> imputed = new ArrayList<>();
            for (List<ForecastYear> part : byImputation) {
                ShownFlows one = ShownFlows.of(List.of(part.get(year.year() - 1)), reading);
                imputed.add(one);
                observed = observed.minus(one);
            }
            if (!imputed.isEmpty()) {
                table.add(row("  " + text.of("observed"), observed, columns));
            }
            for (int i = 0; i < imputed.size(); i++) {
                table.add(row("  " + text.of("imputed-by", "number", i + 1), imputed.get(i), columns));
            }
        }
        String others = columns.stream()
                .filter(FlowColumn::isRare)
                .map(column -> text.of(column.key()))
                .collect(Collectors.joining(" + "));
        table.printUnder(others.isEmpty() ? text.of(heading) : text.of(heading, "others", others), out);
    }

    private String[] row(String name, ShownFlows flows, List<FlowColumn> columns) {
        List<String> cells = new ArrayList<>(List.of(name));
        columns.forEach(column -> cells.add(flows.text(column.place(), text)));
        cells.add("");
        return cells.toArray(String[]::new);
    }

    private void printUnits(UnitId top, PrintStream out) {
        UnitTree tree = organisation.tree();
        int first = tree.indexOf(top);
        if (tree.subtreeEnd(first) == first + 1) {
            return;
        }
        boolean imputing = !forecast.imputations().isEmpty();
        List<FlowColumn> columns = FlowColumn.of(
                IntStream.range(first, tree.subtreeEnd(first))
                        .boxed()
                        .flatMap(unit -> years(unit).stream())
                        .toList(),
                figure -> figure.total().fte());
        List<String> headings = new ArrayList<>(List.of(text.wording().text("unit"), text.of("opening")));
        columns.stream().skip(1).forEach(column -> headings.add(text.of(column.key())));
        headings.add(text.of("demand"));
        if (imputing) {
            headings.addAll(List.of(text.of("imputed"), text.of("assumption")));
        }
        headings.add(text.wording().text("id"));
        TextTable table = new TextTable(headings.toArray(String[]::new));
        SortedMap<Integer, ShownFlows> shown = new TreeMap<>();
        SortedMap<Integer, Long> demands = new TreeMap<>();
        List<ForecastYear> ofTop = forecast.years(top, roles);
        addShown(first, ShownFlows.of(ofTop, figure -> figure.total().fte()), shown);
        addDemand(first, Apportionment.tenths(demand(ofTop)), shown, demands);
        for (int unit = first; unit < tree.subtreeEnd(first); unit++) {
            UnitId id = tree.unit(unit).id();
            List<ForecastYear> years = forecast.years(id, roles);
            if (unit != first && years.stream().noneMatch(ForecastReport::isAnybodyThere)) {
                continue;
            }
            ShownFlows flows = Objects.requireNonNull(shown.get(unit));
            List<String> row = new ArrayList<>();
            row.add("  ".repeat(tree.depth(unit) - tree.depth(first))
                    + text.wording().name(tree.unit(unit).labels()));
            columns.forEach(column -> row.add(flows.text(column.place(), text)));
            row.add(text.wording().number(BigDecimal.valueOf(Objects.requireNonNull(demands.get(unit)), 1)));
            if (imputing) {
                Figure opening = years.get(0).flows().opening();
                row.add(text.percent(opening.imputed().fte(), opening.total().fte()));
                row.add(assumptions(id));
            }
            row.add(id.value());
            table.add(row.toArray(String[]::new));
        }
        table.printUnder(text.of("units"), out);
    }

    private static Quantity demand(List<ForecastYear> years) {
        return years.get(years.size() - 1).demand().total().fte();
    }

    private int[] children(int unit) {
        UnitTree tree = organisation.tree();
        return IntStream.range(unit + 1, tree.subtreeEnd(unit))
                .filter(other -> tree.parent(other) == unit)
                .toArray();
    }

    private List<ForecastYear> years(int unit) {
        return forecast.years(organisation.tree().unit(unit).id(), roles);
    }

    /** A unit as it is shown, and all below it so that they sum to it. */
    private void addShown(int unit, ShownFlows flows, SortedMap<Integer, ShownFlows> shown) {
        shown.put(unit, flows);
        int[] children = children(unit);
        List<ShownFlows> parts = ShownParts.of(
                flows,
                IntStream.of(children)
                        .mapToObj(child -> ShownFlows.of(
                                years(child), figure -> figure.total().fte()))
                        .toList());
        for (int i = 0; i < children.length; i++) {
            addShown(children[i], parts.get(i), shown);
        }
    }

    /**
     * What is needed, so that the parts sum to the whole; of those who have what is needed the same as there is, as far as the
     * others can make up for it.
     *
     * @param tenths what the unit is shown to need
     */
    private void addDemand(
            int unit, long tenths, SortedMap<Integer, ShownFlows> flows, SortedMap<Integer, Long> demands) {
        demands.put(unit, tenths);
        int[] children = children(unit);
        boolean isFilled = isFilled(unit, flows)
                && tenths == closing(unit, flows)
                && IntStream.of(children).allMatch(child -> isFilled(child, flows));
        long[] parts = new long[children.length + 1];
        long[] shown = new long[children.length + 1];
        long rest = tenths;
        parts[children.length] = demand(years(unit)).billionths();
        for (int i = 0; i < children.length; i++) {
            long part = demand(years(children[i])).billionths();
            parts[children.length] -= part;
            boolean isAsThere = isFilled(children[i], flows);
            parts[i] = isAsThere ? 0 : part;
            shown[i] = isAsThere ? closing(children[i], flows) : 0;
            rest -= shown[i];
        }
        if (!isFilled) {
            if (Apportionment.isNear(LongStream.of(parts), rest)) {
                long[] others = Apportionment.tenths(LongStream.of(parts), rest);
                Arrays.setAll(shown, i -> shown[i] + others[i]);
            } else {
                for (int i = 0; i < children.length; i++) {
                    parts[i] = demand(years(children[i])).billionths();
                }
                System.arraycopy(Apportionment.tenths(LongStream.of(parts), tenths), 0, shown, 0, shown.length);
            }
        }
        for (int i = 0; i < children.length; i++) {
            addDemand(children[i], shown[i], flows, demands);
        }
    }

    private boolean isFilled(int unit, SortedMap<Integer, ShownFlows> flows) {
        return Objects.requireNonNull(flows.get(unit))
                .exact()
                .get(ShownFlows.CLOSING)
                .equals(demand(years(unit)));
    }

    private static long closing(int unit, SortedMap<Integer, ShownFlows> flows) {
        return Objects.requireNonNull(flows.get(unit)).tenths().get(ShownFlows.CLOSING);
    }

    private static boolean isAnybodyThere(ForecastYear year) {
        return !year.flows().opening().total().equals(Staff.NONE)
                || !year.flows().closing().total().equals(Staff.NONE)
                || !year.demand().total().equals(Staff.NONE);
    }

    /** The numbers of the imputations on which something in a unit rests. */
    private String assumptions(UnitId unit) {
        List<String> numbers = new ArrayList<>();
        for (int i = 0; i < forecast.imputations().size(); i++) {
            Imputation imputation = forecast.imputations().get(i);
            Staff opening = forecast.yearsImputed(unit, roles, imputation)
                    .get(0)
                    .flows()
                    .opening()
                    .total();
            if (!opening.equals(Staff.NONE)) {
                numbers.add("(" + (i + 1) + ")");
            }
        }
        return String.join(" ", numbers);
    }
}
