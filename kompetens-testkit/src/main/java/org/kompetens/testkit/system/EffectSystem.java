package org.kompetens.testkit.system;

import java.util.Map;
import org.kompetens.competence.CompetenceId;
import org.kompetens.organisation.UnitId;

/** Whatever says what planned activities will change in the figures of a later date. */
@FunctionalInterface
public interface EffectSystem {

    /**
     * Explains the change until the later date, with what activities are expected to bring as its gains.
     *
     * @param situation employees and what is planned for them
     * @return of each unit a report for each competence of which a figure, or a part, is not nought
     */
    Map<UnitId, Map<CompetenceId, BridgeReport>> effect(EffectSituation situation);
}
