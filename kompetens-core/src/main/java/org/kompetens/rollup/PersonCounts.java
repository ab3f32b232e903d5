package org.kompetens.rollup;

/**
 * Distinct persons of a unit's subtree, each counted once however many employments they have there: a number of them, or
 * the sum of their FTE there in ten-thousandths. A person's FTE in a unit is the sum over all active employments in its
 * subtree, uncapped.
 *
 * @param required persons with a cell
 * @param fallingShort persons with a short cell
 */
public record PersonCounts(long required, long fallingShort) {}
