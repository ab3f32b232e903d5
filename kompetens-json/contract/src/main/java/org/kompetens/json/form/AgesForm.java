package org.kompetens.json.form;

import static org.kompetens.json.form.Part.required;
import static org.kompetens.json.form.WholeForm.integer;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.kompetens.staffing.AgeBand;
import org.kompetens.staffing.StaffingRule;

/** Ages in whole years, and bands of them. */
final class AgesForm {

    private static final int OLDEST = 150;

    /** Any age that somebody may have written, be it plausible or not. */
    static final Form<Integer> ANY = integer(0, OLDEST);

    /** An age at which somebody can be employed. */
    static final Form<Integer> OF_STAFF = integer(13, 100);

    private static final Part<AgeBand, Integer> FROM =
            required(Property.of("from", ANY, "The youngest age.").example("30"), AgeBand::from);
    private static final Part<AgeBand, Optional<Integer>> TO = Part.optional(
            Property.of("to", ANY, "The oldest age; without it, all older ones.")
                    .example("49"),
            band -> Optional.of(band.to()).filter(age -> age <= OLDEST));
    static final ObjectForm<AgeBand> BAND = ObjectForm.checked("age band", List.of(FROM, TO), AgesForm::band);

    private AgesForm() {}

    /** A band of ages among the parts of something that holds for it. */
    static <T> Part<T, AgeBand> band(Function<T, AgeBand> getter) {
        return Part.embedded(BAND, getter);
    }

    private static Optional<AgeBand> band(Values<AgeBand> of, ObjectPlace object) {
        int to = of.get(TO).orElse(Integer.MAX_VALUE);
        if (of.get(FROM) > to) {
            object.note(StaffingRule.AGE_BAND_REVERSED, TO);
            return Optional.empty();
        }
        return Optional.of(new AgeBand(of.get(FROM), to));
    }
}
