package org.kompetens.json.form;

import static org.kompetens.json.form.Part.embedded;
import static org.kompetens.json.form.Part.leftOutIf;

import java.util.List;
import org.kompetens.organisation.Absence;
import org.kompetens.organisation.Period;

/** An absence from an employment, or from a part of it. */
public final class AbsenceForm {

    private static final Part<Absence, Period> PERIOD = embedded(PeriodForm.PERIOD, Absence::period);

    /** How much of the employment. */
    public static final Part<Absence, Integer> EXTENT = leftOutIf(
            Property.of(
                            "extent",
                            DecimalForm.tenThousandths(1, Absence.WHOLE)
                                    .as(Math::toIntExact, (Integer extent) -> (long) extent),
                            "How much of the employment, as a share of it; all of it if left out.")
                    .example("0.5"),
            Absence.WHOLE,
            Absence::extent);

    static final ObjectForm<Absence> ABSENCE =
            ObjectForm.of("absence", List.of(PERIOD, EXTENT), of -> new Absence(of.get(PERIOD), of.get(EXTENT)));

    private AbsenceForm() {}
}
