package org.kompetens.gap;

import java.time.LocalDate;
import org.kompetens.competence.ResolvedCompetence;
import org.kompetens.internal.held.Exemptions;

/**
 * What one employee holds at a date, of any competence, whether or not an employment requires it. Worked out when it is
 * asked for, each competence once. For one thread.
 */
public final class Holdings {

    private final HeldChanges untilThen;
    private final Exemptions exemptions;
    private final LocalDate date;

    Holdings(HeldChanges untilThen, Exemptions exemptions, LocalDate date) {
        this.untilThen = untilThen;
        this.exemptions = exemptions;
        this.date = date;
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

    /**
     * What comes of it where something is required, by what is held and by what the employee is exempt from.
     *
     * @param required what a role in a unit requires of a competence, be the employee employed there or not
     * @return the outcome
     * @throws IllegalStateException if the policy chooses an assessment that it was not given
     */
    public Outcome against(RequiredCompetence required) {
        ResolvedCompetence competence = required.competence();
        return of(competence).against(required, exemptions.on(date, competence.id()));
    }
}
