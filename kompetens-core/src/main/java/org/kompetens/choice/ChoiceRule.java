package org.kompetens.choice;

import org.kompetens.finding.MessageTemplates;
import org.kompetens.finding.Rule;
import org.kompetens.finding.Severity;

/** The rules of what is to be chosen from. A finding never repeats the id of a gap. */
public enum ChoiceRule implements Rule {
    /** Two gaps or two candidates have one id. */
    ID_REPEATED("choice.id-repeated", Severity.ERROR),
    /** A gap is named that is not declared. */
    GAP_UNKNOWN("choice.gap-unknown", Severity.ERROR),
    /** A candidate names a gap twice. */
    GAP_REPEATED("choice.gap-repeated", Severity.ERROR),
    /** An activity is named that is none of the candidates. */
    ACTIVITY_UNKNOWN("choice.activity-unknown", Severity.ERROR),
    /** A unit is named that no candidate is of. */
    UNIT_UNKNOWN("choice.unit-unknown", Severity.ERROR),
    /** A fund is named that pays for no candidate in that year. */
    FUND_UNKNOWN("choice.fund-unknown", Severity.ERROR),
    /** A candidate needs, by way of others, itself. */
    NEEDS_ITSELF("choice.needs-itself", Severity.ERROR),
    /** A whole number is below the least or above the most that there can be. */
    OUT_OF_BOUNDS("choice.out-of-bounds", Severity.ERROR),
    /** An amount is in another currency than that of the question. */
    CURRENCY_DIFFERS("choice.currency-differs", Severity.ERROR),
    /** Two budgets, or two frames of one fund, are for the same year, or two least spends for the same unit. */
    LIMIT_REPEATED("choice.limit-repeated", Severity.ERROR),
    /** Funds together pay more than an activity costs in a year. */
    GRANT_ABOVE_COST("choice.grant-above-cost", Severity.ERROR),
    /** For single persons a fund pays more of an activity in a year than it pays of it in all. */
    PARTS_ABOVE_GRANT("choice.parts-above-grant", Severity.ERROR),
    /** Values or amounts sum to more than can be reckoned with. */
    TOO_LARGE("choice.too-large", Severity.ERROR);

    private static final MessageTemplates TEMPLATES =
            MessageTemplates.load("ChoiceRule", name -> ChoiceRule.class.getResourceAsStream(name));

    private final String code;
    private final Severity severity;

    ChoiceRule(String code, Severity severity) {
        this.code = code;
        this.severity = severity;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public Severity severity() {
        return severity;
    }

    @Override
    public MessageTemplates templates() {
        return TEMPLATES;
    }
}
