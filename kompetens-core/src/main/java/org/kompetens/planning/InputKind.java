package org.kompetens.planning;

import org.kompetens.text.Labels;

/** What an analysis rests on: S2's ten kinds. */
public enum InputKind {
    /** Budget, operational plans and other governing documents. */
    GOVERNING_DOCUMENTS("governing-documents"),
    /** How the population changes. */
    DEMOGRAPHY("demography"),
    /** What users need. */
    USERS_NEEDS("users-needs"),
    /** Ways of working, innovation and new technology. */
    TECHNOLOGY("technology"),
    /** Reorganisation and redeployment. */
    REORGANISATION("reorganisation"),
    /** Full and part time. */
    WORKING_TIME("working-time"),
    /** Collaboration within and without. */
    COLLABORATION("collaboration"),
    /** Forecasts and trends. */
    FORECASTS("forecasts"),
    /** Staff statistics. */
    STAFF_STATISTICS("staff-statistics"),
    /** Anything else. */
    OTHER("other");

    private final String code;

    InputKind(String code) {
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
        return PlanningWords.labels("input." + code);
    }
}
