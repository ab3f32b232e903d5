package org.kompetens.rollup;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collector;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.kompetens.competence.CompetenceId;
import org.kompetens.competence.ResolvedCompetence;
import org.kompetens.count.Counted;
import org.kompetens.count.CountedRecords;
import org.kompetens.count.Counter;
import org.kompetens.count.EmployeeSource;
import org.kompetens.count.LongRun;
import org.kompetens.gap.GapAnalysis;
import org.kompetens.internal.held.HeldState;
import org.kompetens.internal.intake.EmployeeResultDefinition;
import org.kompetens.internal.sums.EmploymentKinds;
import org.kompetens.internal.sums.OwnRows;
import org.kompetens.internal.sums.TreeSums;
import org.kompetens.internal.sums.UnitSums;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.RoleSelection;
import org.kompetens.organisation.UnitId;
import org.kompetens.organisation.UnitTree;

/**
 * The competence capital of every unit (S3): what is held there, whether or not anyone requires it, what is held and not
 * made use of, what is required and held by nobody, and where else it is held. Immutable.
 *
 * <p>A person counts once in each unit, by what they hold at the as-of date; who is absent counts, and exemptions change
 * nothing but whether the competence is required of the person. A competence that is retired at the as-of date counts for
 * those alone of whom it is still required: who else holds it holds what replaces it. All figures are exact, and the
 * same in any order and on any number of threads.
 *
 * <pre>{@code
 * Capital capital = employees.parallelStream().collect(Capital.collector(analysis));
 * for (CompetenceCapital wanted : capital.at(UnitId.of("night")).heldByNobody()) {
 *     List<HeldElsewhere> where = capital.elsewhere(UnitId.of("night"), wanted.competence().id());
 * }
 * }</pre>
 */
public final class Capital implements Counted {

    private final Rollup rollup;
    private final TreeSums held;
    private final OwnRows employed;

    private Capital(Rollup rollup, TreeSums held, OwnRows employed) {
        this.rollup = rollup;
        this.held = held;
        this.employed = employed;
    }

    private static EmployeeResultDefinition<CapitalSums, Capital> counting(
            GapAnalysis analysis, Optional<RoleSelection> roles) {
        EmploymentKinds kinds = new EmploymentKinds(analysis, roles);
        return EmployeeResultDefinition.of(
                analysis.organisation(),
                () -> new CapitalSums(analysis, kinds),
                (sums, counted, workers) -> new Capital(
                        new Rollup(analysis, roles, sums.required(workers), counted),
                        sums.held(workers),
                        sums.employed()));
    }

    /**
     * Collects employees. Of several records with one id the first in the order of the stream counts; for that, the
     * collector holds on to every record until it is done. See {@link #counter} for employees that are not in memory
     * anyway.
     *
     * @param analysis date and policy
     * @return a collector, for parallel streams too
     */
    public static Collector<Employee, ?, Capital> collector(GapAnalysis analysis) {
        return counting(analysis, Optional.empty()).collector();
    }

    /**
     * Counts employees one at a time.
     *
     * @param analysis date and policy
     * @return a counter of nobody yet
     */
    public static Counter<Employee, Capital> counter(GapAnalysis analysis) {
        return counting(analysis, Optional.empty()).counter();
    }

    /**
     * Counts employees from a source, on several threads. Of several records with one id the first counts.
     *
     * @param analysis date and policy
     * @param employees the employees
     * @param run threads, progress in employees, cancelling
     * @return the capital
     * @throws java.util.concurrent.CancellationException if the run is cancelled
     */
    public static Capital of(GapAnalysis analysis, EmployeeSource employees, LongRun run) {
        return counting(analysis, Optional.empty()).of(employees, run);
    }

    /**
     * Collects employees into the capital of some roles: what is held by those with an employment in these, where it is.
     *
     * @param analysis date and policy
     * @param roles the roles
     * @return a collector, for parallel streams too
     */
    public static Collector<Employee, ?, Capital> collector(GapAnalysis analysis, RoleSelection roles) {
        return counting(analysis, Optional.of(roles)).collector();
    }

    /**
     * Counts employees of some roles from a source, on several threads.
     *
     * @param analysis date and policy
     * @param roles the roles
     * @param employees the employees, others among them
     * @param run threads, progress in employees, cancelling
     * @return the capital of these roles
     * @throws java.util.concurrent.CancellationException if the run is cancelled
     */
    public static Capital of(GapAnalysis analysis, RoleSelection roles, EmployeeSource employees, LongRun run) {
        return counting(analysis, Optional.of(roles)).of(employees, run);
    }

