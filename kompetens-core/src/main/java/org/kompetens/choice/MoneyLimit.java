package org.kompetens.choice;

import java.util.Optional;
import org.kompetens.cost.Money;

/**
 * What the chosen activities may cost whoever decides, after what funds pay.
 *
 * @param year the calendar year; empty for all years together
 * @param most the most that they may cost
 */
public record MoneyLimit(Optional<Integer> year, Money most) {}
