package org.kompetens.choice;

import org.kompetens.cost.FundId;
import org.kompetens.cost.Money;

/**
 * The most that a fund pays in a year for all chosen activities together. What it does not pay, the budget has to.
 *
 * @param fund who pays
 * @param year the calendar year
 * @param most the frame
 */
public record FundFrame(FundId fund, int year, Money most) {}
