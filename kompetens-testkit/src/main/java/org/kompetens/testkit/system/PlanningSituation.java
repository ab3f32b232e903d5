package org.kompetens.testkit.system;

import java.time.LocalDate;
import org.kompetens.organisation.Organisation;
import org.kompetens.organisation.UnitLevelId;
import org.kompetens.planning.PlanRegister;

/**
 * An organisation and what it plans.
 *
 * @param organisation the organisation
 * @param register what it plans
 * @param boardLevel the level at which boards have budgets
 * @param begin a date before anything is lifted
 * @param end a date after which nothing more is lifted
 */
public record PlanningSituation(
        Organisation organisation, PlanRegister register, UnitLevelId boardLevel, LocalDate begin, LocalDate end) {}
