package org.kompetens.choice;

import org.kompetens.cost.Money;
import org.kompetens.organisation.UnitId;

/**
 * What the chosen activities of a unit have to cost together at least, in all years and whoever pays.
 *
 * @param unit whose activities
 * @param least the least cost
 */
public record LeastSpend(UnitId unit, Money least) {}
