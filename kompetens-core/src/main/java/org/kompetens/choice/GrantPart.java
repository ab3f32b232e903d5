package org.kompetens.choice;

import java.time.LocalDate;
import org.kompetens.cost.Money;
import org.kompetens.planning.ActivityId;

/**
 * The part of a candidate's grant that is for one person.
 *
 * @param activity which candidate
 * @param date the date on which it counts; its year is that of the grant
 * @param amount what the fund pays for the person, as far as the cap leaves room
 */
public record GrantPart(ActivityId activity, LocalDate date, Money amount) {}
