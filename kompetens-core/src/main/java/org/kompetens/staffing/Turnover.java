package org.kompetens.staffing;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collector;
import java.util.stream.IntStream;
import org.kompetens.count.Counted;
import org.kompetens.count.CountedRecords;
import org.kompetens.count.Counter;
import org.kompetens.count.EmployeeSource;
import org.kompetens.count.LongRun;
import org.kompetens.internal.intake.EmployeeResultDefinition;
import org.kompetens.internal.intake.FindingLog;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.Organisation;
import org.kompetens.organisation.ResolvedRole;
import org.kompetens.organisation.RoleId;
import org.kompetens.organisation.UnitId;

/**
 * Turnover by one definition, of every unit and role, from records that say who was employed at two dates and in between.
 * Those who left a unit are not the sum over the units below it, as moves inside are no exits there. Immutable.
 */
public final class Turnover implements Counted {

    private final Organisation organisation;
    private final TurnoverDefinition definition;
    private final LocalDate from;
    private final LocalDate until;
    private final Retired retired;
    private final SortedSums sums;
    private final CountedRecords counted;

    private Turnover(
            Organisation organisation,
            TurnoverDefinition definition,
            LocalDate from,
            LocalDate until,
            Retired retired,
            SortedSums sums,
            CountedRecords counted) {
        this.organisation = organisation;
        this.definition = definition;
        this.from = from;
        this.until = until;
        this.retired = retired;
        this.sums = sums;
        this.counted = counted;
    }

    private static EmployeeResultDefinition<TurnoverSums, Turnover> counting(
            Organisation organisation, TurnoverDefinition definition, LocalDate from, Retired retired) {
        Key.check(organisation);
        return EmployeeResultDefinition.of(
                organisation,
                () -> new TurnoverSums(organisation, definition, from, until(from, definition), retired),
                (sums, counted, workers) -> new Turnover(
                        organisation,
                        definition,
                        from,
                        until(from, definition),
                        retired,
                        sums.sorted(),
                        FindingLog.together(counted, sums.log().records(0, 0))));
    }

    /**
     * Collects employees. Of several records with one id the first in the order of the stream counts.
     *
     * @param organisation whose employees
     * @param definition what is meant by turnover
     * @param from the first date; the second is as many months later as the definition says
     * @param retired tells who of those that left retired
     * @return a collector, for parallel streams too
     */
    public static Collector<Employee, ?, Turnover> collector(
            Organisation organisation, TurnoverDefinition definition, LocalDate from, Retired retired) {
        return counting(organisation, definition, from, retired).collector();
    }

    /**
     * Counts employees one at a time.
     *
     * @param organisation whose employees
     * @param definition what is meant by turnover
     * @param from the first date
     * @param retired tells who of those that left retired
     * @return a counter of nobody yet
     */
    public static Counter<Employee, Turnover> counter(
            Organisation organisation, TurnoverDefinition definition, LocalDate from, Retired retired) {
        return counting(organisation, definition, from, retired).counter();
    }

    /**
     * Counts employees from a source, on several threads. Of several records with one id the first counts.
     *
     * @param organisation whose employees
     * @param definition what is meant by turnover
     * @param from the first date
     * @param retired tells who of those that left retired; called from several threads
     * @param employees the employees
     * @param run threads, progress in employees, cancelling
     * @return the turnover
     * @throws java.util.concurrent.CancellationException if the run is cancelled
     */
    public static Turnover of(
            Organisation organisation,
            TurnoverDefinition definition,
            LocalDate from,
            Retired retired,
            EmployeeSource employees,
            LongRun run) {
        return counting(organisation, definition, from, retired).of(employees, run);
    }

