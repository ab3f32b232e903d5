package org.kompetens.rollup;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collector;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.kompetens.competence.CompetenceId;
import org.kompetens.count.Counted;
import org.kompetens.count.CountedRecords;
import org.kompetens.count.Counter;
import org.kompetens.count.EmployeeSource;
import org.kompetens.count.LongRun;
import org.kompetens.gap.GapAnalysis;
import org.kompetens.internal.intake.EmployeeResultDefinition;
import org.kompetens.internal.intake.FindingLog;
import org.kompetens.internal.sums.EmploymentKinds;
import org.kompetens.internal.sums.StreamSums;
import org.kompetens.internal.sums.TreeSums;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.RoleSelection;
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
public final class Rollup implements Counted {

    private final GapAnalysis analysis;
    private final Optional<RoleSelection> roles;
    private final TreeSums totals;
    private final CountedRecords counted;

    Rollup(GapAnalysis analysis, TreeSums totals, CountedRecords counted) {
        this(analysis, Optional.empty(), totals, counted);
    }

    Rollup(GapAnalysis analysis, Optional<RoleSelection> roles, TreeSums totals, CountedRecords counted) {
        this.analysis = analysis;
        this.roles = roles;
        this.totals = totals;
        this.counted = counted;
    }

    private static EmployeeResultDefinition<StreamSums, Rollup> counting(
            GapAnalysis analysis, Optional<RoleSelection> roles) {
        EmploymentKinds kinds = new EmploymentKinds(analysis, roles);
        return EmployeeResultDefinition.of(
                analysis.organisation(),
                () -> new StreamSums(analysis, kinds),
                (sums, counted, workers) -> new Rollup(analysis, roles, sums.upTheTree(workers), counted));
    }

    /**
     * Collects employees into their roll-up. Of several records with one id the first in the order of the stream
     * counts, and the others become findings. To take a record back where two threads met the same id, the collector
     * holds on to every record until it is done; see {@link #counter} for employees that are not in memory anyway.
     *
     * @param analysis the analysis
     * @return a collector, for parallel streams too
     */
    public static Collector<Employee, ?, Rollup> collector(GapAnalysis analysis) {
        return counting(analysis, Optional.empty()).collector();
    }

    /**
     * Rolls up employees one at a time.
     *
     * @param analysis the analysis
     * @return a counter of nobody yet
     */
    public static Counter<Employee, Rollup> counter(GapAnalysis analysis) {
        return counting(analysis, Optional.empty()).counter();
    }

    /**
     * Rolls up employees from a source, on several threads. Keeps sums for each thread, one portion for each, and the
     * ids (about 20 bytes and the id itself an employee); nothing else grows with the number of employees. Of several
     * records with one id the first counts.
     *
     * @param analysis the analysis; a policy of the host's own is asked by several threads at the same time
     * @param employees the employees
     * @param run threads, progress in employees, cancelling
     * @return the roll-up
     * @throws java.util.concurrent.CancellationException if the run is cancelled
     */
    public static Rollup of(GapAnalysis analysis, EmployeeSource employees, LongRun run) {
        return counting(analysis, Optional.empty()).of(employees, run);
    }

    /**
     * Collects employees into the figures of some roles, in every unit: what falls short among assistant nurses.
     * Employments in other roles are in no figure, not even in how many are employed. All records are read, counted and
     * checked as ever. Cells, steps and FTE of cells of two selections without a role in common add up to those of both
     * together; a person with employments in both counts once in those of both.
     *
     * @param analysis the analysis
     * @param roles the roles
     * @return a collector, for parallel streams too
     */
    public static Collector<Employee, ?, Rollup> collector(GapAnalysis analysis, RoleSelection roles) {
        return counting(analysis, Optional.of(roles)).collector();
    }

