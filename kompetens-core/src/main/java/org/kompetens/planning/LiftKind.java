package org.kompetens.planning;

import org.kompetens.text.Labels;

/** In which way an activity came to be handled elsewhere. */
public enum LiftKind {
    /** Whoever handled it could not, and lifted it one step. */
    LIFTED("lifted"),
    /** Whoever lifted it took it back: it is where it was before that step. */
    TAKEN_BACK("taken-back"),
    /** Whoever received it returned it: it is where it was before that step. */
    RETURNED("returned");

    private final String code;

    LiftKind(String code) {
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
        return PlanningWords.labels("lift." + code);
    }
}
