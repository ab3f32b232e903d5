package org.kompetens.horizon;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kompetens.competence.ProficiencyScale;
import org.kompetens.competence.ResolvedCompetence;
import org.kompetens.count.EmployeeSource;
import org.kompetens.finding.Findings;
import org.kompetens.gap.GapAnalysis;
import org.kompetens.internal.intake.ReplacingBatch;
import org.kompetens.organisation.Assessment;
import org.kompetens.organisation.AssessmentId;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.EmployeeId;
import org.kompetens.organisation.LeftOut;
import org.kompetens.organisation.Organisation;

/**
 * What is known on one date of the dates to come: assessments made so far and when they expire; entries, exits and
 * absences; requirements that begin and end; and the gains that are expected. Immutable, and safe to share by threads.
 *
 * <p>{@link #expected(Employee)} makes of an employee's record the one that this knowledge amounts to, and {@link #at}
 * is the analysis to be made of it: cells, roll-ups and coverage at a later date are those of any date.
 *
 * <pre>{@code
 * Horizon horizon = Horizon.of(analysis);
 * Rollup nextYear = employees.stream()
 *         .map(horizon::expected)
 *         .collect(Rollup.collector(horizon.at(LocalDate.of(2027, 10, 1))));
 * }</pre>
 */
public final class Horizon {

    private final GapAnalysis known;
    private final Map<EmployeeId, List<Assessment>> gains;

    private Horizon(GapAnalysis known, Map<EmployeeId, List<Assessment>> gains) {
        this.known = known;
        this.gains = gains;
    }

    /**
     * What is known at an analysis' date, with no gain expected; see {@link #withExpectedGains}.
     *
     * @param analysis organisation, policy, and the date on which it is known
     * @return the horizon
     */
    public static Horizon of(GapAnalysis analysis) {
        return new Horizon(analysis, Map.of());
    }

    /**
     * The same with expected gains.
     *
     * @param gains in place of those that are expected so far
     * @return a new horizon
     * @throws IllegalArgumentException if a gain is dated on or before the date of the horizon, is of a competence or
     *     at a level that the organisation does not have, or expires on or before its date
     */
    public Horizon withExpectedGains(List<ExpectedGain> gains) {
        Map<EmployeeId, List<Assessment>> byEmployee = new HashMap<>();
        for (ExpectedGain gain : gains) {
            Assessment assessment = gain.assessment();
            if (!assessment.date().isAfter(knownOn()) || assessment.isExpired(assessment.date())) {
                throw new IllegalArgumentException(
                        "expected gain must come after " + knownOn() + " and before it expires");
            }
            ResolvedCompetence competence = known.organisation()
                    .framework()
                    .competence(assessment.competence())
                    .orElseThrow(() -> new IllegalArgumentException(
                            "expected gain must be of a competence that the organisation has"));
            if (assessment
                    .level()
                    .flatMap(competence::rank)
                    .filter(level -> level.rank() > ProficiencyScale.RANK_OF_NOTHING)
                    .isEmpty()) {
                throw new IllegalArgumentException("expected gain must be at a level that " + competence
                        + " has, or that a mapping leads to it from");
            }
            byEmployee
                    .computeIfAbsent(gain.employee(), none -> new ArrayList<>())
                    .add(assessment);
        }
        return new Horizon(known, byEmployee);
    }

    /** Whether two horizons make the same of every record. */
    boolean isLike(Horizon other) {
        return known.isLike(other.known) && gains.equals(other.gains);
    }

    /**
     * The date on which this is known.
     *
     * @return the date
     */
    public LocalDate knownOn() {
        return known.asOf();
    }

    /**
     * An employee's record as far as it is known, with what is expected. What is wrong with a record is wrong at any date:
     * assessments that are {@linkplain LeftOut wrong in themselves} stay in it, so that they are left out and counted as
     * without a horizon.
     *
     * @param employee the record
     * @return the record without other assessments that are dated later, and with the expected gains; the same one where it
     *     is {@linkplain LeftOut#refuses refused} as it is
     */
    public Employee expected(Employee employee) {
        List<Assessment> gained = gains.getOrDefault(employee.id(), List.of());
        boolean isKnown = employee.assessments().stream().noneMatch(this::isLater);
        if (isKnown && gained.isEmpty()) {
            return employee;
        }
        Findings findings = isKnown ? Findings.NONE : organisation().findings(employee);
        if (LeftOut.refuses(findings)) {
            return employee;
        }
        Set<AssessmentId> wrong = LeftOut.reasons(employee, findings).keySet();
        List<Assessment> assessments = new ArrayList<>(employee.assessments());
        assessments.removeIf(assessment -> isLater(assessment) && !wrong.contains(assessment.id()));
        assessments.addAll(gained);
        return employee.withAssessments(assessments);
    }

    private boolean isLater(Assessment assessment) {
        return assessment.date().isAfter(knownOn());
    }

    /**
     * Employees of a source, each {@linkplain #expected(Employee) as far as known}. A record that is wrong in what is
     * not known yet is wrong; what is found stands at the paths of the record as it is.
     *
     * @param employees the source of the records as they are
     * @return a source that takes from it
     */
    public EmployeeSource expected(EmployeeSource employees) {
        return ReplacingBatch.source(employees, batch -> new ExpectedBatch(this, batch));
    }

    boolean expectsGainOf(EmployeeId employee) {
        return gains.containsKey(employee);
    }

    Organisation organisation() {
        return known.organisation();
    }

    /**
     * The analysis of another date, to be made of {@linkplain #expected(Employee) expected} records.
     *
     * @param date the date
     * @return the same organisation and policy at that date
     */
    public GapAnalysis at(LocalDate date) {
        return known.withAsOf(date);
    }

    /**
     * What happens between two dates, as far as it is known.
     *
     * @param from the state on this date is where it begins (exclusive: what happens on it has happened)
     * @param to the last date on which something happens (inclusive)
     * @return the transition
     * @throws IllegalArgumentException if it ends before it begins
     */
    public Transition between(LocalDate from, LocalDate to) {
        return new Transition(this, from, to);
    }
}
