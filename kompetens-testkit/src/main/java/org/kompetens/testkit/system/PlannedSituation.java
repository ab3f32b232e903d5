package org.kompetens.testkit.system;

import java.util.Currency;
import org.kompetens.organisation.UnitId;
import org.kompetens.planning.PlanRegister;

/**
 * Employees and what is planned, of which something is to be chosen.
 *
 * @param situation who there is, and on which date is chosen
 * @param register what is planned, without errors
 * @param top the unit whose gaps and activities are looked at, with all below it
 * @param currency the currency in which is paid
 */
public record PlannedSituation(Situation situation, PlanRegister register, UnitId top, Currency currency) {

    /**
     * The same with other plans.
     *
     * @param register what is planned instead
     * @return a new situation
     */
    public PlannedSituation withRegister(PlanRegister register) {
        return new PlannedSituation(situation, register, top, currency);
    }
}
