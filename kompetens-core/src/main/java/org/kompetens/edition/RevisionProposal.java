package org.kompetens.edition;

import java.util.Objects;
import org.kompetens.competence.CompetenceRevision;

/**
 * What may become of a competence that a newer edition no longer has, or has retired. It is a proposal: somebody who
 * knows the two editions confirms it or not.
 *
 * @param revision the revision as it would stand in the framework; its date is the one that the newer edition states, or
 *     else the one from which the edition is to hold
 * @param kind what becomes of the competence
 * @param reason why this is proposed
 * @param hasOpenLevels whether a successor is on a scale for which neither edition tells what the levels count as: that
 *     has to be said before the revision can be used
 */
public record RevisionProposal(
        CompetenceRevision revision, RevisionKind kind, ProposalReason reason, boolean hasOpenLevels) {

    /** Refuses null. */
    public RevisionProposal {
        Objects.requireNonNull(revision, "revision");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(reason, "reason");
    }
}
