package org.kompetens.testkit.system;

/** By what a budget is cut. */
public enum BudgetCut {
    /** By calendar year, an {@link Integer}. */
    YEAR,
    /** By where activities are handled, a {@link org.kompetens.planning.UnitOrBody}. */
    PLACE,
    /** By the level of that, an {@link java.util.Optional} of {@link org.kompetens.organisation.UnitLevelId}. */
    LEVEL,
    /** By strategies, a {@link java.util.Set} of {@link org.kompetens.strategy.Strategy}. */
    STRATEGIES,
    /** By whose budget it is, a {@link org.kompetens.planning.BudgetScope}. */
    SCOPE
}
