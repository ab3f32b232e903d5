package org.kompetens.staffing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Reads the figures of some places out of a table. */
final class ForecastReader {

    private final FlowTable table;
    private final List<Range> observed = new ArrayList<>();
    private final List<Range> imputed = new ArrayList<>();

    /** Places from one to before another. */
    private record Range(int from, int until) {}

    ForecastReader(FlowTable table) {
        this.table = table;
    }

    /** Adds the places from one to before another. */
    void add(boolean areImputed, int from, int until) {
        if (from < until) {
            (areImputed ? imputed : observed).add(new Range(from, until));
        }
    }

    ForecastYear year(int year, LocalDate from, LocalDate to) {
        Figure replacement = figure(Column.REPLACEMENT, year);
        Figure expansion = figure(Column.EXPANSION, year);
        Figure need = replacement.plus(expansion);
        Figure hires = need.plus(figure(Column.BEYOND_NEED, year));
        StockAndFlow flows = new StockAndFlow(
                figure(Column.CLOSING, year - 1),
                figure(Column.KNOWN_EXITS, year),
                figure(Column.RETIREMENTS, year),
                figure(Column.OTHER_EXITS, year),
                hires,
                figure(Column.TRANSFERS, year),
                inFte(Column.POSITION_CHANGE_FTE, year),
                figure(Column.CLOSING, year));
        Map<PositionSize, Quantity> sizes = new EnumMap<>(PositionSize.class);
        for (PositionSize size : PositionSize.values()) {
            Column column = Column.of(size);
            sizes.put(size, new Quantity(sum(observed, column, year) + sum(imputed, column, year)));
        }
        return new ForecastYear(
                year,
                from,
                to,
                flows,
                new RecruitmentNeed(replacement, expansion),
                inFte(Column.DEMAND_FTE, year),
                inFte(Column.SURPLUS_FTE, year),
                ageUnknown(year),
                sizes);
    }

    private StockAndFlow ageUnknown(int year) {
        return new StockAndFlow(
                figure(Column.AGE_UNKNOWN_CLOSING, year - 1),
                figure(Column.AGE_UNKNOWN_KNOWN_EXITS, year),
                Figure.NONE,
                figure(Column.AGE_UNKNOWN_OTHER_EXITS, year),
                Figure.NONE,
                figure(Column.AGE_UNKNOWN_TRANSFERS, year),
                inFte(Column.AGE_UNKNOWN_POSITION_CHANGE_FTE, year),
                figure(Column.AGE_UNKNOWN_CLOSING, year));
    }

    /** Heads, and FTE in the column after. */
    private Figure figure(Column heads, int year) {
        Column fte = Column.after(heads);
        return new Figure(
                Staff.ofBillionths(sum(observed, heads, year), sum(observed, fte, year)),
                Staff.ofBillionths(sum(imputed, heads, year), sum(imputed, fte, year)));
    }

    private Figure inFte(Column fte, int year) {
        return new Figure(
                Staff.ofBillionths(0, sum(observed, fte, year)), Staff.ofBillionths(0, sum(imputed, fte, year)));
    }

    private long sum(List<Range> ranges, Column column, int year) {
        long sum = 0;
        for (Range range : ranges) {
            sum += table.sum(column, year, range.from, range.until);
        }
        return sum;
    }
}
