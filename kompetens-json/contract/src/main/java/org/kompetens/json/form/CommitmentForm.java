package org.kompetens.json.form;

import static org.kompetens.json.form.DateForm.DATE;
import static org.kompetens.json.form.FlagForm.FLAG;
import static org.kompetens.json.form.MoneyForm.MONEY;
import static org.kompetens.json.form.Part.leftOutIf;
import static org.kompetens.json.form.Part.optional;
import static org.kompetens.json.form.Part.required;
import static org.kompetens.json.form.WholeForm.integer;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.kompetens.cost.Money;
import org.kompetens.organisation.UnitId;
import org.kompetens.planning.Commitment;

/** The time for which somebody who is supported stays. */
final class CommitmentForm {

    static final int MOST_MONTHS = 600;

    private static final Part<Commitment, Money> SUPPORT = required(
            Property.of("support", MONEY, "What is to be paid back by somebody who leaves on the first day."),
            Commitment::support);
    private static final Part<Commitment, LocalDate> START =
            required(Property.of("start", DATE, "The first day of the bound time."), Commitment::start);
    private static final Part<Commitment, Integer> MONTHS = required(
            Property.of("months", integer(1, MOST_MONTHS), "Its length at full time.")
                    .example("24"),
            Commitment::months);
    private static final Part<Commitment, Boolean> SCALED = leftOutIf(
            Property.of(
                    "scaled",
                    FLAG,
                    "Whether a month in a part-time position counts only as the part that it is; false if left out."),
            false,
            Commitment::scaled);
    private static final Part<Commitment, Optional<UnitId>> UNIT = optional(
            Property.of("unit", Ids.UNIT, "To which unit they are bound; to the whole organisation if left out."),
            Commitment::unit);

    static final ObjectForm<Commitment> COMMITMENT = ObjectForm.of(
            "commitment",
            List.of(SUPPORT, START, MONTHS, SCALED, UNIT),
            of -> new Commitment(of.get(SUPPORT), of.get(START), of.get(MONTHS), of.get(SCALED), of.get(UNIT)));

    private CommitmentForm() {}
}
