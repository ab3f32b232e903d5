package org.kompetens.gap;

import org.kompetens.finding.MessageTemplates;
import org.kompetens.finding.Rule;
import org.kompetens.finding.Severity;

/** What is worth a look in a sound record at a date. None of it is an error, and it is looked for only where a caller asks. */
public enum GapRule implements Rule {
    /** The latest valid assessments of two sources are at different levels of one competence. */
    SOURCES_DISAGREE("assessment.sources-disagree", Severity.WARNING);

    private static final MessageTemplates TEMPLATES =
            MessageTemplates.load("GapRule", name -> GapRule.class.getResourceAsStream(name));

    private final String code;
    private final Severity severity;

    GapRule(String code, Severity severity) {
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
