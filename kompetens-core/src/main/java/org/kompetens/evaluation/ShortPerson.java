package org.kompetens.evaluation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.kompetens.choice.ShortfallMeasure;
import org.kompetens.competence.CompetenceId;
import org.kompetens.competence.Level;
import org.kompetens.competence.ResolvedCompetence;
import org.kompetens.gap.Cell;
import org.kompetens.gap.EmployeeGaps;
import org.kompetens.gap.GapAnalysis;
import org.kompetens.gap.OutcomeKind;
import org.kompetens.organisation.Assessment;
import org.kompetens.organisation.AssessmentId;
import org.kompetens.organisation.AssessmentSource;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.EmployeeId;
import org.kompetens.organisation.Employment;
import org.kompetens.organisation.LeftOut;
import org.kompetens.organisation.UnitId;
import org.kompetens.planning.PlannedGain;
import org.kompetens.rollup.Fraction;

/** Somebody, of whom some cells may be short, and what a gain would close of them. */
final class ShortPerson {

    private final GapAnalysis analysis;
    private final Employee employee;
    private final EmployeeGaps gaps;
    private final Map<CompetenceAndLevel, int[]> closed = new HashMap<>();

    private ShortPerson(GapAnalysis analysis, Employee employee, EmployeeGaps gaps) {
        this.analysis = analysis;
        this.employee = employee;
        this.gaps = gaps;
    }

    private record CompetenceAndLevel(CompetenceId competence, Level level) {}

    /** By the assessments that are not wrong in themselves; empty for a record that is refused. */
    static Optional<ShortPerson> of(GapAnalysis analysis, Employee employee) {
        return LeftOut.asCounted(employee, analysis.organisation().findings(employee))
                .map(counted -> new ShortPerson(
                        analysis, counted, analysis.analyse(counted).orThrow()));
    }

    EmployeeId id() {
        return employee.id();
    }

    List<Employment> employments() {
        return gaps.employments().stream().map(active -> active.employment()).toList();
    }

    /** All cells, short ones or not. */
    List<Cell> cells() {
        return gaps.cells();
    }

    /** By the periods of the employments and the known exit. */
    boolean isEmployedOn(LocalDate date) {
        return employee.employments().stream().anyMatch(one -> employee.isActive(one, date));
    }

    /** How much of what is missing the steps would close that a gain brings, each weighted. */
    long weightClosedBy(PlannedGain gain) {
        int[] steps = closedBy(gain);
        long weight = 0;
        for (int i = 0; i < steps.length; i++) {
            weight += (long) steps[i] * cells().get(i).required().weight();
        }
        return weight;
    }

    /** What a gain would close of cells in some units beyond what is closed already, by the measure of a choice. */
    Fraction closedBeyond(
            List<PlannedGain> already, PlannedGain gain, Predicate<UnitId> units, ShortfallMeasure measure) {
        int[] steps = closedBy(gain);
        Fraction more = Fraction.ZERO;
        for (int i = 0; i < steps.length; i++) {
            int cell = i;
            int done =
                    already.stream().mapToInt(one -> closedBy(one)[cell]).max().orElse(0);
            if (steps[i] > done && units.test(cells().get(i).employment().unit())) {
                var required = cells().get(i).required();
                long weighted = (long) (steps[i] - done) * required.weight();
                more = more.plus(
                        Fraction.of(weighted, measure == ShortfallMeasure.WEIGHTED_SHARES ? required.rank() : 1));
            }
        }
        return more;
    }

    /** Of each cell the steps that would no longer be missing if the person held the level of a gain at least. */
    int[] closedBy(PlannedGain gain) {
        return closed.computeIfAbsent(
                new CompetenceAndLevel(gain.competence(), gain.level()),
                wanted -> closed(wanted.competence(), wanted.level()));
    }

    private int[] closed(CompetenceId id, Level level) {
        List<Cell> before = cells();
        int[] steps = new int[before.size()];
        if (before.stream().noneMatch(cell -> cell.outcome().kind() == OutcomeKind.SHORT)) {
            return steps;
        }
        ResolvedCompetence competence =
                analysis.organisation().framework().competence(id).orElseThrow();
        List<Cell> after =
                analysis.analyse(holding(competence, level)).orThrow().cells();
        for (int i = 0; i < steps.length; i++) {
            // What is missing is known before and after, or nothing can be said of it.
            boolean isKnown = before.get(i).outcome().kind() == OutcomeKind.SHORT
                    && after.get(i).outcome().kind().standing() != OutcomeKind.Standing.UNKNOWN;
            int gained = before.get(i).outcome().missingSteps()
                    - after.get(i).outcome().missingSteps();
            steps[i] = isKnown ? Math.max(0, gained) : 0;
        }
        return steps;
    }

    /** The same person at a level at least: lower assessments of the competence do not count against it. */
    private Employee holding(ResolvedCompetence competence, Level level) {
        int rank = competence.rank(level).orElseThrow().rank();
        LocalDate asOf = analysis.asOf();
        Set<AssessmentId> ids = new HashSet<>();
        List<Assessment> assessments = new ArrayList<>();
        for (Assessment assessment : employee.assessments()) {
            ids.add(assessment.id());
            boolean isLower = assessment.competence().equals(competence.id())
                    && assessment
                            .level()
                            .flatMap(competence::rank)
                            .filter(held -> held.rank() < rank)
                            .isPresent();
            if (!isLower) {
                assessments.add(assessment);
            }
        }
        AssessmentId expected = AssessmentId.of("expected");
        for (int number = 1; ids.contains(expected); number++) {
            expected = AssessmentId.of("expected " + number);
        }
        assessments.add(Assessment.of(expected, competence.id(), level, asOf, AssessmentSource.MANAGER));
        return employee.withAssessments(assessments);
    }

    /** How many cells; nothing of whom. */
    @Override
    public String toString() {
        return "ShortPerson[cells=" + cells().size() + "]";
    }
}
