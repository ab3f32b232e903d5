package org.kompetens.gap;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import org.kompetens.competence.ProficiencyScale;
import org.kompetens.competence.ResolvedCompetence;
import org.kompetens.finding.Findings;
import org.kompetens.organisation.Assessment;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.Employment;
import org.kompetens.organisation.LeftOut;
import org.kompetens.organisation.Organisation;
import org.kompetens.organisation.ResolvedRole;

/**
 * Required against held at a date, for one employee at a time. Immutable, and safe to share by threads.
 *
 * <pre>{@code
 * GapAnalysis analysis = GapAnalysis.of(organisation, LocalDate.of(2026, 10, 1));
 * for (Cell cell : analysis.analyse(employee).orThrow().cells()) {
 *     ...
 * }
 * }</pre>
 */
public final class GapAnalysis {

    private final Organisation organisation;
    private final LocalDate asOf;
    private final AssessmentPolicy policy;
    private final Requirements requirements;
    private final RequiredOn requiredAsOf;

    private GapAnalysis(LocalDate asOf, AssessmentPolicy policy, Requirements requirements, RequiredOn requiredAsOf) {
        this.organisation = requirements.organisation();
        this.asOf = asOf;
        this.policy = policy;
        this.requirements = requirements;
        this.requiredAsOf = requiredAsOf;
    }

    /**
     * An analysis in which the {@linkplain AssessmentPolicy#LATEST latest} assessment counts; see {@link #withPolicy}.
     *
     * @param organisation the organisation
     * @param asOf the date: what is dated later is not seen
     * @return the analysis
     */
    public static GapAnalysis of(Organisation organisation, LocalDate asOf) {
        Requirements requirements = Requirements.of(organisation);
        return new GapAnalysis(asOf, AssessmentPolicy.LATEST, requirements, requirements.on(asOf));
    }

    /**
     * The same analysis with another policy.
     *
     * @param policy which of several valid assessments counts
     * @return a new analysis
     */
    public GapAnalysis withPolicy(AssessmentPolicy policy) {
        return new GapAnalysis(asOf, policy, requirements, requiredAsOf);
    }

