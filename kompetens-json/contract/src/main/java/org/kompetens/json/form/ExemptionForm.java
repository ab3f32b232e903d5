package org.kompetens.json.form;

import static org.kompetens.json.form.IdForm.code;
import static org.kompetens.json.form.Part.embedded;
import static org.kompetens.json.form.Part.required;

import java.util.List;
import org.kompetens.competence.CompetenceId;
import org.kompetens.organisation.Exemption;
import org.kompetens.organisation.Period;
import org.kompetens.organisation.ReasonCode;

/** An exemption of an employee from a competence. */
public final class ExemptionForm {

    static final IdForm<ReasonCode> REASON_CODE = code(ReasonCode::of, ReasonCode::value, "parental-leave");

    /** From what. */
    public static final Part<Exemption, CompetenceId> COMPETENCE = required(
            Property.of(
                    "competence",
                    Ids.COMPETENCE,
                    "The competence that is not required of the employee, whoever requires it."),
            Exemption::competence);

    /** Why. */
    public static final Part<Exemption, ReasonCode> REASON = required(
            Property.of(
                    "reason",
                    REASON_CODE,
                    "Why, as a code of the organisation's own without white space; never free text."),
            Exemption::reason);

    /** From when until when. */
    public static final Part<Exemption, Period> PERIOD = embedded(PeriodForm.PERIOD, Exemption::period);

    static final ObjectForm<Exemption> EXEMPTION = ObjectForm.of(
            "exemption",
            List.of(COMPETENCE, REASON, PERIOD),
            of -> new Exemption(of.get(COMPETENCE), of.get(PERIOD), of.get(REASON)));

    private ExemptionForm() {}
}
