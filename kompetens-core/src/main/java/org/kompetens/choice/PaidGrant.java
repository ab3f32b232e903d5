package org.kompetens.choice;

import java.time.LocalDate;
import org.kompetens.cost.Money;

/**
 * What a fund pays for one person in any case, as for an activity that is approved.
 *
 * @param date the date on which it counts
 * @param amount how much
 */
public record PaidGrant(LocalDate date, Money amount) {}
