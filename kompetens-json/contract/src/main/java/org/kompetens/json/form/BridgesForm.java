package org.kompetens.json.form;

import static org.kompetens.json.form.FiguresForm.OF_CELLS;
import static org.kompetens.json.form.Part.optional;
import static org.kompetens.json.form.Part.required;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.kompetens.change.CellBridge;
import org.kompetens.rollup.CellFigures;
import org.kompetens.rollup.Figures;

/** Figures of a competence before and after, and the parts that lead from one to the other. */
final class BridgesForm {

    private BridgesForm() {}

    /** The bridge of one competence by causes that have these names; a part without effect is left out. */
    static <C extends Enum<C>> ResultForm<CellBridge<C>> bridge(C[] causes, Function<C, String> names) {
        ResultForm<CellBridge<C>> parts = ResultForm.of(
                "parts",
                Stream.of(causes)
                        .<Part<CellBridge<C>, ?>>map(cause -> part(cause, names))
                        .toList());
        return ResultForm.of(
                "bridge of a competence",
                List.of(
                        required(
                                Property.of("competence", Ids.COMPETENCE, "The competence."),
                                bridge -> bridge.competence().id()),
                        CompetenceNames.labels(CellBridge::competence),
                        figures("before", "What it was.", CellBridge::before),
                        required(
                                Property.of("parts", parts, "What led there, each cause that had an effect."),
                                parts.of(bridge -> bridge)),
                        figures("after", "What it is then.", CellBridge::after)));
    }

    static <T> Part<T, Values<Figures>> figures(String name, String meaning, Function<T, CellFigures> getter) {
        return required(Property.of(name, OF_CELLS, meaning), OF_CELLS.of(getter::apply));
    }

    private static <C extends Enum<C>> Part<CellBridge<C>, Optional<Values<Figures>>> part(
            C cause, Function<C, String> names) {
        return optional(
                Property.of(
                        names.apply(cause), OF_CELLS, "What comes of this cause; what it takes away is below nought."),
                bridge -> effect(bridge.parts(), cause));
    }

    private static <C> Optional<Values<Figures>> effect(Map<C, CellFigures> parts, C cause) {
        return Optional.ofNullable(parts.get(cause))
                .filter(part -> !part.equals(CellFigures.NONE))
                .map(OF_CELLS::of);
    }
}
