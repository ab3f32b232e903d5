package org.kompetens.redeployment;

import org.kompetens.competence.CompetenceId;
import org.kompetens.cost.Money;

/**
 * What it costs to bring one person one step further.
 *
 * @param competence in which competence
 * @param amount for each step
 */
public record StepPrice(CompetenceId competence, Money amount) {}
