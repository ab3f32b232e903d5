package org.kompetens.planning;

import org.kompetens.text.Labels;

/** For how long a goal is set. */
public enum GoalTerm {
    /** For the coming year or two. */
    SHORT("short"),
    /** For the years after that. */
    LONG("long");

    private final String code;

    GoalTerm(String code) {
        this.code = code;
    }

    /**
     * The stable code of this value in documents.
     *
     * @return lower case
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
        return PlanningWords.labels("term." + code);
    }
}
