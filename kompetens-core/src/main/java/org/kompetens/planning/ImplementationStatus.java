package org.kompetens.planning;

import org.kompetens.text.Labels;

/** How far the work on an activity has come: one of the four axes of its status. */
public enum ImplementationStatus {
    /** Nothing is done yet. */
    NOT_STARTED("not-started"),
    /** Something is done, not all. */
    ONGOING("ongoing"),
    /** All is done. */
    DONE("done"),
    /** No more is done. */
    STOPPED("stopped"),
    /** It is done later. */
    POSTPONED("postponed"),
    /** It goes on in the next period, as an activity of that. */
    CARRIED_OVER("carried-over");

    private final String code;

    ImplementationStatus(String code) {
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
        return PlanningWords.labels("implementation." + code);
    }
}
