package org.kompetens.planning;

import org.kompetens.text.Labels;

/** Whether an activity has money of its own. */
public enum ActivityKind {
    /** It has costs of its own. */
    WITH_MONEY("with-money"),
    /** It is done within what there is. */
    WITHOUT_MONEY("without-money");

    private final String code;

    ActivityKind(String code) {
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
        return PlanningWords.labels("kind." + code);
    }
}
