package org.kompetens.testkit.nothing;

import org.kompetens.choice.ChoiceQuestion;
import org.kompetens.testkit.laws.CascadeLaws;
import org.kompetens.testkit.laws.ChoiceLaws;
import org.kompetens.testkit.laws.EffectLaws;
import org.kompetens.testkit.laws.PlanCaseLaws;
import org.kompetens.testkit.laws.PlanMonthLaws;
import org.kompetens.testkit.laws.PlannedChoiceLaws;
import org.kompetens.testkit.laws.PlanningLaws;
import org.kompetens.testkit.laws.RedeploymentLaws;
import org.kompetens.testkit.system.CascadeSystem;
import org.kompetens.testkit.system.ChoiceSystem;
import org.kompetens.testkit.system.EffectSystem;
import org.kompetens.testkit.system.PlannedChoiceSystem;
import org.kompetens.testkit.system.PlanningSystem;
import org.kompetens.testkit.system.RedeploymentSystem;

/** For each class of laws of plans, choices and redeployment one that runs it against a system that says nothing. */
final class SilentPlans {

    private SilentPlans() {}

    static final class Cascade extends CascadeLaws {
        @Override
        public CascadeSystem system() {
            return new NoPlans.Cascade();
        }
    }

    static final class Choice extends ChoiceLaws {
        @Override
        public ChoiceSystem system() {
            return new NoProposals.Choices();
        }
    }

    static final class Effect extends EffectLaws {
        @Override
        public EffectSystem system() {
            return new NoPlans.Effect();
        }
    }

    static final class PlannedChoice extends PlannedChoiceLaws {
        @Override
        public PlannedChoiceSystem system() {
            return situation -> ChoiceQuestion.builder(situation.currency()).build();
        }
    }

    static final class PlanCase extends PlanCaseLaws {
        @Override
        public PlanningSystem system() {
            return new NoPlans.Planning();
        }
    }

    static final class PlanMonth extends PlanMonthLaws {
        @Override
        public PlanningSystem system() {
            return new NoPlans.Planning();
        }
    }

    static final class Planning extends PlanningLaws {
        @Override
        public PlanningSystem system() {
            return new NoPlans.Planning();
        }
    }

    static final class Redeployment extends RedeploymentLaws {
        @Override
        public RedeploymentSystem system() {
            return new NoProposals.Redeployments();
        }
    }
}
