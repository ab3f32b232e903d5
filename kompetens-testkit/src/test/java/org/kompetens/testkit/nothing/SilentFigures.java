package org.kompetens.testkit.nothing;

import org.kompetens.finding.Findings;
import org.kompetens.organisation.CompetenceInventory;
import org.kompetens.organisation.Employee;
import org.kompetens.testkit.laws.AgreementLaws;
import org.kompetens.testkit.laws.ArrivalLaws;
import org.kompetens.testkit.laws.AssessmentLaws;
import org.kompetens.testkit.laws.BridgeCaseLaws;
import org.kompetens.testkit.laws.BridgeLaws;
import org.kompetens.testkit.laws.CalendarDateLaws;
import org.kompetens.testkit.laws.CapitalLaws;
import org.kompetens.testkit.laws.CellSumLaws;
import org.kompetens.testkit.laws.ChosenAssessmentLaws;
import org.kompetens.testkit.laws.CompensationLaws;
import org.kompetens.testkit.laws.CountingLaws;
import org.kompetens.testkit.laws.CoverageCountLaws;
import org.kompetens.testkit.laws.CoverageLaws;
import org.kompetens.testkit.laws.DisagreementLaws;
import org.kompetens.testkit.laws.DivisionLaws;
import org.kompetens.testkit.laws.EmploymentLaws;
import org.kompetens.testkit.laws.ExemptionLaws;
import org.kompetens.testkit.laws.FindingLaws;
import org.kompetens.testkit.laws.InForceLaws;
import org.kompetens.testkit.laws.JsonLaws;
import org.kompetens.testkit.laws.LevelLaws;
import org.kompetens.testkit.laws.NothingHeldLaws;
import org.kompetens.testkit.laws.PriorityLaws;
import org.kompetens.testkit.laws.PublicationLaws;
import org.kompetens.testkit.laws.QuestionLaws;
import org.kompetens.testkit.laws.RecordLaws;
import org.kompetens.testkit.laws.ReorganisationLaws;
import org.kompetens.testkit.laws.RequirementLaws;
import org.kompetens.testkit.laws.RevisionCaseLaws;
import org.kompetens.testkit.laws.RevisionLaws;
import org.kompetens.testkit.laws.RoleSelectionLaws;
import org.kompetens.testkit.laws.RollupLaws;
import org.kompetens.testkit.laws.ScenarioLaws;
import org.kompetens.testkit.laws.TaskCaseLaws;
import org.kompetens.testkit.laws.TaskLaws;
import org.kompetens.testkit.laws.UpdateLaws;
import org.kompetens.testkit.laws.ValidityCaseLaws;
import org.kompetens.testkit.laws.ValidityLaws;
import org.kompetens.testkit.system.ArrivalSystem;
import org.kompetens.testkit.system.BridgeSystem;
import org.kompetens.testkit.system.CapitalSystem;
import org.kompetens.testkit.system.CountingSystem;
import org.kompetens.testkit.system.CoverageSystem;
import org.kompetens.testkit.system.DisagreementSystem;
import org.kompetens.testkit.system.DividedGapSystem;
import org.kompetens.testkit.system.GapSystem;
import org.kompetens.testkit.system.JsonSystem;
import org.kompetens.testkit.system.PrioritySystem;
import org.kompetens.testkit.system.PublicationSystem;
import org.kompetens.testkit.system.QuestionSystem;
import org.kompetens.testkit.system.ReorganisationSystem;
import org.kompetens.testkit.system.RoleSelectionSystem;
import org.kompetens.testkit.system.TaskSystem;
import org.kompetens.testkit.system.UpdateSystem;

/** For each class of laws of gaps and their sums one that runs it against a system that says nothing. */
final class SilentFigures {

    private SilentFigures() {}

    static final class Agreement extends AgreementLaws {
        @Override
        public GapSystem system() {
            return new NoFigures.Gaps();
        }
    }

    static final class Assessment extends AssessmentLaws {
        @Override
        public GapSystem system() {
            return new NoFigures.Gaps();
        }
    }

    static final class BridgeCase extends BridgeCaseLaws {
        @Override
        public BridgeSystem system() {
            return new NoFigures.Bridge();
        }
    }

    static final class Bridge extends BridgeLaws {
        @Override
        public BridgeSystem system() {
            return new NoFigures.Bridge();
        }
    }

    static final class CalendarDate extends CalendarDateLaws {
        @Override
        public GapSystem system() {
            return new NoFigures.Gaps();
        }
    }

    static final class Compensation extends CompensationLaws {
        @Override
        public GapSystem system() {
            return new NoFigures.Gaps();
        }
    }

