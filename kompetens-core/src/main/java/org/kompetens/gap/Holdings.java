package org.kompetens.gap;

import org.kompetens.competence.ResolvedCompetence;

/**
 * What one employee holds at a date, of any competence, whether or not an employment requires it. Worked out when it is
 * asked for, each competence once. For one thread.
 */
public final class Holdings {

    private final HeldChanges untilThen;

    Holdings(HeldChanges untilThen) {
        this.untilThen = untilThen;
    }

    /**
     * What is held of a competence: by its own assessments or, where the framework has a rule for it, by narrower ones.
     *
     * @param competence a competence of the organisation's framework
     * @return the level, or why it is not known
     * @throws IllegalStateException if the policy chooses an assessment that it was not given
     */
    public Held of(ResolvedCompetence competence) {
        return HeldChange.last(untilThen.of(competence));
    }
}
