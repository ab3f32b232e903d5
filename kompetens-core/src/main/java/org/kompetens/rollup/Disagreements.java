package org.kompetens.rollup;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Collector;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.kompetens.competence.CompetenceId;
import org.kompetens.count.Counted;
import org.kompetens.count.CountedRecords;
import org.kompetens.count.Counter;
import org.kompetens.count.EmployeeFindings;
import org.kompetens.count.EmployeeSource;
import org.kompetens.count.LongRun;
import org.kompetens.gap.GapAnalysis;
import org.kompetens.internal.intake.EmployeeResultDefinition;
import org.kompetens.internal.intake.FindingLog;
import org.kompetens.internal.sums.Shape;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.UnitId;

/**
 * Where sources do not agree on what employees hold: all of it counted, and a part of it told. A question of its own:
 * no roll-up asks it. Immutable.
 *
 * <p>Employees are counted as for a roll-up: one whose record has errors is left out, and of several with one id the
 * first counts.
 *
 * <pre>{@code
 * Disagreements found = employees.parallelStream().collect(Disagreements.collector(analysis));
 * long all = found.findingCounts().getOrDefault(GapRule.SOURCES_DISAGREE.code(), 0L);
 * }</pre>
 */
public final class Disagreements implements Counted {

    private final GapAnalysis analysis;
    private final DisagreementTotals totals;
    private final CountedRecords counted;

    private Disagreements(GapAnalysis analysis, DisagreementTotals totals, CountedRecords counted) {
        this.analysis = analysis;
        this.totals = totals;
        this.counted = new CountedRecords(
                counted.employees(), counted.refused(), counted.leftOut(), totals.findingCounts(), totals.findings());
    }

    private static EmployeeResultDefinition<DisagreementSums, Disagreements> counting(GapAnalysis analysis) {
        Shape shape = new Shape(analysis.organisation());
        return EmployeeResultDefinition.of(
                analysis.organisation(),
                () -> new DisagreementSums(analysis, shape),
                (sums, counted, workers) -> new Disagreements(analysis, sums.totals(workers), counted));
    }

    /**
     * Collects employees. See {@link #counter} for employees that do not come as a stream.
     *
     * @param analysis organisation and date; which policy it has makes no difference
     * @return a collector, for parallel streams too
     */
    public static Collector<Employee, ?, Disagreements> collector(GapAnalysis analysis) {
        return counting(analysis).collector();
    }

    /**
     * Counts records one at a time.
     *
     * @param analysis organisation and date; which policy it has makes no difference
     * @return a counter of nobody yet
     */
    public static Counter<Employee, Disagreements> counter(GapAnalysis analysis) {
        return counting(analysis).counter();
    }

    /**
     * Counts employees from a source, on several threads.
     *
     * @param analysis organisation and date; which policy it has makes no difference
     * @param employees the employees
     * @param run threads, progress in employees, cancelling
     * @return the disagreements
     * @throws java.util.concurrent.CancellationException if the run is cancelled
     */
    public static Disagreements of(GapAnalysis analysis, EmployeeSource employees, LongRun run) {
        return counting(analysis).of(employees, run);
    }

    /**
     * The disagreements in two groups of records together.
     *
     * @param other those in records of which none is in this group, of the same organisation and as-of date
     * @return those in all
     * @throws IllegalArgumentException if the other is of another organisation or as-of date, or is this one
     */
    public Disagreements merge(Disagreements other) {
        if (other == this) {
            throw new IllegalArgumentException("other must be of other records, and is this group itself");
        }
        if (!analysis.isLike(other.analysis.withPolicy(analysis.policy()))) {
            throw new IllegalArgumentException("organisation and as-of date must be the same");
        }
        return new Disagreements(analysis, totals.plus(other.totals), FindingLog.together(counted, other.counted));
    }

    /**
     * The analysis by which they were found.
     *
     * @return organisation and date
     */
    public GapAnalysis analysis() {
        return analysis;
    }

    @Override
    public CountedRecords records() {
        return counted;
    }

    /**
     * The disagreements of those who have an active employment in a unit or below it.
     *
     * @param unit the unit
     * @return on what the sources disagree, and of how many persons
     * @throws IllegalArgumentException if the organisation has no such unit
     */
    public UnitDisagreements at(UnitId unit) {
        return at(analysis.organisation().tree().indexOf(unit));
    }

    /**
     * The disagreements in every unit, worked out one by one.
     *
     * @return the units in preorder
     */
    public Stream<UnitDisagreements> units() {
        return IntStream.range(0, analysis.organisation().tree().size()).mapToObj(this::at);
    }

    private UnitDisagreements at(int unit) {
        return new UnitDisagreements(
                analysis.organisation().tree().unit(unit), totals.leftOut(unit), byCompetence(totals.at(unit)));
    }

    /** How often sources disagree: the code of that finding to how often it was found. */
    @Override
    public SortedMap<String, Long> findingCounts() {
        return counted.findingCounts();
    }

    /**
     * On what they disagree.
     *
     * @return each competence on which they disagree to how many records there are in which they do, in the order of
     *     the framework
     */
    public Map<CompetenceId, Long> byCompetence() {
        return byCompetence(totals.records());
    }

    private Map<CompetenceId, Long> byCompetence(SortedMap<Integer, Long> counts) {
        Map<CompetenceId, Long> byCompetence = new LinkedHashMap<>();
        counts.forEach((index, number) -> byCompetence.put(
                analysis.organisation().framework().competences().get(index).id(), number));
        return Collections.unmodifiableMap(byCompetence);
    }

    /**
     * Of whom they disagree: of the first 1 000 such employees in the order of their ids, and of each the first 100
     * findings. All of it is counted in {@link #findingCounts}. This tells of persons: let only those call it who may
     * know.
     *
     * @return warnings, with paths from the employee
     */
    @Override
    public List<EmployeeFindings> findings() {
        return counted.findings();
    }
}
