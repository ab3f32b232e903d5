package org.kompetens.testkit.system;

import java.time.LocalDate;
import org.kompetens.planning.PlanRegister;

/**
 * Employees and what is planned for them.
 *
 * @param situation who there is, and on which date that is known
 * @param register what is planned
 * @param to the later date
 */
public record EffectSituation(Situation situation, PlanRegister register, LocalDate to) {

    /**
     * The same with other plans.
     *
     * @param register what is planned instead
     * @return a new situation
     */
    public EffectSituation withRegister(PlanRegister register) {
        return new EffectSituation(situation, register, to);
    }
}
