package org.kompetens.testkit.system;

import org.kompetens.choice.ChoiceQuestion;
import org.kompetens.evaluation.PlannedChoice;
import org.kompetens.gap.GapAnalysis;
import org.kompetens.organisation.Organisation;
import org.kompetens.planning.Planning;

/** The library itself, as a system under test. */
public final class LibraryPlannedChoiceSystem implements PlannedChoiceSystem {

    /** The library. */
    public LibraryPlannedChoiceSystem() {}

    @Override
    public ChoiceQuestion question(PlannedSituation of) {
        Situation situation = of.situation();
        Organisation organisation = Organisation.of(situation.structure());
        GapAnalysis analysis = GapAnalysis.of(organisation, situation.asOf())
                .withPolicy(situation.policy().assessmentPolicy());
        return PlannedChoice.of(
                        Planning.of(organisation, of.register()),
                        analysis,
                        of.top(),
                        situation.employees().stream(),
                        of.currency())
                .question()
                .build();
    }
}
