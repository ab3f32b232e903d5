package org.kompetens.json.form;

import static org.kompetens.json.form.DecimalForm.fteSum;
import static org.kompetens.json.form.FlagForm.FLAG;
import static org.kompetens.json.form.Part.oneOf;
import static org.kompetens.json.form.Part.optional;
import static org.kompetens.json.form.WholeForm.count;

import java.util.List;
import java.util.Optional;
import org.kompetens.finding.Finding;
import org.kompetens.json.DocumentRule;
import org.kompetens.organisation.FteSum;
import org.kompetens.publication.PublishedAmount;
import org.kompetens.rollup.Amount;

/** A number that is shown, or that it is hidden, in place of the number. */
final class PublishedAmountForm {

    private static final String FTE_NAME = "fte";

    private static final Property<Boolean> HIDDEN = Property.of(
            "hidden", FLAG, "True in place of a number that is hidden; nothing tells whether it is a small one.");

    private static final Part<PublishedAmount, Optional<Long>> COUNT = oneOf(
            List.of(
                    new Alternative<Optional<Long>, Long>(
                            Property.of("count", count(), "The number."), Optional::of, number -> number),
                    new Alternative<Optional<Long>, Boolean>(
                            HIDDEN,
                            hidden -> Optional.empty(),
                            number -> number.isPresent() ? Optional.empty() : Optional.of(true))),
            amount -> amount.shown().map(Amount::count));

    private static final Part<PublishedAmount, Optional<FteSum>> FTE = optional(
            Property.of(FTE_NAME, fteSum(), "The same by FTE; hidden with the number."),
            amount -> amount.shown().map(Amount::fte));

    static final ObjectForm<PublishedAmount> PUBLISHED_AMOUNT =
            ObjectForm.checked("published amount", List.of(COUNT, FTE), PublishedAmountForm::made);

    private PublishedAmountForm() {}

    private static Optional<PublishedAmount> made(Values<PublishedAmount> of, ObjectPlace object) {
        Optional<Long> count = of.get(COUNT);
        Optional<FteSum> fte = of.get(FTE);
        if (count.isPresent()) {
            if (fte.isEmpty()) {
                object.missing(FTE_NAME);
            }
            return fte.map(sum -> new PublishedAmount.Shown(new Amount(count.get(), sum)));
        }
        Optional<Place> wrong = object.property(HIDDEN.name())
                .filter(hidden -> !hidden.value().flag())
                .map(Optional::of)
                .orElseGet(() -> object.property(FTE_NAME));
        wrong.ifPresent(place -> place.note(
                place.property().equals(FTE_NAME)
                        ? Finding.of(DocumentRule.TWO_WAYS, place.path())
                                .withValue("first", HIDDEN.name())
                                .withValue("second", FTE_NAME)
                        : Finding.of(DocumentRule.NOT_ONE_OF, place.path())
                                .withValue("property", HIDDEN.name())
                                .withValue("allowed", "true")));
        return wrong.isPresent() ? Optional.empty() : Optional.of(PublishedAmount.HIDDEN);
    }
}
