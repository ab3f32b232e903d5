package org.kompetens.testkit.mistakes;

import java.util.List;
import org.kompetens.testkit.system.CascadeSystem;
import org.kompetens.testkit.system.ChoiceSystem;
import org.kompetens.testkit.system.LibraryCascadeSystem;
import org.kompetens.testkit.system.LibraryChoiceSystem;
import org.kompetens.testkit.system.LibraryPlannedChoiceSystem;
import org.kompetens.testkit.system.LibraryPlanningSystem;
import org.kompetens.testkit.system.LibraryQuestionSystem;
import org.kompetens.testkit.system.LibraryRoleSelectionSystem;
import org.kompetens.testkit.system.LibraryStaffingSystem;
import org.kompetens.testkit.system.LibraryTaskSystem;
import org.kompetens.testkit.system.LibraryTurnoverSystem;
import org.kompetens.testkit.system.PlannedChoiceSystem;
import org.kompetens.testkit.system.PlanningSystem;
import org.kompetens.testkit.system.QuestionSystem;
import org.kompetens.testkit.system.RoleSelectionSystem;
import org.kompetens.testkit.system.StaffingSystem;
import org.kompetens.testkit.system.TaskSystem;
import org.kompetens.testkit.system.TurnoverSystem;

/** Mistakes of staff, plans and tasks, by the question that the system answers. */
final class FamiliesOfPlans {

    private FamiliesOfPlans() {}

    static List<Family<?>> all() {
        return List.of(
                new Family<StaffingSystem>(
                        "Staff of years to come",
                        LibraryStaffingSystem.onThreads(1),
                        Lists.plus(StaffMistakes.all(), Lists.plus(NeedMistakes.all(), MonthMistakes.ofStaff())),
                        LawsOfPlans::ofStaff,
                        (system, situation) -> situation),
                new Family<TurnoverSystem>(
                        "Turnover",
                        new LibraryTurnoverSystem(1),
                        Lists.plus(TurnoverMistakes.all(), MonthMistakes.ofTurnover()),
                        LawsOfPlans::ofTurnover,
                        (system, situation) -> situation),
                new Family<PlanningSystem>(
                        "Plans and budgets",
                        new LibraryPlanningSystem(),
                        Lists.plus(PlanMistakes.all(), MonthMistakes.ofPlans()),
                        LawsOfPlans::ofPlanning,
                        (system, situation) -> situation),
                new Family<CascadeSystem>(
                        "Goals that are broken down",
                        new LibraryCascadeSystem(),
                        CascadeMistakes.all(),
                        LawsOfPlans::ofCascades,
                        (system, situation) -> situation),
                new Family<ChoiceSystem>(
                        "What to do first",
                        new LibraryChoiceSystem(),
                        Lists.plus(ChoiceMistakes.all(), MonthMistakes.ofChoices()),
                        LawsOfPlans::ofChoices,
                        (system, situation) -> situation),
                new Family<PlannedChoiceSystem>(
                        "Choices out of plans and gaps",
                        new LibraryPlannedChoiceSystem(),
                        ChoiceMistakes.ofPlanned(),
                        LawsOfPlans::ofPlannedChoices,
                        (system, situation) -> situation),
                new Family<TaskSystem>(
                        "Tasks", new LibraryTaskSystem(), TaskMistakes.all(), LawsOfPlans::ofTasks, TaskSystem::tasks),
                new Family<QuestionSystem>(
                        "What one person holds",
                        new LibraryQuestionSystem(),
                        TaskMistakes.ofPersons(),
                        LawsOfPlans::ofPersons,
                        (system, situation) -> situation),
                new Family<RoleSelectionSystem>(
                        "Figures of some roles",
                        new LibraryRoleSelectionSystem(),
                        TaskMistakes.ofRoles(),
                        LawsOfPlans::ofRoles,
                        (system, situation) -> situation));
    }
}
