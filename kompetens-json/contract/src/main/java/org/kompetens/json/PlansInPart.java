package org.kompetens.json;

import java.util.List;
import java.util.Map;
import org.kompetens.finding.Finding;
import org.kompetens.finding.Findings;
import org.kompetens.json.form.InPart;
import org.kompetens.json.form.Part;
import org.kompetens.json.form.PlanRegisterForm;
import org.kompetens.organisation.Organisation;
import org.kompetens.planning.PlanRegister;
import org.kompetens.planning.PlanningRule;

/**
 * What can be read of a register whose form is wrong. What is wrong with it is found all the same, but for what may only
 * seem so because something could not be read: an activity without a goal, say, in which the goals are misspelt.
 *
 * @param register as much as can be read
 * @param left what is left out
 */
record PlansInPart(PlanRegister register, InPart left) {

    /** Rules that can seem broken where an element of these lists is missing: what is named may be in it. */
    private static final Map<PlanningRule, List<Part<PlanRegister, ?>>> OF_ELEMENTS = Map.of(
            PlanningRule.FUND_UNKNOWN, List.of(PlanRegisterForm.FUNDS),
            PlanningRule.BODY_UNKNOWN, List.of(PlanRegisterForm.BODIES),
            PlanningRule.GOAL_UNKNOWN, List.of(PlanRegisterForm.GOALS),
            PlanningRule.ACTIVITY_UNKNOWN, List.of(PlanRegisterForm.ACTIVITIES),
            PlanningRule.LIFT_FROM_ELSEWHERE, List.of(PlanRegisterForm.ACTIVITIES),
            PlanningRule.PLAN_UNKNOWN, List.of(PlanRegisterForm.SUPPLY_PLANS, PlanRegisterForm.DEVELOPMENT_PLANS));

    /** Rules that can seem broken where anything inside these is missing. */
    private static final Map<PlanningRule, List<Part<PlanRegister, ?>>> OF_ANYTHING = Map.ofEntries(
            Map.entry(PlanningRule.PAY_AND_SUBSTITUTE, List.of(PlanRegisterForm.PAY_AND_SUBSTITUTE)),
            Map.entry(PlanningRule.FUNDED_ABOVE_COST, List.of(PlanRegisterForm.ACTIVITIES, PlanRegisterForm.FUNDS)),
            Map.entry(PlanningRule.CAP_WITHOUT_PERSONS, List.of(PlanRegisterForm.ACTIVITIES)),
            Map.entry(PlanningRule.NEITHER_GAP_NOR_GOAL, List.of(PlanRegisterForm.ACTIVITIES)),
            Map.entry(PlanningRule.GOAL_WITHOUT_ACTIVITY, List.of(PlanRegisterForm.ACTIVITIES, PlanRegisterForm.GOALS)),
            Map.entry(PlanningRule.UNIT_WITHOUT_GOAL, List.of(PlanRegisterForm.GOALS)),
            Map.entry(PlanningRule.LIFT_FROM_ELSEWHERE, List.of(PlanRegisterForm.LIFTS)),
            Map.entry(PlanningRule.LIFT_NOT_ONE_STEP, List.of(PlanRegisterForm.LIFTS, PlanRegisterForm.BODIES)),
            Map.entry(PlanningRule.LIFTED_PAST_TOP, List.of(PlanRegisterForm.LIFTS, PlanRegisterForm.BODIES)),
            Map.entry(PlanningRule.BACK_WITHOUT_LIFT, List.of(PlanRegisterForm.LIFTS)),
            Map.entry(PlanningRule.CHAPTER_EMPTY, List.of(PlanRegisterForm.DOCUMENTS)),
            Map.entry(PlanningRule.INPUT_WITHOUT_EFFECT, List.of(PlanRegisterForm.INPUTS)));

    /** What is certainly wrong, with paths from the document. */
    Findings findings(Organisation organisation) {
        List<Finding> certain = register.findings(organisation).list().stream()
                .filter(this::isCertain)
                .map(finding -> new Finding(finding.rule(), left.inDocument(finding.path()), finding.values()))
                .toList();
        return new Findings(certain);
    }

    private boolean isCertain(Finding finding) {
        if (!(finding.rule() instanceof PlanningRule rule)) {
            return true;
        }
        return OF_ANYTHING.getOrDefault(rule, List.of()).stream().noneMatch(left::isIncomplete)
                && OF_ELEMENTS.getOrDefault(rule, List.of()).stream().noneMatch(left::hasFewer);
    }
}
