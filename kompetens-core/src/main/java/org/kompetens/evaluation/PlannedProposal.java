package org.kompetens.evaluation;

import java.math.BigDecimal;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.kompetens.choice.Choice;
import org.kompetens.choice.Proposal;
import org.kompetens.planning.ActivityId;

/**
 * What is proposed to be done first of what is planned.
 *
 * @param choice what it is chosen from, where places are given as they are for the proposal: asked as it is, it proposes the same
 * @param proposal what is proposed; its bound holds however places are given
 */
public record PlannedProposal(Choice choice, Proposal proposal) {

    /** Whether another one closes more, or as much for less, or as much for as much without the last activity in which they differ. */
    boolean isWorseThan(PlannedProposal other) {
        int better = other.proposal.closed().compareTo(proposal.closed());
        better = better == 0 ? costs().compareTo(other.costs()) : better;
        return better > 0 || (better == 0 && hasTheLastThatDiffers(other));
    }

    private boolean hasTheLastThatDiffers(PlannedProposal other) {
        SortedSet<ActivityId> all = new TreeSet<>(activities());
        all.addAll(other.activities());
        all.removeIf(one -> activities().contains(one) && other.activities().contains(one));
        return !all.isEmpty() && activities().contains(all.last());
    }

    List<ActivityId> activities() {
        return proposal.activities();
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
