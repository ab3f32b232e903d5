package org.kompetens.choice;

import org.kompetens.cost.Money;

/**
 * What an activity costs in a year, whoever pays.
 *
 * @param year the calendar year
 * @param amount the cost
 */
public record YearCost(int year, Money amount) {}