    /**
     * Counts the same employees by several definitions, each of a period that ends on one date. The source is gone through
     * once.
     *
     * @param organisation whose employees
     * @param definitions what is meant by turnover
     * @param until the second date; the first is as many months earlier as each definition says
     * @param retired tells who of those that left retired; called from several threads
     * @param employees the employees
     * @param run threads, progress in employees, cancelling
     * @return the turnover by each definition, in their order
     * @throws java.util.concurrent.CancellationException if the run is cancelled
     */
    public static List<Turnover> byEach(
            Organisation organisation,
            List<TurnoverDefinition> definitions,
            LocalDate until,
            Retired retired,
            EmployeeSource employees,
            LongRun run) {
        Key.check(organisation);
        return EmployeeResultDefinition.<TurnoverSumsByDefinition, List<Turnover>>of(
                        organisation,
                        () -> new TurnoverSumsByDefinition(definitions.stream()
                                .map(definition -> new TurnoverSums(
                                        organisation, definition, from(until, definition), until, retired))
                                .toList()),
                        (sums, counted, workers) -> IntStream.range(0, definitions.size())
                                .mapToObj(i -> of(
                                        organisation,
                                        definitions.get(i),
                                        until,
                                        retired,
                                        sums.each().get(i),
                                        counted))
                                .toList())
                .of(employees, run);
    }

    private static LocalDate until(LocalDate from, TurnoverDefinition definition) {
        return from.plusMonths(definition.months());
    }

    private static LocalDate from(LocalDate until, TurnoverDefinition definition) {
        return until.minusMonths(definition.months());
    }

    private static Turnover of(
            Organisation organisation,
            TurnoverDefinition definition,
            LocalDate until,
            Retired retired,
            TurnoverSums sums,
            CountedRecords counted) {
        return new Turnover(
                organisation,
                definition,
                from(until, definition),
                until,
                retired,
                sums.sorted(),
                FindingLog.together(counted, sums.log().records(0, 0)));
    }

    /**
     * Whose turnover it is.
     *
     * @return the organisation
     */
    public Organisation organisation() {
        return organisation;
    }

    /**
     * What is meant by turnover here.
     *
     * @return the definition
     */
    public TurnoverDefinition definition() {
        return definition;
    }

    /**
     * The first of the two dates.
     *
     * @return the date
     */
    public LocalDate from() {
        return from;
    }

    /**
     * The second of the two dates.
     *
     * @return the date
     */
    public LocalDate until() {
        return until;
    }

    /**
     * Who came to and left a unit with all below it.
     *
     * @param unit the unit
     * @return people, of all roles
     * @throws IllegalArgumentException if the organisation has no such unit
     */
    public TurnoverFlows at(UnitId unit) {
        return flows(organisation.tree().indexOf(unit), Key.allRoles(organisation), 0, TurnoverSums.UNKNOWN_AGE);
    }

    /**
     * Those of one role who came to and left a unit with all below it: the role that they had before they left, or have
     * after they came. Whoever stays and has another role has not left.
     *
     * @param unit the unit
     * @param role the role
     * @return people
     * @throws IllegalArgumentException if the organisation has no such unit or role
     */
    public TurnoverFlows at(UnitId unit, RoleId role) {
        return flows(organisation.tree().indexOf(unit), index(role), 0, TurnoverSums.UNKNOWN_AGE);
    }

    /**
     * Those of one role and some ages at the first date who came to and left a unit with all below it.
     *
     * @param unit the unit
     * @param role the role
     * @param ages the ages; nobody whose age is not known
     * @return people
     * @throws IllegalArgumentException if the organisation has no such unit or role
     */
    public TurnoverFlows at(UnitId unit, RoleId role, AgeBand ages) {
        return flows(organisation.tree().indexOf(unit), index(role), ages);
    }

    /**
     * Those of some ages at the first date who came to and left a unit with all below it, of all roles.
     *
     * @param unit the unit
     * @param ages the ages; nobody whose age is not known
     * @return people
     * @throws IllegalArgumentException if the organisation has no such unit
     */
    public TurnoverFlows at(UnitId unit, AgeBand ages) {
        return flows(organisation.tree().indexOf(unit), Key.allRoles(organisation), ages);
    }

    private TurnoverFlows flows(int unit, int role, AgeBand ages) {
        int to = Math.min(ages.to(), Age.MOST);
        return flows(unit, role, Math.min(ages.from(), to + 1), to);
    }

    private int index(RoleId role) {
        return organisation
                .role(role)
                .orElseThrow(() -> new IllegalArgumentException("no such role in this organisation: " + role))
                .index();
    }

