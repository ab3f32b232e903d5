package org.kompetens.coverage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collector;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.kompetens.count.Counted;
import org.kompetens.count.CountedRecords;
import org.kompetens.count.Counter;
import org.kompetens.count.EmployeeSource;
import org.kompetens.count.LongRun;
import org.kompetens.finding.Findings;
import org.kompetens.gap.GapAnalysis;
import org.kompetens.internal.intake.EmployeeResultDefinition;
import org.kompetens.internal.intake.FindingLog;
import org.kompetens.internal.intake.SeenIds;
import org.kompetens.internal.people.Columns;
import org.kompetens.internal.people.Intake;
import org.kompetens.internal.people.RecordReader;
import org.kompetens.internal.sums.LeftOutFields;
import org.kompetens.internal.sums.Shape;
import org.kompetens.internal.sums.TreeSums;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.LeftOut;
import org.kompetens.organisation.UnitId;

/**
 * How far the units' {@linkplain org.kompetens.organisation.CoverageRequirement coverage requirements} are met at a date.
 * Immutable.
 *
 * <p>A person counts for a requirement if they have an active employment in the unit's subtree from which they are not
 * absent, and hold the level at the as-of date, whether or not their employment requires it. What somebody holds is
 * decided by the analysis' policy, as for a gap; with {@link org.kompetens.gap.AssessmentPolicy#HIGHEST} any valid
 * assessment will do. All amounts are exact, and the same in any order and on any number of threads.
 *
 * <pre>{@code
 * Coverage coverage = employees.parallelStream().collect(Coverage.collector(analysis));
 * for (RequirementCoverage covered : coverage.at(UnitId.of("night-shift")).requirements()) {
 *     ...
 * }
 * }</pre>
 */
public final class Coverage implements Counted {

    private final GapAnalysis analysis;
    private final CoveringUnits units;
    private final Histograms histograms;
    private final TreeSums leftOut;
    private final CountedRecords counted;

    private Coverage(
            GapAnalysis analysis,
            CoveringUnits units,
            Histograms histograms,
            TreeSums leftOut,
            CountedRecords counted) {
        this.analysis = analysis;
        this.units = units;
        this.histograms = histograms;
        this.leftOut = leftOut;
        this.counted = counted;
    }

    private static EmployeeResultDefinition<CoverageSums, Coverage> counting(GapAnalysis analysis) {
        CoveringUnits units = new CoveringUnits(analysis);
        Shape shape = new Shape(analysis.organisation());
        return EmployeeResultDefinition.of(
                analysis.organisation(),
                () -> new CoverageSums(analysis, units, shape),
                (sums, counted, workers) ->
                        new Coverage(analysis, units, sums.histograms(), sums.leftOut(workers), counted));
    }

    /**
     * Collects employees. Of several records with one id the first in the order of the stream counts; for that, the
     * collector holds on to every record until it is done. See {@link #counter} for employees that are not in
     * memory anyway.
     *
     * @param analysis date and policy
     * @return a collector, for parallel streams too
     */
    public static Collector<Employee, ?, Coverage> collector(GapAnalysis analysis) {
        return counting(analysis).collector();
    }

    /**
     * Counts employees one at a time.
     *
     * @param analysis date and policy
     * @return a counter of nobody yet
     */
    public static Counter<Employee, Coverage> counter(GapAnalysis analysis) {
        return counting(analysis).counter();
    }

    /**
     * Counts employees from a source, on several threads. Of several records with one id the first counts.
     *
     * @param analysis date and policy
     * @param employees the employees
     * @param run threads, progress in employees, cancelling
     * @return the coverage
     * @throws java.util.concurrent.CancellationException if the run is cancelled
     */
    public static Coverage of(GapAnalysis analysis, EmployeeSource employees, LongRun run) {
        return counting(analysis).of(employees, run);
    }

    /**
     * The coverage by two groups of employees together.
     *
     * @param other the coverage by employees of whom none is in this one, from the same analysis or one like it
     * @return the coverage by all
     * @throws IllegalArgumentException if the other is of another organisation, as-of date or policy, or is this one.
     *     Whether the two have an employee in common cannot be seen from them: they would count twice
     */
    public Coverage merge(Coverage other) {
        if (other == this) {
            throw new IllegalArgumentException("other must be of other employees, and is this coverage itself");
        }
        if (!analysis.isLike(other.analysis)) {
            throw new IllegalArgumentException("organisation, as-of date and policy must be the same");
        }
        Histograms sum = histograms.copy();
        sum.addAll(other.histograms);
        return new Coverage(
                analysis, units, sum, leftOut.plus(other.leftOut), FindingLog.together(counted, other.counted));
    }

    /**
     * The analysis that the coverage is by.
     *
     * @return organisation, as-of date and policy
     */
    public GapAnalysis analysis() {
        return analysis;
    }

    @Override
    public CountedRecords records() {
        return counted;
    }

    /**
     * The coverage of a unit's own requirements, by all who work in it or below it.
     *
     * @param unit the unit
     * @return numbers, no names
     * @throws IllegalArgumentException if the organisation has no such unit
     */
    public UnitCoverage at(UnitId unit) {
        return at(analysis.organisation().tree().indexOf(unit));
    }

    private UnitCoverage at(int unit) {
        return reader(unit)
                .read(analysis.organisation().tree().unit(unit), LeftOutFields.of(leftOut.unit(unit), leftOut.shape()));
    }

    private CoverageReader reader(int unit) {
        return new CoverageReader(units.requirements(unit), histograms.of(unit), histograms.merged(unit));
    }

    /**
     * The coverage of every unit that has a requirement in force, worked out one by one.
     *
     * @return those units in preorder
     */
    public Stream<UnitCoverage> units() {
        return IntStream.range(0, analysis.organisation().tree().size())
                .filter(unit -> !units.requirements(unit).isEmpty())
                .mapToObj(this::at);
    }

    /**
     * What a unit loses if one person leaves, with who it is. This tells of persons: let only those call it who may know.
     *
     * @param unit the unit
     * @param employees those among whom to look: the records that were counted, or some of them
     * @return the greatest loss first, among equals in the order of their ids; without those with whom nothing is lost
     * @throws IllegalArgumentException if the organisation has no such unit
     */
    public List<PersonDeparture> departures(UnitId unit, Stream<Employee> employees) {
        int index = analysis.organisation().tree().indexOf(unit);
        CoverageReader reader = reader(index);
        SeenIds seen = SeenIds.inAnyOrder();
        Columns columns = new Columns();
        Intake intake = new Intake(new RecordReader(analysis.organisation()), columns);
        Holders holders = new Holders(analysis, units);
        List<PersonDeparture> departures = new ArrayList<>();
        employees.sequential().forEach(employee -> {
            columns.clear();
            Findings findings = intake.take(employee);
            // The id of a refused record is taken, too: a second record of it is a repetition.
            boolean isNew = seen.isNew(employee.id().value());
            if (isNew && !LeftOut.refuses(findings)) {
                holders.of(LeftOut.without(employee, findings), columns, 0, (at, holder, merged) -> {
                    List<CoverageLoss> losses = at == index ? reader.losses(holder) : List.of();
                    if (!losses.isEmpty()) {
                        departures.add(new PersonDeparture(employee.id(), losses, CoverageReader.share(losses)));
                    }
                });
            }
        });
        departures.sort(Comparator.comparing(PersonDeparture::share)
                .thenComparing(departure -> departure.losses().size())
                .reversed()
                .thenComparing(PersonDeparture::employee));
        return List.copyOf(departures);
    }
}
