package org.kompetens.testkit;

import java.util.Set;
import java.util.function.Function;
import org.kompetens.finding.FieldPath;
import org.kompetens.finding.Rule;
import org.kompetens.planning.PlanningRule;

/**
 * Breaks one rule in plans that break none.
 *
 * @param foundIn what has to be asked to find it
 * @param rule the rule that it breaks
 * @param consequences other rules that cannot but be broken with it
 * @param breaking breaks it; the place where it is broken
 */
record PlanBreaker(
        PlanBreach.Question foundIn,
        PlanningRule rule,
        Set<Rule> consequences,
        Function<PlanDraft, FieldPath> breaking) {

    static PlanBreaker of(PlanningRule rule, Function<PlanDraft, FieldPath> breaking) {
        return new PlanBreaker(PlanBreach.Question.REGISTER, rule, Set.of(), breaking);
    }

    PlanBreaker in(PlanBreach.Question other) {
        return new PlanBreaker(other, rule, consequences, breaking);
    }

    PlanBreach in(PlanDraft draft) {
        FieldPath path = breaking.apply(draft);
        return new PlanBreach(
                draft.organisation(), draft.register().build(), draft.employees(), foundIn, rule, path, consequences);
    }
}
