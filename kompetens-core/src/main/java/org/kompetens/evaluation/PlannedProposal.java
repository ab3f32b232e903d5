package org.kompetens.evaluation;

import java.math.BigDecimal;
import org.kompetens.choice.Choice;
import org.kompetens.choice.Proposal;

/**
 * What is proposed to be done first of what is planned.
 *
 * @param choice what it is chosen from, where what is proposed has its places first: asked as it is, it proposes the same
 * @param proposal what is proposed; its bound holds however places are given
 */
public record PlannedProposal(Choice choice, Proposal proposal) {

    /** Whether another one closes more, or as much for less. */
    boolean isWorseThan(PlannedProposal other) {
        int more = other.proposal.closed().compareTo(proposal.closed());
        return more > 0 || (more == 0 && other.costs().compareTo(costs()) < 0);
    }

    private BigDecimal costs() {
        return proposal.cost().in(choice.question().currency());
    }

    /** What is proposed. */
    @Override
    public String toString() {
        return "PlannedProposal" + proposal.activities();
    }
}
