package org.kompetens.planning;

import org.kompetens.text.Labels;

/** Where something stands in a SWOT analysis. */
public enum SwotKind {
    /** Within, and a help. */
    STRENGTH("strength"),
    /** Within, and a hindrance. */
    WEAKNESS("weakness"),
    /** From outside, and a help. */
    OPPORTUNITY("opportunity"),
    /** From outside, and a hindrance. */
    THREAT("threat");

    private final String code;

    SwotKind(String code) {
        this.code = code;
    }

    /**
     * The stable code of this value in documents.
     *
     * @return lower case, with hyphens
     */
    public String code() {
        return code;
    }

    /**
     * What it is called.
     *
     * @return its name in all languages
     */
    public Labels labels() {
        return PlanningWords.labels("swot." + code);
    }
}
