package org.kompetens.testkit.nothing;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.kompetens.cost.CostSum;
import org.kompetens.finding.Findings;
import org.kompetens.planning.ActivityId;
import org.kompetens.planning.GoalMeasure;
import org.kompetens.planning.Progress;
import org.kompetens.planning.ResultStatus;
import org.kompetens.planning.UnitOrBody;
import org.kompetens.testkit.system.BudgetCut;
import org.kompetens.testkit.system.PlanningSituation;
import org.kompetens.testkit.system.PlanningSystem;

/** A system that knows no activity and no goal. */
final class NoPlans {

    private NoPlans() {}

    /** No activity is on any form, nothing costs anything, nothing is wrong, nothing can be judged. */
    record Planning() implements PlanningSystem {

        @Override
        public Findings findings(PlanningSituation situation) {
            return Findings.NONE;
        }

        @Override
        public Map<UnitOrBody, List<ActivityId>> handled(PlanningSituation situation, LocalDate date) {
            return Map.of();
        }

        @Override
        public Map<ActivityId, SortedMap<Integer, CostSum>> costs(PlanningSituation situation) {
            return Map.of();
        }

        @Override
        public Map<BudgetCut, Map<Object, CostSum>> budget(PlanningSituation situation, LocalDate date) {
            return Map.of();
        }

        @Override
        public Progress progress(GoalMeasure measure, LocalDate date) {
            return new Progress(ResultStatus.CANNOT_BE_JUDGED, Optional.empty());
        }
    }
}
