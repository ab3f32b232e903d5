package org.kompetens.rollup;

/**
 * People in a unit's subtree, whatever is required of them.
 *
 * @param persons distinct persons
 * @param fte the sum of their active employments' FTE there, in ten-thousandths
 */
public record Headcount(long persons, long fte) {}
