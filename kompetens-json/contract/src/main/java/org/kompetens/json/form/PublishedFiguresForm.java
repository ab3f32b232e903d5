package org.kompetens.json.form;

import static org.kompetens.json.form.DecimalForm.rounded;
import static org.kompetens.json.form.Part.optional;
import static org.kompetens.json.form.Part.required;
import static org.kompetens.json.form.PublishedAmountForm.PUBLISHED_AMOUNT;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.kompetens.gap.Measure;
import org.kompetens.gap.OutcomeKind;
import org.kompetens.publication.PublishedAmount;
import org.kompetens.publication.PublishedFigures;
import org.kompetens.rollup.Share;

/** The figures of one competence, or of several together, as they are shown outside. */
final class PublishedFiguresForm {

    private static final Part<PublishedFigures, PublishedAmount> CELLS = required(
            Property.of("cells", PUBLISHED_AMOUNT, "The cells that are required and not waived."),
            PublishedFigures::cells);

    private static final Map<OutcomeKind, Part<PublishedFigures, PublishedAmount>> OUTCOMES = outcomes();

    private static final List<Part<PublishedFigures, Optional<BigDecimal>>> SHARES = List.of(
            share("metShare", "The share of the cells that are met", PublishedFigures::metShare),
            share("assessedShare", "The share of the cells that are met or short", PublishedFigures::assessedShare));

    static final ResultForm<PublishedFigures> PUBLISHED_FIGURES = ResultForm.of("published figures", parts());

    private PublishedFiguresForm() {}

    /** Goes through the cells by outcome, and then, of no outcome, all of them. */
    static void each(Values<PublishedFigures> of, BiConsumer<Optional<OutcomeKind>, PublishedAmount> action) {
        OUTCOMES.forEach((kind, part) -> action.accept(Optional.of(kind), of.get(part)));
        action.accept(Optional.empty(), of.get(CELLS));
    }

    private static Map<OutcomeKind, Part<PublishedFigures, PublishedAmount>> outcomes() {
        Map<OutcomeKind, Part<PublishedFigures, PublishedAmount>> outcomes = new EnumMap<>(OutcomeKind.class);
        for (OutcomeKind kind : OutcomeKind.values()) {
            outcomes.put(kind, required(property(kind.measure()), figures -> figures.amount(kind.measure())));
        }
        return outcomes;
    }

    private static Property<PublishedAmount> property(Measure measure) {
        return Property.of(measure.property(), PUBLISHED_AMOUNT, measure.meaning());
    }

    private static Part<PublishedFigures, Optional<BigDecimal>> share(
            String name, String meaning, Function<PublishedFigures, Optional<Share>> getter) {
        return optional(
                Property.of(
                        name,
                        rounded(),
                        meaning + "; left out where there are none, and where a number is hidden that it is made of."),
                figures -> getter.apply(figures).flatMap(FiguresForm::share));
    }

    private static List<Part<PublishedFigures, ?>> parts() {
        return Stream.<List<? extends Part<PublishedFigures, ?>>>of(
                        SHARES, List.of(CELLS), List.copyOf(OUTCOMES.values()))
                .<Part<PublishedFigures, ?>>flatMap(List::stream)
                .toList();
    }
}
