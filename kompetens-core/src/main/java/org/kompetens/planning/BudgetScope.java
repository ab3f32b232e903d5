package org.kompetens.planning;

import org.kompetens.text.Labels;

/** In whose budget an activity is, by where it is handled. */
public enum BudgetScope {
    /** Handled at the level of the boards or below: in the budget of one board. */
    BOARD_SPECIFIC("board-specific"),
    /** Handled above the boards, at the level {@code municipality} or below it, or by a body beside the line. */
    MUNICIPALITY_WIDE("municipality-wide"),
    /**
     * Handled by a unit of a level above {@code municipality}, such as a county, or by a body above a municipality or the
     * whole tree, such as a county's board. Where an organisation has no level {@code municipality}, its root is taken for
     * one.
     */
    BEYOND("beyond");

    private final String code;

    BudgetScope(String code) {
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
        return PlanningWords.labels("scope." + code);
    }
}
