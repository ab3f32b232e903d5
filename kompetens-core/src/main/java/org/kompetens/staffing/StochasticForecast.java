package org.kompetens.staffing;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.kompetens.count.LongRun;
import org.kompetens.internal.intake.Workers;
import org.kompetens.organisation.Organisation;
import org.kompetens.organisation.ResolvedRole;
import org.kompetens.organisation.Role;
import org.kompetens.organisation.RoleId;
import org.kompetens.organisation.UnitId;
import org.kompetens.organisation.UnitTree;

/**
 * Between what the figures of a forecast are likely to be, if chance decides of each person by the same rates: 10th, 50th and
 * 90th percentile in a unit and all units below it, of all roles or of some, year by year. Immutable.
 *
 * <p>On each of many paths people are whole. In the order that {@link StaffingForecast} has, of each age, year of leaving and
 * band of position size so many retire, leave or move as a binomial number by the rate says, independently of all others;
 * their FTE is that of the mean of those who are alike. Of a fraction of a person, in imputed staff and in what is to be
 * hired, there is one with this probability, so that the mean is right, and once for all that a role in a unit needs; the ages of hires are drawn by their profile. Known
 * exits, demand and changes of position size are what they are. What is uncertain about the rates themselves, or about the
 * demand, is not in the percentiles: for that there are scenarios.
 *
 * <p>What is drawn follows from the seed, the path, the names of unit and role, the year, and whom it is about, and from
 * nothing else: the result is the same to the last digit on any number of threads, and what a unit draws does not depend on
 * which others there are. Each path is summed up the tree by itself, and then its percentiles are taken.
 *
 * <p>It takes time with paths × years × people, and twice as long for twice the paths. Beside the result, 480 bytes for each
 * unit and year, it holds 160 bytes for each path and year of each unit above those at hand, and of each place that a {@link
 * Transfer} names or whose staff is partly imputed and partly not.
 */
public final class StochasticForecast {

    private final StaffingForecast expected;
    private final UnitId unit;
    private final Predicate<Role> roles;
    private final Simulation simulation;
    private final int root;
    private final AtomicReferenceArray<long @Nullable []> percentiles;

    private StochasticForecast(
            StaffingForecast expected,
            UnitId unit,
            Predicate<Role> roles,
            Simulation simulation,
            AtomicReferenceArray<long @Nullable []> percentiles) {
        this.expected = expected;
        this.unit = unit;
        this.roles = roles;
        this.simulation = simulation;
        this.root = expected.opening().organisation().tree().indexOf(unit);
        this.percentiles = percentiles;
    }

    /**
     * Asks chance, for all units and all roles together.
     *
     * @param expected the forecast of what is to be expected
     * @param simulation how many paths, and which
     * @param run threads, progress in paths of a unit (in the end there are as many of these as units × paths), cancelling
     * @return the percentiles
     * @throws org.kompetens.finding.FindingsException with {@link StaffingRule#TOO_MUCH_STAFF} if a number is beyond some
     *     nine thousand million
     * @throws java.util.concurrent.CancellationException if the run is cancelled
     */
    public static StochasticForecast of(StaffingForecast expected, Simulation simulation, LongRun run) {
        UnitId whole = expected.opening().organisation().tree().unit(0).id();
        return of(expected, whole, role -> true, simulation, run);
    }

    /**
     * Asks chance, for a unit and all below it, and some roles together. What is drawn is the same as for all.
     *
     * @param expected the forecast of what is to be expected
     * @param unit the unit
     * @param roles which roles, such as one alone, or those with a code of an outside classification
     * @param simulation how many paths, and which
     * @param run threads, progress in paths of a unit (in the end there are as many of these as units × paths), cancelling
     * @return the percentiles
     * @throws IllegalArgumentException if the organisation has no such unit
     * @throws org.kompetens.finding.FindingsException with {@link StaffingRule#TOO_MUCH_STAFF} if a number is beyond some
     *     nine thousand million
     * @throws java.util.concurrent.CancellationException if the run is cancelled
     */
    public static StochasticForecast of(
            StaffingForecast expected, UnitId unit, Predicate<Role> roles, Simulation simulation, LongRun run) {
        return TooMuchStaff.refused(() -> of(expected, unit, roles, simulation, Workers.of(run)));
    }

