package org.kompetens.json.form;

import static org.kompetens.json.form.DecimalForm.fteSum;
import static org.kompetens.json.form.Part.required;
import static org.kompetens.json.form.WholeForm.count;

import java.util.List;
import org.kompetens.organisation.FteSum;
import org.kompetens.rollup.Headcount;

/** How many are employed. */
public final class HeadcountForm {

    /** As a number of persons. */
    public static final Part<Headcount, Long> PERSONS =
            required(Property.of("persons", count(), "How many persons."), Headcount::persons);

    /** By FTE. */
    public static final Part<Headcount, FteSum> FTE =
            required(Property.of("fte", fteSum(), "Their shares of full time, summed."), Headcount::fte);

    static final ObjectForm<Headcount> HEADCOUNT =
            ObjectForm.of("headcount", List.of(PERSONS, FTE), of -> new Headcount(of.get(PERSONS), of.get(FTE)));

    private HeadcountForm() {}
}
