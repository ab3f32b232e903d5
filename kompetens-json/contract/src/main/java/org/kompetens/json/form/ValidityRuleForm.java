package org.kompetens.json.form;

import static org.kompetens.json.form.Part.oneOf;
import static org.kompetens.json.form.Part.optional;
import static org.kompetens.json.form.WholeForm.integer;

import java.util.List;
import java.util.Optional;
import org.kompetens.competence.CompetenceId;
import org.kompetens.organisation.AssessmentSource;
import org.kompetens.organisation.Validity;
import org.kompetens.organisation.ValidityRule;

/** How long assessments of a competence, by a source, or both, count. */
final class ValidityRuleForm {

    static final Part<ValidityRule, Optional<CompetenceId>> COMPETENCE = optional(
            Property.of("competence", Ids.COMPETENCE, "Of which competence; of all if left out."),
            ValidityRule::competence);
    static final Part<ValidityRule, Optional<AssessmentSource>> SOURCE =
            optional(Property.of("source", Ids.SOURCE, "By which source; by all if left out."), ValidityRule::source);
    static final Part<ValidityRule, Validity> VALIDITY = oneOf(
            List.of(
                    new Alternative<>(
                            Property.of(
                                    "months",
                                    integer(1, Validity.MOST),
                                    "How many months it counts, as calendars have them: from 29 February 2024, twelve end"
                                            + " on 28 February 2025, the first day on which it no longer counts."),
                            Validity::months,
                            validity -> number(validity, Validity.Unit.MONTHS)),
                    new Alternative<>(
                            Property.of(
                                    "yearEnds",
                                    integer(0, Validity.MOST),
                                    "In place of months: until the end of a year; 0 is the year of the assessment, 1 the"
                                            + " next."),
                            Validity::yearEnds,
                            validity -> number(validity, Validity.Unit.YEAR_ENDS))),
            ValidityRule::validity);

    static final ObjectForm<ValidityRule> VALIDITY_RULE = ObjectForm.of(
            "validity rule",
            List.of(COMPETENCE, SOURCE, VALIDITY),
            of -> new ValidityRule(of.get(COMPETENCE), of.get(SOURCE), of.get(VALIDITY)));

    private ValidityRuleForm() {}

    private static Optional<Integer> number(Validity validity, Validity.Unit unit) {
        return validity.unit() == unit ? Optional.of(validity.number()) : Optional.empty();
    }
}
