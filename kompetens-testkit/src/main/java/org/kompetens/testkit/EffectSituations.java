package org.kompetens.testkit;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import org.kompetens.horizon.ExpectedGain;
import org.kompetens.organisation.Assessment;
import org.kompetens.organisation.Period;
import org.kompetens.organisation.UnitId;
import org.kompetens.planning.Activity;
import org.kompetens.planning.ActivityBuilder;
import org.kompetens.planning.ActivityId;
import org.kompetens.planning.PlanRegister;
import org.kompetens.planning.PlanRegisterBuilder;
import org.kompetens.planning.PlannedGain;
import org.kompetens.planning.Responsible;
import org.kompetens.testkit.system.EffectSituation;
import org.kompetens.testkit.system.Expectation;
import org.kompetens.text.Labels;
import org.kompetens.text.Language;

/** Arbitrary employees with activities that are planned for them. */
public final class EffectSituations {

    private EffectSituations() {}

    /**
     * Situations in which each activity is expected to bring one employee one level.
     *
     * @return the arbitrary
     */
    public static Arbitrary<EffectSituation> situations() {
        return Expectations.expectations().map(EffectSituations::situation);
    }

    private static EffectSituation situation(Expectation expectation) {
        PlanRegisterBuilder register = PlanRegister.builder();
        UnitId root = expectation.situation().structure().units().stream()
                .filter(unit -> unit.parent().isEmpty())
                .findFirst()
                .orElseThrow()
                .id();
        int number = 0;
        for (ExpectedGain gain : expectation.gains()) {
            register.activity(activity("a" + number++, root, gain));
        }
        return new EffectSituation(expectation.situation(), register.build(), expectation.to());
    }

    private static ActivityBuilder activity(String id, UnitId unit, ExpectedGain gain) {
        Assessment assessment = gain.assessment();
        return without(id, unit)
                .period(new Period(Optional.empty(), Optional.of(assessment.date())))
                .gain(PlannedGain.ofEmployees(
                        assessment.competence(), assessment.level().orElseThrow(), List.of(gain.employee())));
    }

    /**
     * An activity that is expected to bring nothing.
     *
     * @param id its identifier
     * @param unit its unit
     * @return a builder of it
     */
    public static ActivityBuilder without(String id, UnitId unit) {
        return Activity.builder(ActivityId.of(id), Labels.of(Language.EN, id), unit, Responsible.of("head of unit"));
    }
}