    private static StochasticForecast of(
            StaffingForecast expected, UnitId unit, Predicate<Role> roles, Simulation simulation, Workers workers) {
        Organisation organisation = expected.opening().organisation();
        int root = organisation.tree().indexOf(unit);
        PathPlaces places = new PathPlaces(
                expected.places(),
                organisation.tree(),
                root,
                role -> roles.test(organisation.roles().get(role).role()));
        AtomicReferenceArray<long @Nullable []> percentiles = new PathRun(
                        organisation.tree(),
                        root,
                        places,
                        expected.steps(),
                        simulation,
                        names(organisation, expected.places()))
                .run(workers);
        return new StochasticForecast(expected, unit, roles, simulation, percentiles);
    }

    /**
     * Asks chance of each of these roles by itself, on the same paths, which takes about as long as all together took.
     *
     * @param run threads, progress in paths of a unit (in the end there are as many of these as units × paths × roles),
     *     cancelling
     * @return by role, those that the forecast has anything of in the unit or below it
     * @throws org.kompetens.finding.FindingsException with {@link StaffingRule#TOO_MUCH_STAFF} if a number is beyond some
     *     nine thousand million
     * @throws java.util.concurrent.CancellationException if the run is cancelled
     */
    public SortedMap<RoleId, StochasticForecast> byRole(LongRun run) {
        return TooMuchStaff.refused(() -> byRole(Workers.of(run)));
    }

    private SortedMap<RoleId, StochasticForecast> byRole(Workers workers) {
        Organisation organisation = expected.opening().organisation();
        int end = organisation.tree().subtreeEnd(root);
        SortedMap<RoleId, StochasticForecast> byRole = new TreeMap<>();
        for (ResolvedRole role : organisation.roles()) {
            if (!roles.test(role.role())) {
                continue;
            }
            if (expected.places().isAny(role.index(), root, end)) {
                byRole.put(role.id(), of(expected, unit, one -> one.id().equals(role.id()), simulation, workers));
            } else {
                workers.advance((long) (end - root) * simulation.paths());
            }
        }
        return byRole;
    }

    /** For each place a number that follows from the names of its unit and role, and whether it is imputed. */
    private static long[] names(Organisation organisation, ForecastPlaces places) {
        long[] units = organisation.tree().units().stream()
                .mapToLong(unit -> RandomBits.key(0, unit.id().value()))
                .toArray();
        long[] roles = organisation.roles().stream()
                .mapToLong(role -> RandomBits.key(1, role.id().value()))
                .toArray();
        return IntStream.range(0, places.size())
                .mapToLong(place ->
                        RandomBits.key(units[places.unit(place)] ^ roles[places.role(place)], places.layer(place)))
                .toArray();
    }

    /**
     * The forecast of what is to be expected.
     *
     * @return the same as was given
     */
    public StaffingForecast expected() {
        return expected;
    }

    /**
     * Which unit the percentiles are of, with all below it.
     *
     * @return the unit that was asked for
     */
    public UnitId unit() {
        return unit;
    }

    /**
     * Which roles the percentiles are of, together.
     *
     * @return the same as was given
     */
    public Predicate<Role> roles() {
        return roles;
    }

    /**
     * How chance was asked.
     *
     * @return the seed and the number of paths
     */
    public Simulation simulation() {
        return simulation;
    }

    /**
     * The percentiles of a unit and all below it.
     *
     * @param unit a unit that the percentiles are of
     * @return year by year, from the first
     * @throws IllegalArgumentException if the organisation has no such unit, or it is none of those asked for
     */
    public List<StochasticYear> years(UnitId unit) {
        UnitTree tree = expected.opening().organisation().tree();
        int index = tree.indexOf(unit) - root;
        if (index < 0 || index >= percentiles.length()) {
            throw new IllegalArgumentException("no percentiles were asked for of this unit: " + unit);
        }
        long[] found = percentiles.get(index);
        int years = expected.assumptions().years();
        long[] numbers = found == null ? Percentiles.none(years) : found;
        return IntStream.rangeClosed(1, years)
                .mapToObj(year ->
                        StochasticYear.of(numbers, year, expected.opening().asOf()))
                .toList();
    }
}
