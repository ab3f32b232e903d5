package org.kompetens.rollup;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collector;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.kompetens.competence.Dimension;
import org.kompetens.competence.ResolvedCompetence;
import org.kompetens.gap.GapAnalysis;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.ResolvedRole;
import org.kompetens.organisation.RoleId;
import org.kompetens.organisation.UnitId;

/**
 * The gaps of many employees, summed for every unit of the tree. Immutable.
 *
 * <p>All figures are exact, and the same whatever the order of the employees, however they are divided, and on however
 * many threads. A person counts once in each unit, however many employments they have there.
 *
 * <pre>{@code
 * Rollup rollup = employees.parallelStream().collect(Rollup.collector(analysis));
 * Share met = rollup.at(UnitId.of("elder-care")).total().cells().metShare();
 * }</pre>
 */
public final class Rollup {

    private final GapAnalysis analysis;
    private final Sums totals;
    private final long counted;
    private final long refused;
    private final SortedMap<String, Long> findingCounts;
    private final List<EmployeeFindings> findings;

    Rollup(
            GapAnalysis analysis,
            Sums totals,
            long counted,
            long refused,
            Map<String, Long> findingCounts,
            List<EmployeeFindings> findings) {
        this.analysis = analysis;
        this.totals = totals;
        this.counted = counted;
        this.refused = refused;
        this.findingCounts = Collections.unmodifiableSortedMap(new TreeMap<>(findingCounts));
        this.findings = List.copyOf(findings);
    }

    /**
     * Collects employees into their roll-up. Of several records with one id the first in the order of the stream counts,
     * and the others become findings. To take a record back where two threads met the same id, the collector holds on
     * to every record until it is done; see {@link RollupBuilder} for employees that are not in memory anyway.
     *
     * @param analysis the analysis
     * @return a collector, for parallel streams too
     */
    public static Collector<Employee, ?, Rollup> collector(GapAnalysis analysis) {
        return Collector.of(
                () -> new RollupBuilder(analysis, true),
                RollupBuilder::add,
                RollupBuilder::combine,
                RollupBuilder::build);
    }

    /**
     * The roll-up of two groups of employees together.
     *
     * @param other the roll-up of employees of whom none is in this one, from the same analysis or one like it
     * @return the roll-up of all
     * @throws IllegalArgumentException if the other is of another organisation, as-of date or policy, or is this one.
     *     Whether the two have an employee in common cannot be seen from them: it would count twice
     */
    public Rollup merge(Rollup other) {
        if (other == this) {
            throw new IllegalArgumentException("other must be of other employees, and is this roll-up itself");
        }
        if (!analysis.asOf().equals(other.analysis.asOf())) {
            throw new IllegalArgumentException(
                    "as-of date must be the same: " + analysis.asOf() + ", " + other.analysis.asOf());
        }
        if (!analysis.policy().name().equals(other.analysis.policy().name())) {
            throw new IllegalArgumentException("policy must be the same: "
                    + analysis.policy().name() + ", " + other.analysis.policy().name());
        }
        if (!analysis.organisation()
                .structure()
                .equals(other.analysis.organisation().structure())) {
            throw new IllegalArgumentException("organisation must be the same");
        }
        Sums sum = totals.copy();
        sum.addAll(other.totals);
        FindingLog log = new FindingLog();
        Stream.of(this, other).forEach(one -> log.addAll(one.findingCounts, one.findings));
        return new Rollup(
                analysis,
                sum,
                Math.addExact(counted, other.counted),
                Math.addExact(refused, other.refused),
                log.counts(),
                log.kept());
    }

    /**
     * The analysis that the figures are of.
     *
     * @return organisation, as-of date and policy
     */
    public GapAnalysis analysis() {
        return analysis;
    }

    /**
     * How many employees the figures are of.
     *
     * @return records without errors, whether or not the person is employed at the as-of date
     */
    public long counted() {
        return counted;
    }

    /**
     * How many records the figures leave out.
     *
     * @return records with errors, and those with the id of another
     */
    public long refused() {
        return refused;
    }

    /**
     * How often each rule was broken.
     *
     * @return a finding's code to how often it was found, errors and warnings
     */
    public SortedMap<String, Long> findingCounts() {
        return findingCounts;
    }

    /**
     * What was found wrong, by employee: of the first 1 000 of them in the order of their ids, and of each the first 100
     * findings. All of it is counted in {@link #findingCounts}.
     *
     * @return errors and warnings
     */
    public List<EmployeeFindings> findings() {
        return findings;
    }

    /**
     * The figures of a unit with everything below it.
     *
     * @param unit the unit
     * @return its figures
     * @throws IllegalArgumentException if the organisation has no such unit
     */
    public UnitFigures at(UnitId unit) {
        return at(analysis.organisation().tree().indexOf(unit));
    }

    /**
     * The figures of every unit, worked out one by one.
     *
     * @return the units in preorder
     */
    public Stream<UnitFigures> units() {
        return IntStream.range(0, analysis.organisation().tree().size()).mapToObj(this::at);
    }

    private UnitFigures at(int unit) {
        FigureReader reader = new FigureReader(totals, unit);
        List<CompetenceFigures> competences = new ArrayList<>();
        for (ResolvedCompetence competence : analysis.organisation().framework().competences()) {
            reader.competence(competence).ifPresent(competences::add);
        }
        Map<Dimension, TotalFigures> dimensions = new EnumMap<>(Dimension.class);
        for (Dimension dimension : Dimension.values()) {
            List<CompetenceFigures> ofDimension = competences.stream()
                    .filter(figures -> figures.competence().competence().dimension() == dimension)
                    .toList();
            dimensions.put(dimension, reader.total(ofDimension, totals.keyOf(dimension)));
        }
        Map<RoleId, Headcount> withoutProfile = new LinkedHashMap<>();
        for (ResolvedRole role : analysis.organisation().roles()) {
            Headcount having = reader.headcount(totals.keyOfRole(role.index()));
            if (having.persons() > 0) {
                withoutProfile.put(role.id(), having);
            }
        }
        return new UnitFigures(
                analysis.organisation().tree().unit(unit),
                reader.headcount(totals.keyOfEmployed()),
                reader.total(competences, totals.keyOfEverything()),
                dimensions,
                competences,
                withoutProfile);
    }
}
