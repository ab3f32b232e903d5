package org.kompetens.planning;

import java.time.LocalDate;
import java.util.List;
import org.kompetens.finding.Findings;
import org.kompetens.organisation.Organisation;
import org.kompetens.organisation.UnitLevelId;

/** What an organisation plans, without errors. Immutable, and safe to share by threads. */
public final class Planning {

    private final Organisation organisation;
    private final PlanRegister register;
    private final Findings warnings;
    private final Escalation escalation;
    private final ActivityCosts costs;

    Planning(Organisation organisation, PlanRegister register, PlanCheck check) {
        this.organisation = organisation;
        this.register = register;
        this.warnings = check.findings();
        this.escalation = check.escalation();
        this.costs = check.costs();
    }

    /**
     * Checks a register.
     *
     * @param organisation the organisation
     * @param register what it plans
     * @return the planning
     * @throws org.kompetens.finding.FindingsException if the register has errors; it carries all findings
     */
    public static Planning of(Organisation organisation, PlanRegister register) {
        PlanCheck check = new PlanCheck(organisation, register);
        check.findings().orThrow();
        return new Planning(organisation, register, check);
    }

    /**
     * The organisation.
     *
     * @return the organisation
     */
    public Organisation organisation() {
        return organisation;
    }

    /**
     * What was written down.
     *
     * @return the register, free of errors
     */
    public PlanRegister register() {
        return register;
    }

    /**
     * What deserves a look.
     *
     * @return warnings only
     */
    public Findings warnings() {
        return warnings;
    }

    /**
     * The activities.
     *
     * @return in the order of the register
     */
    public List<Activity> activities() {
        return register.activities();
    }

    /**
     * Where each activity is handled.
     *
     * @return the escalation
     */
    public Escalation escalation() {
        return escalation;
    }

    /**
     * What each activity costs, and who pays.
     *
     * @return the costs of all activities together
     */
    public ActivityCosts costs() {
        return costs;
    }

    /**
     * What is handled at one place, as S1's form has it.
     *
     * @param handler a unit or a body
     * @param date as of which date
     * @return the form
     * @throws IllegalArgumentException if there is no such unit or body
     */
    public ActivityForm form(Handler handler, LocalDate date) {
        return ActivityForm.of(this, handler, date);
    }

    /**
     * What all activities cost, for the budget process.
     *
     * @param date as of which date: where activities are handled and what is decided of them changes
     * @param boardLevel the level at which boards have budgets of their own: what is handled there or below is
     *     board-specific, what is handled above municipality-wide
     * @return the budget
     * @throws IllegalArgumentException if the organisation does not have the level
     */
    public Budget budget(LocalDate date, UnitLevelId boardLevel) {
        return Budget.of(this, date, boardLevel);
    }
}
