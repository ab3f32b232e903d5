package org.kompetens.finding;

/** How many findings are not listed, because there are more than are kept: themselves findings. */
public enum FindingRule implements Rule {
    /** There are more errors of one code than are listed. */
    MORE_ERRORS("finding.more-errors", Severity.ERROR),
    /** There are more warnings of one code than are listed. */
    MORE_WARNINGS("finding.more-warnings", Severity.WARNING);

    private static final MessageTemplates TEMPLATES =
            MessageTemplates.load("FindingRule", name -> FindingRule.class.getResourceAsStream(name));

    private static final String CODE = "code";
    private static final String COUNT = "count";

    private final String code;
    private final Severity severity;

    FindingRule(String code, Severity severity) {
        this.code = code;
        this.severity = severity;
    }

    Finding finding(String leftOutCode, long count) {
        return Finding.of(this, FieldPath.ROOT).withValue(CODE, leftOutCode).withValue(COUNT, count);
    }

    /** The code of the findings that a finding by one of these rules stands for. */
    static String leftOutCode(Finding finding) {
        return finding.values().getOrDefault(CODE, finding.code());
    }

    /** How many findings it stands for. */
    static long leftOut(Finding finding) {
        return Long.parseLong(finding.values().getOrDefault(COUNT, "1"));
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
