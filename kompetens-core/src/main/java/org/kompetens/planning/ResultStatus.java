package org.kompetens.planning;

import org.kompetens.text.Labels;

/** What an activity or a goal came to: one of the four axes of its status. */
public enum ResultStatus {
    /** What was wanted is reached. */
    MET("met"),
    /** A part of it is reached. */
    PARTLY("partly"),
    /** It is not reached. */
    NOT_MET("not-met"),
    /** Nobody can say; this is no "partly", and is in no mean. */
    CANNOT_BE_JUDGED("cannot-be-judged");

    private final String code;

    ResultStatus(String code) {
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
        return PlanningWords.labels("result." + code);
    }
}
