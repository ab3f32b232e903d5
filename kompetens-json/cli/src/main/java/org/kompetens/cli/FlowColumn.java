package org.kompetens.cli;

import java.util.List;
import java.util.function.Function;
import org.kompetens.staffing.Figure;
import org.kompetens.staffing.ForecastYear;
import org.kompetens.staffing.Quantity;

/**
 * A column of stock and flow.
 *
 * @param key the key of its heading
 * @param place which of {@link ShownFlows} it is
 */
record FlowColumn(String key, int place) {

    private static final List<FlowColumn> ALL = List.of(
            new FlowColumn("year-start", ShownFlows.OPENING),
            new FlowColumn("known-exits", ShownFlows.KNOWN_EXITS),
            new FlowColumn("retirements", ShownFlows.RETIREMENTS),
            new FlowColumn("other-exits", ShownFlows.OTHER_EXITS),
            new FlowColumn("transfers", ShownFlows.TRANSFERS),
            new FlowColumn("position-change", ShownFlows.POSITION_CHANGE),
            new FlowColumn("hires", ShownFlows.HIRES),
            new FlowColumn("closing", ShownFlows.CLOSING));

    /** All columns, but transfers and changes of position size only where there are any. */
    static List<FlowColumn> of(List<ForecastYear> years, Function<Figure, Quantity> reading) {
        List<ShownFlows> flows = years.stream()
                .map(year -> ShownFlows.of(List.of(year), reading))
                .toList();
        return ALL.stream()
                .filter(column -> !column.isRare()
                        || flows.stream()
                                .anyMatch(one -> one.exact().get(column.place).signum() != 0))
                .toList();
    }

    /** Whether it is of transfers or changes of position size: they are signed, and in few forecasts. */
    boolean isRare() {
        return place == ShownFlows.TRANSFERS || place == ShownFlows.POSITION_CHANGE;
    }
}
