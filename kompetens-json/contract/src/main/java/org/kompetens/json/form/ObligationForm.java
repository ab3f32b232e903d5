package org.kompetens.json.form;

import static org.kompetens.json.form.Part.orElse;
import static org.kompetens.json.form.WordForm.oneOf;

import java.util.function.Function;
import org.kompetens.calendar.Obligation;

/** Whether something is a duty or advice. */
final class ObligationForm {

    private ObligationForm() {}

    static <T> Part<T, Obligation> obligation(Function<T, Obligation> getter) {
        return orElse(
                Property.of(
                        "obligation",
                        oneOf(Obligation.values()),
                        "Whether it is a duty or advice; a duty if left out."),
                Obligation.DUTY,
                getter);
    }
}
