package org.kompetens.json.form;

import static org.kompetens.json.form.DecimalForm.fteSum;
import static org.kompetens.json.form.FlagForm.FLAG;
import static org.kompetens.json.form.Part.oneOf;
import static org.kompetens.json.form.Part.optional;
import static org.kompetens.json.form.Part.required;
import static org.kompetens.json.form.WholeForm.count;

import java.util.List;
import java.util.Optional;
import org.kompetens.finding.Finding;
import org.kompetens.json.DocumentRule;
import org.kompetens.organisation.FteSum;
import org.kompetens.publication.PublishedAmount;

/** A number that is shown, or that it is hidden, in place of the number. */
final class PublishedAmountForm {

    private static final Part<PublishedAmount.Shown, Long> COUNT =
            required(Property.of("count", count(), "The number."), PublishedAmount.Shown::count);

    private static final Part<PublishedAmount.Shown, Optional<FteSum>> FTE = optional(
            Property.of(
                    "fte",
                    fteSum(),
                    "The same by FTE; left out where it would tell of somebody with several employments."),
            PublishedAmount.Shown::fte);

    private static final ObjectForm<PublishedAmount.Shown> SHOWN = ObjectForm.of(
            "shown amount", List.of(COUNT, FTE), of -> new PublishedAmount.Shown(of.get(COUNT), of.get(FTE)));

    private static final Property<Boolean> HIDDEN = Property.of(
            "hidden", FLAG, "True in place of a number that is hidden; nothing tells whether it is a small one.");

    private static final Part<PublishedAmount, PublishedAmount> EITHER = oneOf(
            List.of(
                    new Alternative<PublishedAmount, PublishedAmount.Shown>(
                            Property.of("shown", SHOWN, "The number, where it is shown."),
                            shown -> shown,
                            PublishedAmount::shown),
                    new Alternative<PublishedAmount, Boolean>(
                            HIDDEN,
                            hidden -> PublishedAmount.HIDDEN,
                            amount -> amount.shown().isPresent() ? Optional.empty() : Optional.of(true))),
            amount -> amount);

    static final ObjectForm<PublishedAmount> PUBLISHED_AMOUNT =
            ObjectForm.checked("published amount", List.of(EITHER), PublishedAmountForm::made);

    private PublishedAmountForm() {}

    private static Optional<PublishedAmount> made(Values<PublishedAmount> of, ObjectPlace object) {
        Optional<Place> wrong =
                object.property(HIDDEN.name()).filter(hidden -> !hidden.value().flag());
        wrong.ifPresent(place -> place.note(Finding.of(DocumentRule.NOT_ONE_OF, place.path())
                .withValue("property", HIDDEN.name())
                .withValue("allowed", "true")));
        return wrong.isPresent() ? Optional.empty() : Optional.of(of.get(EITHER));
    }
}
