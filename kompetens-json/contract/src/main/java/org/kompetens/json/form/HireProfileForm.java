package org.kompetens.json.form;

import static org.kompetens.json.form.DecimalForm.tenThousandths;
import static org.kompetens.json.form.ListForm.list;
import static org.kompetens.json.form.Part.orElse;
import static org.kompetens.json.form.Part.required;
import static org.kompetens.json.form.WholeForm.integer;

import java.util.List;
import java.util.Map;
import org.kompetens.organisation.Fte;
import org.kompetens.staffing.HireProfile;

/** What those who are hired are like. */
final class HireProfileForm {

    private static final int MOST = 1_000_000;

    private static final Part<HireProfile.Share, Integer> AGE = required(
            Property.of("age", AgesForm.OF_STAFF, "Their age at the end of the year in which they are hired."),
            HireProfile.Share::age);
    private static final Part<HireProfile.Share, Fte> SIZE = orElse(
            Property.of(
                    "fte",
                    tenThousandths(1, Fte.UNIT)
                            .as(of -> new Fte(Math.toIntExact(of)), fte -> (long) fte.tenThousandths()),
                    "The size of their positions; full time if left out."),
            Fte.FULL,
            HireProfile.Share::size);
    private static final Part<HireProfile.Share, Integer> WEIGHT = required(
            Property.of("weight", integer(1, MOST), "How many of them there are, compared with the others."),
            HireProfile.Share::weight);
    static final ObjectForm<HireProfile.Share> SHARE = ObjectForm.of(
            "share of hires",
            List.of(AGE, SIZE, WEIGHT),
            of -> new HireProfile.Share(of.get(AGE), of.get(SIZE), of.get(WEIGHT)));

    static final Form<HireProfile> HIRES = list(SHARE).notEmpty().as(HireProfile::new, HireProfile::shares);

    /** Hires of whom it does not matter what they are like. */
    static final HireProfile ANY = HireProfile.of(Fte.FULL, Map.of(30, 1));

    private HireProfileForm() {}
}
