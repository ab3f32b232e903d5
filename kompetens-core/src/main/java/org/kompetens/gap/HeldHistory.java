package org.kompetens.gap;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.kompetens.competence.ResolvedCompetence;
import org.kompetens.competence.ResolvedFramework;
import org.kompetens.internal.held.Exemptions;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.Organisation;

/**
 * What one employee held of each competence over time, by all that the record tells: on every date the same as an analysis
 * of that date finds. Takes time proportional to n log n for n assessments; only a policy of the host's own is asked at
 * every change. For one thread.
 */
public final class HeldHistory {

    private final ResolvedFramework framework;
    private final Employee employee;
    private final AssessmentsByCompetence assessments;
    private final HeldChanges changes;

    private HeldHistory(ResolvedFramework framework, Employee employee, AssessmentsByCompetence assessments) {
        this.framework = framework;
        this.employee = employee;
        this.assessments = assessments;
        this.changes = new HeldChanges(framework, assessments, OwnAssessments::moments);
    }

    /**
     * The history of one employee.
     *
     * @param organisation the organisation
     * @param policy which of several valid assessments counts
     * @param employee a record without errors
     * @return the history
     */
    public static HeldHistory of(Organisation organisation, AssessmentPolicy policy, Employee employee) {
        return new HeldHistory(
                organisation.framework(),
                employee,
                new AssessmentsByCompetence(employee.assessments(), policy, organisation));
    }

    /**
     * The changes of what was held of a competence, by its own assessments or, where the framework has a rule for it, by
     * narrower ones. Before the first, it was not assessed.
     *
     * @param competence a competence of the organisation's framework
     * @return the changes in the order of time; what changes nothing is left out
     * @throws IllegalStateException if the policy chooses an assessment that it was not given
     */
    public List<HeldChange> of(ResolvedCompetence competence) {
        return changes.of(competence);
    }

    /**
     * The changes after which something else is held than before: without those by which another assessment counts, at
     * the same level.
     *
     * @param competence a competence of the organisation's framework
     * @return some of {@link #of}, in the order of time
     * @throws IllegalStateException if the policy chooses an assessment that it was not given
     */
    public List<HeldChange> steps(ResolvedCompetence competence) {
        List<HeldChange> steps = new ArrayList<>();
        Held before = new Held.Unassessed();
        for (HeldChange change : of(competence)) {
            if (!before.isAlike(change.held())) {
                steps.add(change);
            }
            before = change.held();
        }
        return steps;
    }

    /**
     * What was held on one date: what the last change until then, that date included, made it. What came before is not
     * worked out for it; so a policy of the host's own is asked once for each competence.
     *
     * @param date the date
     * @return what was held, of any competence
     */
    public Holdings on(LocalDate date) {
        return new Holdings(
                new HeldChanges(framework, assessments, own -> List.of(Moment.on(date))),
                new Exemptions(employee.exemptions()),
                date);
    }

    /** The assessments that tell it. */
    AssessmentsByCompetence assessments() {
        return assessments;
    }
}
