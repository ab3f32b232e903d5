package org.kompetens.json.form;

import org.kompetens.choice.ChoiceRule;
import org.kompetens.finding.FieldPath;

/** What is uncertain of a choice question of which some cannot be read. */
public final class ChoiceInPart {

    private static final PartPath CURRENCY = PartPath.of(FieldPath.of("currency"));
    private static final PartPath GAPS = PartPath.of(FieldPath.of("gaps"));
    private static final PartPath CANDIDATES = PartPath.of(FieldPath.of("candidates"));
    private static final PartPath GRANTS = PartPath.of(
            FieldPath.of("candidates").then(ChoiceQuestionForm.GRANTS.names().get(0)));

    /** The rules. */
    public static final UncertainRules UNCERTAIN = new UncertainRules()
            .ifIncomplete(CURRENCY, ChoiceRule.CURRENCY_DIFFERS, ChoiceRule.TOO_LARGE)
            .ifFewer(GAPS, ChoiceRule.GAP_UNKNOWN)
            .ifFewer(
                    CANDIDATES,
                    ChoiceRule.ACTIVITY_UNKNOWN,
                    ChoiceRule.UNIT_UNKNOWN,
                    ChoiceRule.FUND_UNKNOWN,
                    ChoiceRule.PARTS_ABOVE_GRANT)
            .ifIncomplete(GRANTS, ChoiceRule.FUND_UNKNOWN, ChoiceRule.PARTS_ABOVE_GRANT)
            .ifElementIncomplete(ChoiceRule.GRANT_ABOVE_COST);

    private ChoiceInPart() {}
}