    /**
     * The same analysis at another date.
     *
     * @param asOf the date: what is dated later is not seen
     * @return a new analysis, which shares what is known of the requirements over time
     */
    public GapAnalysis withAsOf(LocalDate asOf) {
        return new GapAnalysis(asOf, policy, requirements, requirements.on(asOf));
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
     * The as-of date.
     *
     * @return the date
     */
    public LocalDate asOf() {
        return asOf;
    }

    /**
     * Which of several valid assessments counts.
     *
     * @return the policy
     */
    public AssessmentPolicy policy() {
        return policy;
    }

    /**
     * Whether another analysis finds the same in every record, as far as can be seen: a policy is known by its
     * {@linkplain AssessmentPolicy#name name}. The name of a supplied one includes all of its settings; that of a host's
     * own has to.
     *
     * @param other the other
     * @return true if organisation, as-of date and the policy's name are the same
     */
    public boolean isLike(GapAnalysis other) {
        return asOf.equals(other.asOf)
                && policy.name().equals(other.policy.name())
                && organisation.structure().equals(other.organisation.structure());
    }

    /**
     * Analyses one employee.
     *
     * @param employee the record
     * @return the gaps, by all assessments that are not {@linkplain LeftOut wrong in themselves}; or, where the record
     *     is refused, what is wrong with it
     * @throws IllegalStateException if the policy chooses an assessment that it was not given
     */
    public EmployeeAnalysis analyse(Employee employee) {
        Findings findings = organisation.findings(employee);
        return new EmployeeAnalysis(
                findings, LeftOut.refuses(findings) ? Optional.empty() : Optional.of(gaps(employee, findings)));
    }

    private EmployeeGaps gaps(Employee record, Findings findings) {
        Employee employee = LeftOut.without(record, findings);
        HeldHistory history = HeldHistory.of(organisation, policy, employee);
        Holdings holdings = history.on(asOf);
        List<EmploymentGaps> active = new ArrayList<>();
        for (Employment employment : employee.employments()) {
            if (employee.isActive(employment, asOf)) {
                ResolvedRole role = organisation.role(employment.role()).orElseThrow();
                int unit = organisation.tree().indexOf(employment.unit());
                List<RequiredCompetence> required = required(role, unit);
                List<Cell> cells = new ArrayList<>(required.size());
                for (RequiredCompetence one : required) {
                    cells.add(new Cell(employment, one, holdings.against(one)));
                }
                active.add(new EmploymentGaps(employment, unit, role, cells));
            }
        }
        return new EmployeeGaps(this, employee.id(), active, history.assessments(), LeftOut.reasons(record, findings));
    }

    /**
     * What one employee holds at the as-of date, of any competence, required or not.
     *
     * @param employee a record without errors
     * @return what is held
     */
    public Holdings holdings(Employee employee) {
        return HeldHistory.of(organisation, policy, employee).on(asOf);
    }

    /** Whether what was held of a rank still is. */
    @FunctionalInterface
    private interface Lasting {
        boolean isSo(int rank, Held then);
    }

    /**
     * Every level that one employee holds at the as-of date, required or not, and how long it is known to last.
     *
     * @param employee a record without errors
     * @return one for each competence of which a level is held, in the order of the framework
     */
    public List<HeldLevel> heldLevels(Employee employee) {
        return held(employee, rank -> rank > ProficiencyScale.RANK_OF_NOTHING, (rank, held) -> held.reaches(rank));
    }

    /**
     * Every competence of which one employee was assessed and holds nothing at the as-of date, required or not, and how
     * long that is known to last.
     *
     * @param employee a record without errors
     * @return one for each such competence, in the order of the framework; each of {@linkplain HeldLevel#rank rank} 0
     */
    public List<HeldLevel> heldNothing(Employee employee) {
        return held(
                employee,
                rank -> rank == ProficiencyScale.RANK_OF_NOTHING,
                (rank, held) ->
                        held.counting().filter(by -> by.level().rank() == rank).isPresent());
    }

    private List<HeldLevel> held(Employee employee, IntPredicate ofRank, Lasting lasting) {
        List<Assessment> made = employee.assessments().stream()
                .filter(assessment -> !assessment.date().isAfter(asOf))
                .toList();
        HeldHistory history = HeldHistory.of(organisation, policy, employee.withAssessments(made));
        List<HeldLevel> levels = new ArrayList<>();
        for (ResolvedCompetence competence : organisation.framework().competences()) {
            List<HeldChange> changes = history.of(competence);
            Held now = HeldChange.last(changes.stream()
                    .filter(change -> !change.date().isAfter(asOf))
                    .toList());
            now.counting().filter(by -> ofRank.test(by.level().rank())).ifPresent(by -> {
                Optional<LocalDate> until = HeldChange.atEndOfDays(changes).stream()
                        .filter(change -> change.date().isAfter(asOf)
                                && !lasting.isSo(by.level().rank(), change.held()))
                        .map(HeldChange::date)
                        .findFirst();
                levels.add(new HeldLevel(competence, by, until));
            });
        }
        return levels;
    }

    /**
     * Where the sources do not agree on what an employee holds at the as-of date.
     *
     * @param employee a record without errors
     * @return one for each competence on which they differ, in the order of the framework
     */
    public List<Disagreement> disagreements(Employee employee) {
        return sources(employee).disagreements();
    }

    /**
     * The same as findings: a warning for each competence on which the sources differ, where the latest of the
     * assessments stands that do not agree. It is a question of its own: {@link #analyse} and roll-ups do not ask it.
     *
     * @param employee a record without errors
     * @return warnings, with paths from the employee
     */
    public Findings disagreementFindings(Employee employee) {
        return sources(employee).findings();
    }

    private SourceComparison sources(Employee employee) {
        return new SourceComparison(organisation, organisation.validity().applied(employee.assessments()), asOf);
    }

    /**
     * What a role in a unit requires at the as-of date: by itself, by the unit and by all units above it.
     *
     * @param role a role of the organisation
     * @param unitIndex the index of a unit in the tree
     * @return of each competence once, in the order of the framework; one and the same list for a unit as for
     *     the one above it where the unit has no requirements of its own
     */
    public List<RequiredCompetence> required(ResolvedRole role, int unitIndex) {
        return requiredAsOf.of(role, unitIndex);
    }

    /**
     * What is required over time, of which {@link #required} is what it is at the as-of date.
     *
     * @return what each role in each unit requires, at all dates
     */
    public Requirements requirements() {
        return requirements;
    }
}
