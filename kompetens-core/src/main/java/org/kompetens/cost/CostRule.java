package org.kompetens.cost;

import java.util.List;
import org.kompetens.finding.FieldPath;
import org.kompetens.finding.Finding;
import org.kompetens.finding.Findings;
import org.kompetens.finding.FindingsException;
import org.kompetens.finding.MessageTemplates;
import org.kompetens.finding.Rule;
import org.kompetens.finding.Severity;

/** The rules of amounts, quantities and years. A finding never repeats the text that was no amount. */
public enum CostRule implements Rule {
    /** A text is no number. */
    NOT_A_NUMBER("cost.not-a-number", Severity.ERROR),
    /** An amount or a quantity is below 0. */
    NEGATIVE("cost.negative", Severity.ERROR),
    /** An amount or a quantity has more digits than any real one. */
    TOO_LARGE("cost.too-large", Severity.ERROR),
    /** An amount or a quantity has more than four decimals. */
    TOO_MANY_DECIMALS("cost.too-many-decimals", Severity.ERROR),
    /** A currency is not one of ISO 4217, or none in which anything is paid. */
    CURRENCY_UNKNOWN("cost.currency-unknown", Severity.ERROR),
    /** A year is before 1900 or after 2200. */
    YEAR_OUT_OF_BOUNDS("cost.year-out-of-bounds", Severity.ERROR),
    /** A share that a fund pays is below 0 or above 1. */
    SHARE_OUT_OF_BOUNDS("cost.share-out-of-bounds", Severity.ERROR),
    /** A fund has its cap or its frame in another currency than that in which it pays. */
    FUND_CURRENCIES_DIFFER("cost.fund-currencies-differ", Severity.ERROR),
    /** A number of months is below 1 or above 1200. */
    MONTHS_OUT_OF_BOUNDS("cost.months-out-of-bounds", Severity.ERROR);

    private static final MessageTemplates TEMPLATES =
            MessageTemplates.load("CostRule", name -> CostRule.class.getResourceAsStream(name));

    private final String code;
    private final Severity severity;

    CostRule(String code, Severity severity) {
        this.code = code;
        this.severity = severity;
    }

    FindingsException at(String property) {
        return new FindingsException(Findings.NONE.plus(List.of(finding(property))));
    }

    Finding finding(String property) {
        return Finding.of(this, FieldPath.of(property));
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
