package org.kompetens.json.form;

import static org.kompetens.json.form.DateForm.DATE;
import static org.kompetens.json.form.End.end;
import static org.kompetens.json.form.Part.optional;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.kompetens.organisation.Period;

/** Days from one date until before another, either of which may be left out. */
public final class PeriodForm {

    /** Its first day. */
    public static final Part<Period, Optional<LocalDate>> FROM =
            optional(Property.of("from", DATE, "The first day; always before if left out."), Period::from);

    /** The first day after it. */
    public static final Part<Period, Optional<LocalDate>> UNTIL =
            end(End.UNTIL, "The first day after; always from then on if left out.", Period::until);

    static final ObjectForm<Period> PERIOD =
            ObjectForm.of("period", List.of(FROM, UNTIL), of -> new Period(of.get(FROM), of.get(UNTIL)));

    private PeriodForm() {}
}
