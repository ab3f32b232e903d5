package org.kompetens.choice;

import org.kompetens.cost.FundId;
import org.kompetens.cost.Money;

/**
 * What a fund pays of an activity's cost in a year, if its frame has room for it.
 *
 * @param fund who pays
 * @param year the calendar year
 * @param amount the most that it pays of this activity
 */
public record Grant(FundId fund, int year, Money amount) {}
