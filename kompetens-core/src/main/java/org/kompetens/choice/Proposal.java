package org.kompetens.choice;

import java.util.List;
import java.util.Optional;
import org.kompetens.cost.Amounts;
import org.kompetens.planning.ActivityId;
import org.kompetens.rollup.Fraction;
import org.kompetens.selection.Certainty;

/**
 * Which activities are proposed, and what speaks for and against them. It decides nothing.
 *
 * @param chosen what is proposed, in the order of ids
 * @param shortfall all shortfall of the question, in weighted steps or weighted shares
 * @param closed how much of it the chosen ones close together; what several of them close counts once
 * @param bound no choice closes more
 * @param certainty how much is known of the proposal
 * @param cost what the chosen ones cost after what funds pay, in all years
 * @param open what stays missing, in the order of the gaps' ids
 * @param next what is not chosen: first what adds most for what it costs, of equal ones by id
 */
public record Proposal(
        List<ChosenActivity> chosen,
        Fraction shortfall,
        Fraction closed,
        Fraction bound,
        Certainty certainty,
        Amounts cost,
        List<OpenGap> open,
        List<NextInLine> next) {

    /** Copies. */
    public Proposal {
        chosen = List.copyOf(chosen);
        open = List.copyOf(open);
        next = List.copyOf(next);
    }

    /**
     * Which activities are proposed.
     *
     * @return in the order of ids
     */
    public List<ActivityId> activities() {
        return chosen.stream().map(ChosenActivity::activity).toList();
    }

    /**
     * What is next in line.
     *
     * @return of what is not chosen, what adds most for what it costs; empty where nothing would add anything
     */
    public Optional<NextInLine> nextInLine() {
        return next.stream().filter(one -> one.adds().signum() > 0).findFirst();
    }
}
