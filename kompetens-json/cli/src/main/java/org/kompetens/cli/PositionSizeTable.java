package org.kompetens.cli;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.kompetens.organisation.ResolvedRole;
import org.kompetens.organisation.Role;
import org.kompetens.organisation.UnitId;
import org.kompetens.staffing.ForecastYear;
import org.kompetens.staffing.PositionSize;
import org.kompetens.staffing.Quantity;
import org.kompetens.staffing.StaffingForecast;

/** How many employments there are of each position size, now and at the end of each year. */
final class PositionSizeTable {

    private final StaffingForecast forecast;
    private final Predicate<Role> roles;
    private final ForecastText text;

    PositionSizeTable(StaffingForecast forecast, Predicate<Role> roles, ForecastText text) {
        this.forecast = forecast;
        this.roles = roles;
        this.text = text;
    }

    void print(UnitId top, List<ForecastYear> years, PrintStream out) {
        Map<PositionSize, Quantity> today = today(top);
        boolean unknown = Stream.concat(Stream.of(today), years.stream().map(ForecastYear::sizes))
                .anyMatch(sizes -> of(sizes, PositionSize.UNKNOWN).signum() != 0);
        List<PositionSize> shown = Stream.of(PositionSize.values())
                .filter(size -> unknown || size != PositionSize.UNKNOWN)
                .toList();
        List<String> headings = new ArrayList<>(List.of(text.of("year-to")));
        shown.forEach(size -> headings.add(text.of("size." + code(size))));
        headings.add(text.of("size.all"));
        headings.add("");
        TextTable table = new TextTable(headings.toArray(String[]::new));
        if (forecast.imputations().isEmpty()) {
            table.add(row(text.of("opening"), today, shown));
        }
        years.forEach(year -> table.add(row(year.to().toString(), year.sizes(), shown)));
        table.printUnder(text.of("sizes"), out);
    }

    /** By the records; what is imputed is not among them. */
    private Map<PositionSize, Quantity> today(UnitId top) {
        Map<PositionSize, Quantity> sizes = new EnumMap<>(PositionSize.class);
        forecast.opening().organisation().roles().stream()
                .map(ResolvedRole::role)
                .filter(roles)
                .forEach(role -> forecast.opening()
                        .at(top, role.id())
                        .sizes()
                        .forEach((size, count) -> sizes.merge(size, Quantity.of(count), Quantity::plus)));
        return sizes;
    }

    /** So that the sizes sum to all employments as they are shown. */
    private String[] row(String name, Map<PositionSize, Quantity> sizes, List<PositionSize> shown) {
        Quantity all = sizes.values().stream().reduce(Quantity.ZERO, Quantity::plus);
        long[] tenths = Apportionment.tenths(
                shown.stream().mapToLong(size -> of(sizes, size).billionths()), Apportionment.tenths(all));
        List<String> cells = new ArrayList<>(List.of(name));
        for (int i = 0; i < tenths.length; i++) {
            cells.add(text.tenths(tenths[i], of(sizes, shown.get(i)).signum() == 0));
        }
        cells.add(text.tenths(Apportionment.tenths(all), all.signum() == 0));
        cells.add("");
        return cells.toArray(String[]::new);
    }

    private static Quantity of(Map<PositionSize, Quantity> sizes, PositionSize size) {
        return Objects.requireNonNull(sizes.getOrDefault(size, Quantity.ZERO));
    }

    private static String code(PositionSize size) {
        return size.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
