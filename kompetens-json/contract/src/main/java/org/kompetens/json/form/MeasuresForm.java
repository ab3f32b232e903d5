package org.kompetens.json.form;

import static org.kompetens.json.form.DecimalForm.fteSum;
import static org.kompetens.json.form.WholeForm.count;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.kompetens.gap.Measure;
import org.kompetens.rollup.Amount;
import org.kompetens.rollup.Figures;

/** The measures of figures, each under its own name: once counted, and once by FTE. */
final class MeasuresForm {

    private MeasuresForm() {}

    /** Those that figures always have, and those that they may have; of what the figures are. */
    static ResultForm<Figures> counted(String of, Set<Measure.Kind> always, Set<Measure.Kind> sometimes) {
        return ResultForm.of("counted measures of " + of, parts(always, sometimes, count(), Amount::count));
    }

    static ResultForm<Figures> inFte(String of, Set<Measure.Kind> always, Set<Measure.Kind> sometimes) {
        return ResultForm.of("measures in FTE of " + of, parts(always, sometimes, fteSum(), Amount::fte));
    }

    private static <V> List<Part<Figures, ?>> parts(
            Set<Measure.Kind> always, Set<Measure.Kind> sometimes, Form<V> form, Function<Amount, V> value) {
        List<Part<Figures, ?>> parts = new ArrayList<>();
        for (Measure measure : Measure.values()) {
            Property<V> property = Property.of(measure.property(), form, measure.meaning());
            if (always.contains(measure.kind())) {
                parts.add(Part.required(property, figures -> value.apply(figures.amount(measure))));
            } else if (sometimes.contains(measure.kind())) {
                parts.add(Part.optional(
                        property,
                        figures -> Optional.ofNullable(figures.amounts().get(measure))
                                .map(value)));
            }
        }
        return parts;
    }
}