    static final class Counting extends CountingLaws<Employee> {
        @Override
        public CountingSystem<Employee> system() {
            return new NoFigures.Counting();
        }
    }

    static final class Capital extends CapitalLaws {
        @Override
        public CapitalSystem system() {
            return new NoFigures.Capital();
        }
    }

    static final class Arrivals extends ArrivalLaws {
        @Override
        public ArrivalSystem system() {
            return new NoFigures.Arrivals();
        }
    }

    static final class Questions extends QuestionLaws {
        @Override
        public QuestionSystem system() {
            return new NoFigures.Questions();
        }
    }

    static final class RevisionCase extends RevisionCaseLaws {
        @Override
        public GapSystem system() {
            return new NoFigures.Gaps();
        }
    }

    static final class Revision extends RevisionLaws {
        @Override
        public GapSystem system() {
            return new NoFigures.Gaps();
        }
    }

    static final class RoleSelections extends RoleSelectionLaws {
        @Override
        public RoleSelectionSystem system() {
            return new NoFigures.RoleSelections();
        }
    }

    static final class TaskCases extends TaskCaseLaws {
        @Override
        public TaskSystem system() {
            return new NoFigures.Tasks();
        }
    }

    static final class Tasks extends TaskLaws {
        @Override
        public TaskSystem system() {
            return new NoFigures.Tasks();
        }
    }

    static final class Coverage extends CoverageLaws {
        @Override
        public CoverageSystem system() {
            return new NoFigures.Coverage();
        }
    }

    static final class Disagreement extends DisagreementLaws {
        @Override
        public DisagreementSystem system() {
            return new NoFigures.Disagreements();
        }
    }

    static final class Division extends DivisionLaws {
        @Override
        public DividedGapSystem system() {
            return new NoFigures.Gaps();
        }
    }

    static final class Employment extends EmploymentLaws {
        @Override
        public GapSystem system() {
            return new NoFigures.Gaps();
        }
    }

    static final class Exemption extends ExemptionLaws {
        @Override
        public GapSystem system() {
            return new NoFigures.Gaps();
        }
    }

    static final class Finding extends FindingLaws {
        @Override
        public Findings findings(CompetenceInventory inventory) {
            return Findings.NONE;
        }
    }

    static final class NothingHeld extends NothingHeldLaws {
        @Override
        public GapSystem system() {
            return new NoFigures.Gaps();
        }
    }

    static final class Priority extends PriorityLaws {
        @Override
        public PrioritySystem system() {
            return new NoFigures.Priorities();
        }
    }

    static final class Reorganisation extends ReorganisationLaws {
        @Override
        public ReorganisationSystem system() {
            return new NoFigures.Reorganisation();
        }
    }

    static final class Requirement extends RequirementLaws {
        @Override
        public GapSystem system() {
            return new NoFigures.Gaps();
        }
    }

    static final class Rollup extends RollupLaws {
        @Override
        public GapSystem system() {
            return new NoFigures.Gaps();
        }
    }

    static final class Scenario extends ScenarioLaws {
        @Override
        public GapSystem system() {
            return new NoFigures.Gaps();
        }
    }

    static final class Update extends UpdateLaws {
        @Override
        public UpdateSystem system() {
            return new NoFigures.Gaps();
        }
    }

    static final class ValidityCase extends ValidityCaseLaws {
        @Override
        public GapSystem system() {
            return new NoFigures.Gaps();
        }
    }

    static final class Validity extends ValidityLaws {
        @Override
        public GapSystem system() {
            return new NoFigures.Gaps();
        }
    }

    static final class CellSum extends CellSumLaws {
        @Override
        public GapSystem system() {
            return new NoFigures.Gaps();
        }
    }

    static final class ChosenAssessment extends ChosenAssessmentLaws {
        @Override
        public GapSystem system() {
            return new NoFigures.Gaps();
        }
    }

    static final class InForce extends InForceLaws {
        @Override
        public GapSystem system() {
            return new NoFigures.Gaps();
        }
    }

    static final class Level extends LevelLaws {
        @Override
        public GapSystem system() {
            return new NoFigures.Gaps();
        }
    }

    static final class CoverageCount extends CoverageCountLaws {
        @Override
        public CoverageSystem system() {
            return new NoFigures.Coverage();
        }
    }

    static final class Records extends RecordLaws {
        @Override
        public GapSystem system() {
            return new NoFigures.Gaps();
        }
    }

    static final class Publication extends PublicationLaws {
        @Override
        public PublicationSystem system() {
            return new NoFigures.Publication();
        }
    }

    static final class Json extends JsonLaws {
        @Override
        public JsonSystem system() {
            return new NoFigures.Json();
        }
    }
}
