package org.kompetens.count;

import org.kompetens.finding.MessageTemplates;
import org.kompetens.finding.Rule;
import org.kompetens.finding.Severity;

/** What of a row cannot stand in any record. A record made by other ways cannot even be built of it. */
public enum RowRule implements Rule {
    /** What should be an identifier is blank, too long or holds what cannot be seen. */
    NO_IDENTIFIER("row.no-identifier", Severity.ERROR),
    /** There are rows of somebody who is not among the host's employees. */
    NO_EMPLOYEE("row.no-employee", Severity.ERROR),
    /** A number that should be a date is none. */
    NO_DATE("row.no-date", Severity.ERROR),
    /** A number is below or above what it can be. */
    OUT_OF_BOUNDS("row.out-of-bounds", Severity.ERROR);

    private static final MessageTemplates TEMPLATES =
            MessageTemplates.load("RowRule", name -> RowRule.class.getResourceAsStream(name));

    private final String code;
    private final Severity severity;

    RowRule(String code, Severity severity) {
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
