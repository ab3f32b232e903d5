package org.kompetens.testkit.nothing;

import org.kompetens.finding.Findings;
import org.kompetens.testkit.laws.AssumptionLaws;
import org.kompetens.testkit.laws.ComingLaws;
import org.kompetens.testkit.laws.ExpectedRetirementLaws;
import org.kompetens.testkit.laws.ImputationLaws;
import org.kompetens.testkit.laws.LeavingDayLaws;
import org.kompetens.testkit.laws.LeavingLaws;
import org.kompetens.testkit.laws.LeverLaws;
import org.kompetens.testkit.laws.PercentileLaws;
import org.kompetens.testkit.laws.StaffingChangeLaws;
import org.kompetens.testkit.laws.StaffingLaws;
import org.kompetens.testkit.laws.TurnoverCaseLaws;
import org.kompetens.testkit.laws.TurnoverLaws;
import org.kompetens.testkit.system.AssumptionSystem;
import org.kompetens.testkit.system.ExpectedRetirementSystem;
import org.kompetens.testkit.system.ImputationSystem;
import org.kompetens.testkit.system.LeverSystem;
import org.kompetens.testkit.system.StaffingSystem;
import org.kompetens.testkit.system.StochasticSystem;
import org.kompetens.testkit.system.TurnoverSystem;

/** For each class of laws of staff one that runs it against a system that says nothing. */
final class SilentStaff {

    private SilentStaff() {}

    static final class Assumption extends AssumptionLaws {
        @Override
        public AssumptionSystem system() {
            return (structure, assumptions, asOf) -> Findings.NONE;
        }
    }

    static final class ExpectedRetirement extends ExpectedRetirementLaws {
        @Override
        public ExpectedRetirementSystem system() {
            return new NoStaff.Retiring();
        }
    }

    static final class Imputation extends ImputationLaws {
        @Override
        public ImputationSystem system() {
            return new NoStaff.Imputing();
        }
    }

    static final class Lever extends LeverLaws {
        @Override
        public LeverSystem system() {
            return new NoStaff.Levers();
        }
    }

    static final class Percentile extends PercentileLaws {
        @Override
        public StochasticSystem system() {
            return new NoStaff.Chance();
        }
    }

    static final class Staffing extends StaffingLaws {
        @Override
        public StaffingSystem system() {
            return new NoStaff.Staffing();
        }
    }

    static final class StaffingChange extends StaffingChangeLaws {
        @Override
        public StaffingSystem system() {
            return new NoStaff.Staffing();
        }
    }

    static final class Turnover extends TurnoverLaws {
        @Override
        public TurnoverSystem system() {
            return new NoStaff.Turnover();
        }
    }

    static final class Coming extends ComingLaws {
        @Override
        public StaffingSystem system() {
            return new NoStaff.Staffing();
        }
    }

    static final class Leaving extends LeavingLaws {
        @Override
        public StaffingSystem system() {
            return new NoStaff.Staffing();
        }
    }

    static final class LeavingDay extends LeavingDayLaws {
        @Override
        public StaffingSystem system() {
            return new NoStaff.Staffing();
        }
    }

    static final class TurnoverCase extends TurnoverCaseLaws {
        @Override
        public TurnoverSystem system() {
            return new NoStaff.Turnover();
        }
    }
}
