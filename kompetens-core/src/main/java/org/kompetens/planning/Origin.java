package org.kompetens.planning;

/**
 * Where something that was carried over to the next period stood before.
 *
 * @param plan in which plan
 * @param activity as which activity of it
 */
public record Origin(PlanId plan, ActivityId activity) {}
