package org.kompetens.rollup;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collector;
import org.kompetens.competence.CompetenceId;
import org.kompetens.gap.Disagreement;
import org.kompetens.gap.GapAnalysis;
import org.kompetens.organisation.Employee;

/**
 * Where sources do not agree on what employees hold: all of it counted, and a part of it told. A question of its own: no
 * roll-up asks it. Immutable.
 *
 * <p>Every record is asked by itself. Whether it has errors, or the id of another, is for the roll-up to say: here one with
 * errors is left out, and of several with one id each counts. So no ids are kept, and what is kept does not grow with the
 * number of employees.
 *
 * <pre>{@code
 * Disagreements found = employees.parallelStream().collect(Disagreements.collector(analysis));
 * long all = found.findingCounts().getOrDefault(GapRule.SOURCES_DISAGREE.code(), 0L);
 * }</pre>
 */
public final class Disagreements {

    private final GapAnalysis analysis;
    private final FindingLog log = new FindingLog();

    /** By the index of the competence. */
    private final SortedMap<Integer, Long> counts = new TreeMap<>();

    private Disagreements(GapAnalysis analysis) {
        this.analysis = analysis;
    }

    /**
     * Collects employees.
     *
     * @param analysis organisation and date; which policy it has makes no difference
     * @return a collector, for parallel streams too
     */
    public static Collector<Employee, ?, Disagreements> collector(GapAnalysis analysis) {
        return Collector.of(
                () -> new Disagreements(analysis),
                Disagreements::add,
                Disagreements::addAll,
                Collector.Characteristics.UNORDERED,
                Collector.Characteristics.IDENTITY_FINISH);
    }

    private void add(Employee employee) {
        if (analysis.organisation().findings(employee).hasErrors()) {
            return;
        }
        List<Disagreement> disagreements = analysis.disagreements(employee);
        if (!disagreements.isEmpty()) {
            disagreements.forEach(one -> count(one.competence().index(), 1));
            log.add(employee.id(), analysis.disagreementFindings(employee));
        }
    }

    private void count(int competence, long by) {
        counts.merge(competence, by, Math::addExact);
    }

    private Disagreements addAll(Disagreements other) {
        log.addAll(other.log.counts(), other.log.kept());
        other.counts.forEach(this::count);
        return this;
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
        if (!analysis.isLike(other.analysis.with(analysis.policy()))) {
            throw new IllegalArgumentException("organisation and as-of date must be the same");
        }
        return new Disagreements(analysis).addAll(this).addAll(other);
    }

    /**
     * How often sources disagree.
     *
     * @return the code of the finding to how often it was found; empty where they agree on everything
     */
    public SortedMap<String, Long> findingCounts() {
        return Collections.unmodifiableSortedMap(new TreeMap<>(log.counts()));
    }

    /**
     * On what they disagree.
     *
     * @return each competence on which they disagree to how many records there are in which they do, in the order of the
     *     framework
     */
    public Map<CompetenceId, Long> byCompetence() {
        Map<CompetenceId, Long> byCompetence = new LinkedHashMap<>();
        counts.forEach((index, number) -> byCompetence.put(
                analysis.organisation().framework().competences().get(index).id(), number));
        return Collections.unmodifiableMap(byCompetence);
    }

    /**
     * Of whom they disagree: of the first 1 000 such employees in the order of their ids, and of each the first 100
     * findings. All of it is counted in {@link #findingCounts}. This tells of persons: let only those call it who may know.
     *
     * @return warnings, with paths from the employee
     */
    public List<EmployeeFindings> findings() {
        return log.kept();
    }
}