    /**
     * The turnover of a unit with all below it.
     *
     * @param unit the unit
     * @return exact; empty if there was nobody
     * @throws IllegalArgumentException if the organisation has no such unit
     */
    public Optional<Ratio> rate(UnitId unit) {
        return definition.rate(at(unit));
    }

    /**
     * Rates of exit for a forecast: of those of a role and age at the first date, the share who left a unit, as far as they
     * count by the definition; whatever its formula divides. Where too few of a role were in an age band, the rate of all
     * roles is taken; of a band in which nobody was at all there is no rate, as nothing is known of it. Of those whose age is
     * not known there is always a rate, nought if there was nobody.
     *
     * <p>If the definition counts retirement, the rates hold it, and are refused beside a retirement policy; to split them,
     * count by the definition {@linkplain TurnoverDefinition#withRetirement without} it.
     *
     * @param unit the unit, with all below it
     * @param bands age bands, none of which overlap; at other ages nobody leaves
     * @param least from how many people of an age band on a role has a rate of its own, from 1. Of three people one has
     *     left or none, and neither says what the next year will be
     * @return the rates, which say that they are measured
     * @throws IllegalArgumentException if the organisation has no such unit, two bands overlap, or {@code least} is below 1
     * @throws IllegalStateException if the definition counts events, or is not of a year
     */
    public ExitRates exitRates(UnitId unit, Collection<AgeBand> bands, int least) {
        if (!definition.isOfPeopleOverAYear()) {
            throw new IllegalStateException(
                    "rates of exit must be of people over a year; the definition is " + definition.name());
        }
        int index = organisation.tree().indexOf(unit);
        ExitRates rates = ExitRates.of(byAge(index, Key.allRoles(organisation), bands, 1))
                .measuredOf(new ExitRates.Measured(
                        definition.name(),
                        unit,
                        from,
                        until(),
                        least,
                        definition.retirement() ? Optional.empty() : retired.fromAge()));
        for (ResolvedRole role : organisation.roles()) {
            if (at(unit, role.id()).atStart() >= least) {
                ExitRates.ByAge own = byAge(index, role.index(), bands, least);
                rates = own.equals(rates.all()) ? rates : rates.with(role.id(), own);
            }
        }
        return definition.retirement() ? rates.withRetirement() : rates;
    }

    private ExitRates.ByAge byAge(int unit, int role, Collection<AgeBand> bands, int least) {
        SortedMap<AgeBand, Rate> rates = new TreeMap<>();
        for (AgeBand band : new TreeSet<>(bands)) {
            int to = Math.min(band.to(), Age.MOST);
            if (band.from() <= to
                    && flows(unit, Key.allRoles(organisation), band.from(), to).atStart() > 0) {
                rates.put(band, rate(unit, role, band.from(), to, least));
            }
        }
        int unknown = TurnoverSums.UNKNOWN_AGE;
        return new ExitRates.ByAge(rates, rate(unit, role, unknown, unknown, least));
    }

    private Rate rate(int unit, int role, int fromAge, int toAge, int least) {
        TurnoverFlows own = flows(unit, role, fromAge, toAge);
        TurnoverFlows taken = own.atStart() >= least ? own : flows(unit, Key.allRoles(organisation), fromAge, toAge);
        return taken.atStart() == 0 ? Rate.ZERO : new Rate(definition.leavers(taken), taken.atStart());
    }

    private TurnoverFlows flows(int unit, int role, int fromAge, int toAge) {
        long first = Key.of(role, unit, fromAge);
        long end = Key.of(role, unit, toAge) + 1;
        return new TurnoverFlows(
                sums.sum(first, end, TurnoverSums.AT_START),
                sums.sum(first, end, TurnoverSums.AT_END),
                sums.sum(first, end, TurnoverSums.HIRED),
                sums.sum(first, end, TurnoverSums.HIRED_FROM_WITHIN),
                sums.sum(first, end, TurnoverSums.LEFT),
                sums.sum(first, end, TurnoverSums.MOVED_WITHIN),
                sums.sum(first, end, TurnoverSums.BECAME_HOURLY),
                sums.sum(first, end, TurnoverSums.RETIRED));
    }

    @Override
    public CountedRecords records() {
        return counted;
    }
}
