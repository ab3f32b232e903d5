package org.kompetens.gap;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kompetens.competence.CompetenceId;
import org.kompetens.competence.ProficiencyScale;
import org.kompetens.competence.RankedLevel;
import org.kompetens.competence.ResolvedCompetence;
import org.kompetens.competence.ResolvedSuccession;
import org.kompetens.finding.Finding;
import org.kompetens.organisation.Assessment;
import org.kompetens.organisation.AssessmentId;
import org.kompetens.organisation.AssessmentSources;
import org.kompetens.organisation.EmployeeId;
import org.kompetens.organisation.Organisation;
import org.kompetens.organisation.ResolvedRole;

/** What one employee lacks at a date, and why. Two are equal where they are of one employee and find the same. */
public final class EmployeeGaps {

    private final GapAnalysis analysis;
    private final EmployeeId employee;
    private final List<EmploymentGaps> employments;
    private final AssessmentsByCompetence assessments;
    private final Map<AssessmentId, List<Finding>> leftOut;

    EmployeeGaps(
            GapAnalysis analysis,
            EmployeeId employee,
            List<EmploymentGaps> employments,
            AssessmentsByCompetence assessments,
            Map<AssessmentId, List<Finding>> leftOut) {
        this.analysis = analysis;
        this.employee = employee;
        this.employments = List.copyOf(employments);
        this.assessments = assessments;
        this.leftOut = leftOut;
    }

    /**
     * The analysis that found them.
     *
     * @return its date, policy and organisation
     */
    public GapAnalysis analysis() {
        return analysis;
    }

    /**
     * Whose gaps these are.
     *
     * @return the employee
     */
    public EmployeeId employee() {
        return employee;
    }

    /**
     * The employments that are active at the date.
     *
     * @return in the order of the record
     */
    public List<EmploymentGaps> employments() {
        return employments;
    }

    /**
     * The assessments that are left out, as they are {@linkplain org.kompetens.organisation.LeftOut wrong in themselves}.
     *
     * @return each to what is wrong with it, in the order of the record
     */
    public Map<AssessmentId, List<Finding>> leftOut() {
        return leftOut;
    }

    /**
     * The cells of all active employments.
     *
     * @return employment by employment, in the order of the framework
     */
    public List<Cell> cells() {
        return employments.stream().flatMap(active -> active.cells().stream()).toList();
    }

    /**
     * What led to a cell's outcome: every requirement and every assessment that was looked at.
     *
     * @param cell one of {@link #cells}
     * @return the explanation
     * @throws IllegalArgumentException if the cell is not one of these
     */
    public Explanation explain(Cell cell) {
        EmploymentGaps employment = employments.stream()
                .filter(one -> one.cells().contains(cell))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("cell must be one of these gaps: " + cell));
        Reasons reasons = reasons(cell);
        return new Explanation(
                cell,
                analysis.asOf(),
                analysis.policy().name(),
                requirements(cell, employment.role(), employment.unitIndex()),
                assessments(cell, reasons),
                reasons.rule().map(rule -> new NeededParts(reasons.narrowerHeld(), rule.atLeast())));
    }

    private List<ConsideredRequirement> requirements(Cell cell, ResolvedRole role, int unit) {
        return analysis.requirements().naming(cell.required().competence(), role, unit).stream()
                .map(requirement -> ConsideredRequirement.of(requirement, cell.required(), analysis.asOf()))
                .distinct()
                .toList();
    }

    private Reasons reasons(Cell cell) {
        ResolvedCompetence required = cell.required().competence();
        Map<CompetenceId, Held> own = new HashMap<>();
        for (ResolvedCompetence one : judged(required)) {
            own.put(one.id(), HeldChange.last(assessments.of(one).changes(List.of(Moment.on(analysis.asOf())))));
        }
        return new Reasons(
                cell.outcome(), analysis.organisation().framework().narrowerRule(required.id()), own, analysis.asOf());
    }

    private List<ConsideredAssessment> assessments(Cell cell, Reasons reasons) {
        List<ConsideredAssessment> all = judged(cell.required().competence()).stream()
                .flatMap(one -> Stream.concat(
                        considered(one, one, Optional.empty(), reasons),
                        analysis.organisation().framework().successionsTo(one.id()).stream()
                                .filter(way -> !way.date().isAfter(analysis.asOf()))
                                .flatMap(way -> considered(one, way.retired(), Optional.of(way), reasons))))
                .sorted(Comparator.comparing(this::ranked, RankedAssessment.BY_LATEST.reversed()))
                .toList();
        return countingOnce(all);
    }

    /** One assessment can count in two ways: where a competence has been replaced by one by which it may be met. */
    private static List<ConsideredAssessment> countingOnce(List<ConsideredAssessment> all) {
        List<ConsideredAssessment> once = new ArrayList<>();
        boolean counted = false;
        for (ConsideredAssessment considered : all) {
            boolean counts = considered.verdict() == ConsideredAssessment.Verdict.COUNTS;
            if (!counts || !counted) {
                once.add(considered);
            }
            counted |= counts;
        }
        return List.copyOf(once);
    }

    /** To be put in the order of precedence; where no judgement was possible, as if nothing were held. */
    private RankedAssessment ranked(ConsideredAssessment considered) {
        return new RankedAssessment(
                considered.assessment(),
                considered.level().orElse(new RankedLevel(ProficiencyScale.RANK_OF_NOTHING, false)),
                sources().strength(considered.assessment().source()).orElseThrow());
    }

    private AssessmentSources sources() {
        return analysis.organisation().sources();
    }

    /** The assessments of a competence, as they count for it or for one that replaced it. */
    private Stream<ConsideredAssessment> considered(
            ResolvedCompetence counting, ResolvedCompetence of, Optional<ResolvedSuccession> way, Reasons reasons) {
        return assessments.recorded(of).stream().map(recorded -> {
            Assessment counted = analysis.organisation().validity().applied(recorded);
            boolean expiresByRule = !counted.expiry().equals(recorded.expiry());
            Optional<RankedAssessment> ranked = counted.level().map(level -> {
                RankedAssessment own = RankedAssessment.of(sources(), of, counted);
                return way.map(own::by).orElse(own);
            });
            return ConsideredAssessment.of(
                    counting, counted, ranked, way, expiresByRule, sources().labels(counted.source()), reasons);
        });
    }

    /** The competence itself, and the narrower ones by which it may be met. */
    private List<ResolvedCompetence> judged(ResolvedCompetence competence) {
        Organisation organisation = analysis.organisation();
        List<ResolvedCompetence> judged = new ArrayList<>(List.of(competence));
        organisation.framework().narrowerRule(competence.id()).ifPresent(rule -> judged.addAll(rule.narrower()));
        return judged;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof EmployeeGaps gaps
                && employee.equals(gaps.employee)
                && employments.equals(gaps.employments);
    }

    @Override
    public int hashCode() {
        return Objects.hash(employee, employments);
    }

    /** How many employments; nothing of the employee or of what was found. */
    @Override
    public String toString() {
        return "EmployeeGaps[employments=" + employments.size() + "]";
    }
}
