package org.kompetens.horizon;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collector;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.kompetens.count.Counted;
import org.kompetens.count.CountedRecords;
import org.kompetens.count.Counter;
import org.kompetens.count.EmployeeSource;
import org.kompetens.count.LongRun;
import org.kompetens.internal.intake.EmployeeResultDefinition;
import org.kompetens.internal.intake.FindingLog;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.Organisation;
import org.kompetens.organisation.RoleSelection;
import org.kompetens.organisation.UnitId;

/**
 * How the figures of every unit × competence come from one date to another: by exits, entries, requirements, expiries
 * and gains, each with its part, which sum exactly. Immutable. The facts behind it are {@link Transition#changes}.
 *
 * <pre>{@code
 * Bridge bridge = employees.parallelStream().collect(Bridge.collector(horizon.between(from, to)));
 * CellFigures expired = bridge.at(UnitId.of("elder-care")).competence(id).orElseThrow().part(Cause.EXPIRY);
 * }</pre>
 */
public final class Bridge implements Counted {

    private final Transition transition;
    private final LocalDate to;
    private final Optional<RoleSelection> roles;
    private final BridgeTotals totals;
    private final CountedRecords counted;

    private Bridge(
            Transition transition,
            LocalDate to,
            Optional<RoleSelection> roles,
            BridgeTotals totals,
            CountedRecords counted) {
        this.transition = transition;
        this.to = to;
        this.roles = roles;
        this.totals = totals;
        this.counted = counted;
    }

    private static EmployeeResultDefinition<BridgeSums, Bridge> counting(
            Transition transition, Optional<RoleSelection> roles) {
        Organisation organisation = transition.start().organisation();
        return EmployeeResultDefinition.of(
                        organisation,
                        () -> new BridgeSums(transition, roles),
                        (sums, counted, workers) ->
                                new Bridge(transition, transition.to(), roles, sums.totals(workers), counted))
                .lookingAt(transition.horizon()::expected);
    }

    /**
     * Collects employees. Of several records with one id the first in the order of the stream counts; for that, the
     * collector holds on to every record until it is done. See {@link #counter} for employees that are not in memory
     * anyway.
     *
     * @param transition the two dates and what is known between them
     * @return a collector, for parallel streams too
     */
    public static Collector<Employee, ?, Bridge> collector(Transition transition) {
        return counting(transition, Optional.empty()).collector();
    }

    /**
     * Counts employees one at a time, by their records as they are; only what is known of them is looked at.
     *
     * @param transition the two dates and what is known between them
     * @return a counter of nobody yet
     */
    public static Counter<Employee, Bridge> counter(Transition transition) {
        return counting(transition, Optional.empty()).counter();
    }

    /**
     * Counts employees from a source, on several threads. Of several records with one id the first counts.
     *
     * @param transition the two dates and what is known between them
     * @param employees the employees
     * @param run threads, progress in employees, cancelling
     * @return the bridge
     * @throws java.util.concurrent.CancellationException if the run is cancelled
     */
    public static Bridge of(Transition transition, EmployeeSource employees, LongRun run) {
        return counting(transition, Optional.empty()).of(employees, run);
    }

    /**
     * Collects employees into the bridge of some roles: what happens to their cells in employments in these.
     *
     * @param transition the two dates and what is known between them
     * @param roles the roles
     * @return a collector, for parallel streams too
     */
    public static Collector<Employee, ?, Bridge> collector(Transition transition, RoleSelection roles) {
        return counting(transition, Optional.of(roles)).collector();
    }

    /**
     * Counts employees of some roles from a source, on several threads.
     *
     * @param transition the two dates and what is known between them
     * @param roles the roles
     * @param employees the employees, others among them
     * @param run threads, progress in employees, cancelling
     * @return the bridge of these roles
     * @throws java.util.concurrent.CancellationException if the run is cancelled
     */
    public static Bridge of(Transition transition, RoleSelection roles, EmployeeSource employees, LongRun run) {
        return counting(transition, Optional.of(roles)).of(employees, run);
    }

    /**
     * The roles that the bridge is of.
     *
     * @return the roles; empty for all
     */
    public Optional<RoleSelection> roles() {
        return roles;
    }

    /**
     * The bridge over this interval and the next as one.
     *
     * @param next the bridge of the same employees, by the same horizon, that begins where this one ends
     * @return the bridge from the beginning of this one to the end of the other
     * @throws IllegalArgumentException if the other is of another horizon or other roles, begins on another date, or is
     *     of another number of employees
     */
    public Bridge join(Bridge next) {
        if (!transition.horizon().isLike(next.transition.horizon())) {
            throw new IllegalArgumentException("organisation, policy, and what is known and expected must be the same");
        }
        if (!next.from().equals(to)) {
            throw new IllegalArgumentException("next bridge must begin on " + to + ": " + next.from());
        }
        if (!next.roles.equals(roles)) {
            throw new IllegalArgumentException("both must be of the same roles");
        }
        if (next.counted() != counted()) {
            throw new IllegalArgumentException(
                    "next bridge must be of the same employees: " + counted() + ", " + next.counted());
        }
        return new Bridge(transition, next.to, roles, totals.join(next.totals), counted);
    }

    /**
     * The bridge of two groups of employees together.
     *
     * @param other the bridge of employees of whom none is in this one, over the same dates, from the same horizon or
     *     one like it
     * @return the bridge of all
     * @throws IllegalArgumentException if the other is of other dates, another horizon or other roles, or is this one. Whether
     *     the two have an employee in common cannot be seen from them: it would count twice
     */
    public Bridge merge(Bridge other) {
        if (other == this) {
            throw new IllegalArgumentException("other must be of other employees, and is this bridge itself");
        }
        if (!from().equals(other.from()) || !to.equals(other.to)) {
            throw new IllegalArgumentException(
                    "dates must be the same: " + from() + " to " + to + ", " + other.from() + " to " + other.to);
        }
        if (!transition.horizon().isLike(other.transition.horizon())) {
            throw new IllegalArgumentException("organisation, policy, and what is known and expected must be the same");
        }
        if (!roles.equals(other.roles)) {
            throw new IllegalArgumentException("both must be of the same roles");
        }
        return new Bridge(
                transition, to, roles, totals.plus(other.totals), FindingLog.together(counted, other.counted));
    }

    /**
     * What is known of it.
     *
     * @return the date on which it is known, the organisation and the policy; {@link Horizon#at} gives the analysis of
     *     either end
     */
    public Horizon horizon() {
        return transition.horizon();
    }

    /**
     * Where it begins.
     *
     * @return the date of the state before
     */
    public LocalDate from() {
        return transition.from();
    }

    /**
     * Where it ends.
     *
     * @return the date of the state after
     */
    public LocalDate to() {
        return to;
    }

    @Override
    public CountedRecords records() {
        return counted;
    }

    /**
     * The bridge of a unit with everything below it.
     *
     * @param unit the unit
     * @return its bridge
     * @throws IllegalArgumentException if the organisation has no such unit
     */
    public UnitBridge at(UnitId unit) {
        return at(organisation().tree().indexOf(unit));
    }

    /**
     * The bridge of every unit, worked out one by one.
     *
     * @return the units in preorder
     */
    public Stream<UnitBridge> units() {
        return IntStream.range(0, organisation().tree().size()).mapToObj(this::at);
    }

    private Organisation organisation() {
        return transition.start().organisation();
    }

    private UnitBridge at(int unit) {
        return new UnitBridge(
                organisation().tree().unit(unit),
                totals.at(unit, organisation().framework().competences()));
    }
}
