package org.kompetens.testkit.nothing;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import org.kompetens.competence.CompetenceId;
import org.kompetens.cost.Amounts;
import org.kompetens.cost.CostSum;
import org.kompetens.finding.Findings;
import org.kompetens.organisation.Fte;
import org.kompetens.organisation.UnitId;
import org.kompetens.planning.Activity;
import org.kompetens.planning.ActivityId;
import org.kompetens.planning.Commitment;
import org.kompetens.planning.GoalId;
import org.kompetens.planning.GoalMeasure;
import org.kompetens.planning.PlanChanges;
import org.kompetens.planning.PlanId;
import org.kompetens.planning.Progress;
import org.kompetens.planning.ResultStatus;
import org.kompetens.planning.UnitOrBody;
import org.kompetens.testkit.system.BridgeReport;
import org.kompetens.testkit.system.BudgetCut;
import org.kompetens.testkit.system.CascadeSystem;
import org.kompetens.testkit.system.EffectSituation;
import org.kompetens.testkit.system.EffectSystem;
import org.kompetens.testkit.system.MeasuresReport;
import org.kompetens.testkit.system.PlanningSituation;
import org.kompetens.testkit.system.PlanningSystem;
import org.kompetens.testkit.system.SeatsReport;
import org.kompetens.testkit.system.TalkReport;

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
        public Set<ActivityId> declined(PlanningSituation situation, LocalDate date) {
            return Set.of();
        }

        @Override
        public Map<ActivityId, SortedMap<Integer, CostSum>> costs(PlanningSituation situation, LocalDate date) {
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

        @Override
        public MeasuresReport together(List<GoalMeasure> measures, LocalDate date) {
            return new MeasuresReport(Optional.empty(), Optional.empty(), 0, 0);
        }

        @Override
        public Amounts owed(Commitment commitment, LocalDate lastDay, Fte position) {
            return Amounts.NONE;
        }

        @Override
        public SeatsReport seats(Activity activity, int year) {
            return new SeatsReport(Map.of(), Amounts.NONE);
        }
    }

    /** No goal comes from anywhere, no plan has an activity. */
    record Cascade() implements CascadeSystem {

        @Override
        public Findings findings(PlanningSituation situation) {
            return Findings.NONE;
        }

        @Override
        public Map<GoalId, Set<GoalId>> above(PlanningSituation situation) {
            return Map.of();
        }

        @Override
        public Map<UnitId, TalkReport> talks(PlanningSituation situation) {
            return Map.of();
        }

        @Override
        public Map<UnitId, List<ActivityId>> brokenDown(PlanningSituation situation, PlanId plan) {
            return Map.of();
        }

        @Override
        public Optional<PlanChanges> changes(PlanningSituation situation, PlanId plan, LocalDate date) {
            return Optional.empty();
        }
    }

    /** Nothing will ever change. */
    record Effect() implements EffectSystem {

        @Override
        public Map<UnitId, Map<CompetenceId, BridgeReport>> effect(EffectSituation situation) {
            return Map.of();
        }
    }
}