    /**
     * The capital of two groups of employees together.
     *
     * @param other the capital of employees of whom none is in this one, from the same analysis or one like it
     * @return the capital of all
     * @throws IllegalArgumentException if the other is of another organisation, as-of date, policy or selection of
     *     roles, or is this one.
     *     Whether the two have an employee in common cannot be seen from them: they would count twice
     * @throws ArithmeticException if a sum would be too large
     */
    public Capital merge(Capital other) {
        Rollup both = rollup.merge(other.rollup);
        OwnRows all = new OwnRows(held.shape(), analysis().organisation().tree());
        all.addAll(employed);
        all.addAll(other.employed);
        return new Capital(both, held.plus(other.held), all);
    }

    /**
     * The analysis that the capital is by.
     *
     * @return organisation, as-of date and policy
     */
    public GapAnalysis analysis() {
        return rollup.analysis();
    }

    /**
     * The roles that the capital is of.
     *
     * @return the roles; empty for all
     */
    public Optional<RoleSelection> roles() {
        return rollup.roles();
    }

    /**
     * The gaps of the same employees, which are counted on the way.
     *
     * @return their roll-up
     */
    public Rollup rollup() {
        return rollup;
    }

    @Override
    public CountedRecords records() {
        return rollup.records();
    }

    /**
     * The capital of a unit and all below it.
     *
     * @param unit the unit
     * @return numbers, no names
     * @throws IllegalArgumentException if the organisation has no such unit
     */
    public UnitCapital at(UnitId unit) {
        return at(tree().indexOf(unit));
    }

    /**
     * The capital of every unit, worked out one by one.
     *
     * @return the units in preorder
     */
    public Stream<UnitCapital> units() {
        return IntStream.range(0, tree().size()).mapToObj(this::at);
    }

    private UnitTree tree() {
        return analysis().organisation().tree();
    }

    private UnitCapital at(int unit) {
        Map<CompetenceId, HeldLevels> required = new HashMap<>();
        UnitFigures gaps = rollup.at(tree().unit(unit).id());
        gaps.competences().forEach(figures -> required.put(figures.competence().id(), figures.held()));
        UnitSums sums = held.unit(unit);
        List<CompetenceCapital> competences = new ArrayList<>();
        for (ResolvedCompetence competence :
                analysis().organisation().framework().competences()) {
            HeldLevels ofWhom = required.getOrDefault(competence.id(), nobody(competence));
            int row = sums.row(held.shape().keyOfHeld(competence.index()));
            HeldLevels others =
                    row < 0 || isRetired(competence) ? nobody(competence) : others(competence, sums, row, ofWhom);
            if (ofWhom.persons() > 0 || others.persons() > 0) {
                long merged = row < 0 ? 0 : sums.count(row, CapitalSums.MERGED);
                competences.add(new CompetenceCapital(competence, ofWhom, others, merged));
            }
        }
        return new UnitCapital(tree().unit(unit), gaps.leftOut(), competences);
    }

    private boolean isRetired(ResolvedCompetence competence) {
        return analysis()
                .organisation()
                .framework()
                .isRetired(competence.id(), analysis().asOf());
    }

    private static HeldLevels nobody(ResolvedCompetence competence) {
        return new HeldLevels(
                competence.scale().levels().stream().map(level -> 0L).toList(), 0, 0, 0);
    }

    /** Of all who hold or held it those of whom it is not required. */
    private static HeldLevels others(ResolvedCompetence competence, UnitSums all, int row, HeldLevels required) {
        List<Long> byRank = new ArrayList<>();
        for (int rank = 1; rank <= competence.scale().levels().size(); rank++) {
            byRank.add(
                    all.count(row, HeldState.ofRank(rank)) - required.byRank().get(rank - 1));
        }
        return new HeldLevels(
                byRank,
                all.count(row, HeldState.NOTHING) - required.nothing(),
                all.count(row, HeldState.EXPIRED) - required.expired(),
                0);
    }

    /**
     * Where a competence is held outside a unit, so that whoever looks for it there finds it: units that are neither the
     * unit nor below it, each with those who are employed in that very unit. Who is employed in several counts in each.
     *
     * @param unit the unit that looks for it
     * @param competence the competence
     * @return units with anybody who holds it, in preorder
     * @throws IllegalArgumentException if the organisation has no such unit or competence
     */
    public List<HeldElsewhere> elsewhere(UnitId unit, CompetenceId competence) {
        UnitTree tree = tree();
        int looking = tree.indexOf(unit);
        ResolvedCompetence resolved = analysis()
                .organisation()
                .framework()
                .competence(competence)
                .orElseThrow(() -> new IllegalArgumentException("competence must be one of the organisation"));
        int key = held.shape().keyOfHeld(resolved.index());
        return IntStream.range(0, tree.size())
                .filter(one -> !tree.isWithin(one, looking))
                .mapToObj(one -> new HeldElsewhere(
                        tree.unit(one),
                        IntStream.rangeClosed(1, resolved.scale().levels().size())
                                .mapToObj(rank -> employed.count(one, key, HeldState.ofRank(rank)))
                                .toList()))
                .filter(one -> one.holders() > 0)
                .toList();
    }
}
