package org.kompetens.planning;

import org.kompetens.text.Labels;

/** What has been decided of an activity: one of the four axes of its status. */
public enum DecisionStatus {
    /** Written down, nobody is asked yet. */
    DRAFT("draft"),
    /** Somebody is asked to decide. */
    PROPOSED("proposed"),
    /** It is being looked into. */
    IN_REVIEW("in-review"),
    /** It is to be done. */
    APPROVED("approved"),
    /** It is not to be done. */
    REJECTED("rejected"),
    /** Whoever proposed it no longer does. */
    WITHDRAWN("withdrawn");

    private final String code;

    DecisionStatus(String code) {
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
     * Whether it was decided against: it is not to be done, asks no fund for money and costs nothing.
     *
     * @return true for what is rejected or withdrawn
     */
    public boolean isAgainst() {
        return this == REJECTED || this == WITHDRAWN;
    }

    /**
     * What it is called.
     *
     * @return its name in all languages
     */
    public Labels labels() {
        return PlanningWords.labels("decision." + code);
    }
}
