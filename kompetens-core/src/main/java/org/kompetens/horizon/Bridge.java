package org.kompetens.horizon;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collector;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.kompetens.change.CellBridge;
import org.kompetens.competence.ResolvedCompetence;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.Organisation;
import org.kompetens.organisation.UnitId;
import org.kompetens.organisation.UnitTree;
import org.kompetens.rollup.CellFigures;
import org.kompetens.tally.CellSums;

/**
 * How the figures of every unit × competence come from one date to another: by exits, entries, requirements, expiries and
 * gains, each with its part, which sum exactly. Immutable. The facts behind it are {@link Transition#changes}.
 *
 * <pre>{@code
 * Bridge bridge = employees.parallelStream().collect(Bridge.collector(horizon.between(from, to)));
 * CellFigures expired = bridge.at(UnitId.of("elder-care")).competence(id).orElseThrow().part(Cause.EXPIRY);
 * }</pre>
 */
public final class Bridge {

    private final Transition transition;
    private final LocalDate to;
    private final CellSums totals;
    private final long counted;
    private final long refused;

    Bridge(Transition transition, CellSums totals, long counted, long refused) {
        this(transition, transition.to(), totals, counted, refused);
    }

    private Bridge(Transition transition, LocalDate to, CellSums totals, long counted, long refused) {
        this.transition = transition;
        this.to = to;
        this.totals = totals;
        this.counted = counted;
        this.refused = refused;
    }

    /**
     * Collects employees. Of several records with one id the first in the order of the stream counts; for that, the
     * collector holds on to every record until it is done. See {@link BridgeBuilder} for employees that are not in memory
     * anyway.
     *
     * @param transition the two dates and what is known between them
     * @return a collector, for parallel streams too
     */
    public static Collector<Employee, ?, Bridge> collector(Transition transition) {
        return Collector.of(
                () -> new BridgeBuilder(transition, true),
                BridgeBuilder::add,
                BridgeBuilder::combine,
                BridgeBuilder::build);
    }

    /**
     * The bridge over this interval and the next as one.
     *
     * @param next the bridge of the same employees, by the same horizon, that begins where this one ends
     * @return the bridge from the beginning of this one to the end of the other
     * @throws IllegalArgumentException if the other is of another horizon, begins on another date, or is of another
     *     number of employees
     */
    public Bridge join(Bridge next) {
        if (!transition.horizon().isLike(next.transition.horizon())) {
            throw new IllegalArgumentException("organisation, policy, and what is known and expected must be the same");
        }
        if (!next.from().equals(to)) {
            throw new IllegalArgumentException("next bridge must begin on " + to + ": " + next.from());
        }
        if (next.counted != counted) {
            throw new IllegalArgumentException(
                    "next bridge must be of the same employees: " + counted + ", " + next.counted);
        }
        CellSums joined = new CellSums();
        joined.addAll(totals);
        joined.addParts(next.totals, part -> part != BridgeSums.BEFORE);
        return new Bridge(transition, next.to, joined, counted, refused);
    }

    /**
     * The bridge of two groups of employees together.
     *
     * @param other the bridge of employees of whom none is in this one, over the same dates, from the same horizon or
     *     one like it
     * @return the bridge of all
     * @throws IllegalArgumentException if the other is of other dates or of another horizon, or is this one. Whether the
     *     two have an employee in common cannot be seen from them: it would count twice
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
        return new Bridge(
                transition,
                to,
                totals.plus(other.totals),
                Math.addExact(counted, other.counted),
                Math.addExact(refused, other.refused));
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

    /**
     * How many employees the figures are of.
     *
     * @return records without errors
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
        UnitTree tree = organisation().tree();
        List<ResolvedCompetence> competences = organisation().framework().competences();
        return new UnitBridge(
                tree.unit(unit),
                totals.competences(unit).stream()
                        .map(index -> competence(unit, competences.get(index)))
                        .toList());
    }

    private CellBridge<Cause> competence(int unit, ResolvedCompetence competence) {
        CellFigures before = totals.read(unit, competence.index(), BridgeSums.BEFORE);
        CellFigures after = before;
        Map<Cause, CellFigures> parts = new EnumMap<>(Cause.class);
        for (Cause cause : Cause.values()) {
            CellFigures part = totals.read(unit, competence.index(), BridgeSums.part(cause));
            parts.put(cause, part);
            after = after.plus(part);
        }
        return new CellBridge<>(competence, before, parts, after);
    }
}