    /**
     * Rolls up the figures of some roles from a source, on several threads, as {@link #of(GapAnalysis, EmployeeSource,
     * LongRun)} does for all roles.
     *
     * @param analysis the analysis; a policy of the host's own is asked by several threads at the same time
     * @param roles the roles
     * @param employees the employees
     * @param run threads, progress in employees, cancelling
     * @return the roll-up
     * @throws java.util.concurrent.CancellationException if the run is cancelled
     */
    public static Rollup of(GapAnalysis analysis, RoleSelection roles, EmployeeSource employees, LongRun run) {
        return counting(analysis, Optional.of(roles)).of(employees, run);
    }

    /**
     * The roll-up of two groups of employees together.
     *
     * @param other the roll-up of employees of whom none is in this one, from the same analysis or one like it
     * @return the roll-up of all
     * @throws IllegalArgumentException if the other is of another organisation, as-of date, policy or selection of
     *     roles, or is this one.
     *     Whether the two have an employee in common cannot be seen from them: it would count twice
     * @throws ArithmeticException if a sum would be so large that figures could not be worked out from it
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
        if (!roles.equals(other.roles)) {
            throw new IllegalArgumentException("both must be of the same roles");
        }
        return new Rollup(analysis, roles, totals.plus(other.totals), FindingLog.together(counted, other.counted));
    }

    /**
     * The roll-up as bytes, in which it can travel from the machine that took some of the employees to the one that
     * {@linkplain #merge merges}. About one byte a sum. They hold the ids of the employees in {@link #findings}, so
     * they are personal data. The form is for a way from one process to another of the same release, not for keeping.
     *
     * @return the bytes, for {@link #fromBytes}
     * @throws ArithmeticException if a sum is 2^55 or more, or if there are more bytes than an array can have
     * @throws IllegalStateException if the figures are of some roles alone, which the bytes do not say
     */
    public byte[] toBytes() {
        if (roles.isPresent()) {
            throw new IllegalStateException("figures of some roles alone cannot travel as bytes");
        }
        return RollupTransfer.write(this);
    }

    /**
     * The roll-up that bytes stand for. What is wrong with them is told before anything of them is used, and no more
     * memory is taken than their number calls for; but figures that somebody made up look like any others, so take
     * bytes from those alone whom you trust.
     *
     * @param analysis of the same organisation, as-of date and policy as the roll-up
     * @param bytes what {@link #toBytes} gave
     * @return the roll-up
     * @throws IllegalArgumentException if the bytes are of another organisation, as-of date or policy, of another
     *     release, or no roll-up
     */
    public static Rollup fromBytes(GapAnalysis analysis, byte[] bytes) {
        return RollupTransfer.read(analysis, bytes);
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
     * The date of the analysis that it was made with.
     *
     * @return as of which date its figures are
     */
    public LocalDate asOf() {
        return analysis.asOf();
    }

    /**
     * The roles that the figures are of.
     *
     * @return the roles; empty for all
     */
    public Optional<RoleSelection> roles() {
        return roles;
    }

    TreeSums totals() {
        return totals;
    }

    @Override
    public CountedRecords records() {
        return counted;
    }

    /**
     * The figures of a unit with everything below it.
     *
     * @param unit the unit
     * @return its figures
     * @throws IllegalArgumentException if the organisation has no such unit
     * @throws ArithmeticException if a figure does not fit into a long, as after merging more people than there are
     */
    public UnitFigures at(UnitId unit) {
        return at(analysis.organisation().tree().indexOf(unit));
    }

    /**
     * The figures of one competence in a unit with everything below it. Nothing else is worked out, so it is
     * quick even where the unit has many.
     *
     * @param unit the unit
     * @param competence the competence
     * @return its figures; empty where nobody there has a cell of it
     * @throws IllegalArgumentException if the organisation has no such unit, or no such competence
     */
    public Optional<CompetenceFigures> at(UnitId unit, CompetenceId competence) {
        return new FigureRows(this).at(unit, competence);
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
        return new FigureRows(this).figures(unit);
    }
}
