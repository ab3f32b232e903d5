package org.kompetens.gap;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kompetens.competence.CompetenceId;
import org.kompetens.competence.ResolvedCompetence;
import org.kompetens.finding.Findings;
import org.kompetens.organisation.Assessment;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.Employment;
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
    private final RequirementsInForce requirements;

    private GapAnalysis(
            Organisation organisation, LocalDate asOf, AssessmentPolicy policy, RequirementsInForce requirements) {
        this.organisation = organisation;
        this.asOf = asOf;
        this.policy = policy;
        this.requirements = requirements;
    }

    /**
     * An analysis in which the {@linkplain AssessmentPolicy#LATEST latest} assessment counts; see {@link #with}.
     *
     * @param organisation the organisation
     * @param asOf the date: what is dated later is not seen
     * @return the analysis
     */
    public static GapAnalysis of(Organisation organisation, LocalDate asOf) {
        return new GapAnalysis(
                organisation, asOf, AssessmentPolicy.LATEST, new RequirementsInForce(organisation, asOf));
    }

    /**
     * The same analysis with another policy.
     *
     * @param policy which of several valid assessments counts
     * @return a new analysis
     */
    public GapAnalysis with(AssessmentPolicy policy) {
        return new GapAnalysis(organisation, asOf, policy, requirements);
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
     * What a post requires at the as-of date: by its role, and by its unit and all above it.
     *
     * @param role the role
     * @param unit the index of the unit in the tree
     * @return each competence once, in the order of the framework; the same list for the same post
     */
    public List<RequiredCompetence> required(ResolvedRole role, int unit) {
        return requirements.of(role, unit);
    }

    /**
     * Analyses one employee.
     *
     * @param employee the record
     * @return the gaps; or, where the record has errors, those
     * @throws IllegalStateException if the policy chooses an assessment that it was not given
     */
    public EmployeeAnalysis analyse(Employee employee) {
        Findings findings = organisation.findings(employee);
        return new EmployeeAnalysis(findings, findings.hasErrors() ? Optional.empty() : Optional.of(gaps(employee)));
    }

    private EmployeeGaps gaps(Employee employee) {
        Map<CompetenceId, List<Assessment>> assessments = assessmentsByCompetence(employee);
        Map<CompetenceId, Held> held = new HashMap<>();
        List<EmploymentGaps> active = new ArrayList<>();
        for (Employment employment : employee.employments()) {
            if (employee.isActive(employment, asOf)) {
                ResolvedRole role = organisation.role(employment.role()).orElseThrow();
                int unit = organisation.tree().indexOf(employment.unit());
                List<RequiredCompetence> required = requirements.of(role, unit);
                List<Cell> cells = new ArrayList<>(required.size());
                for (RequiredCompetence one : required) {
                    Held holds = held.computeIfAbsent(
                            one.competence().id(),
                            id -> Held.of(one.competence(), assessments.getOrDefault(id, List.of()), asOf, policy));
                    cells.add(new Cell(employment, one, holds.against(one.requiredRank())));
                }
                active.add(new EmploymentGaps(employment, unit, role, cells));
            }
        }
        return new EmployeeGaps(employee.id(), active);
    }

    private static Map<CompetenceId, List<Assessment>> assessmentsByCompetence(Employee employee) {
        Map<CompetenceId, List<Assessment>> byCompetence = new HashMap<>();
        for (Assessment assessment : employee.assessments()) {
            byCompetence
                    .computeIfAbsent(assessment.competence(), id -> new ArrayList<>())
                    .add(assessment);
        }
        return byCompetence;
    }

    /**
     * What led to a cell's outcome: every requirement and every assessment that was looked at.
     *
     * @param employee the record that the cell is from
     * @param cell a cell of {@link #analyse} of that record
     * @return the explanation
     * @throws IllegalArgumentException if the cell is not one of this employee in this analysis
     */
    public Explanation explain(Employee employee, Cell cell) {
        if (!analyse(employee).orThrow().cells().contains(cell)) {
            throw new IllegalArgumentException("cell must come from the analysis of this employee: " + cell);
        }
        ResolvedCompetence competence = cell.required().competence();
        ResolvedRole role = organisation.role(cell.employment().role()).orElseThrow();
        int unit = organisation.tree().indexOf(cell.employment().unit());
        List<ConsideredRequirement> considered = requirements.naming(competence, role, unit).stream()
                .map(requirement -> ConsideredRequirement.of(requirement, cell.required(), asOf))
                .toList();
        List<Assessment> assessments = employee.assessments().stream()
                .filter(assessment -> assessment.competence().equals(competence.id()))
                .toList();
        List<ConsideredAssessment> looked = assessments.stream()
                .map(assessment -> Held.ranked(competence, assessment))
                .sorted(Order.LATEST.reversed())
                .map(assessment -> ConsideredAssessment.of(assessment, cell.outcome(), asOf))
                .toList();
        return new Explanation(cell, asOf, policy.name(), considered, looked);
    }
}
