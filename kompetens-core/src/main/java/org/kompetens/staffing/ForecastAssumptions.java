package org.kompetens.staffing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.kompetens.finding.FieldPath;
import org.kompetens.finding.Finding;
import org.kompetens.finding.Findings;
import org.kompetens.finding.FindingsException;
import org.kompetens.organisation.Fte;
import org.kompetens.organisation.RoleId;

/**
 * What a forecast assumes, beside the retirement policies with which its {@link Opening} was counted. Start with {@link
 * #of} and change what is otherwise.
 *
 * @param years how many, from 1 to {@value #MOST_YEARS}
 * @param exits who leaves for other reasons than a known date or retirement
 * @param demand how much staff is needed
 * @param hires what hires are like, of roles without a profile of their own
 * @param hiresByRole what they are like in the others
 * @param hiring who is hired
 * @param plannedHires who is hired anyway
 * @param exitOrder the order within a year
 * @param laterRetirement by how many years later everybody retires by the policy than it says; earlier if below nought
 * @param transfers who moves
 * @param positionChanges whose position becomes larger or smaller
 */
public record ForecastAssumptions(
        int years,
        ExitRates exits,
        Demand demand,
        HireProfile hires,
        SortedMap<RoleId, HireProfile> hiresByRole,
        Hiring hiring,
        List<PlannedHire> plannedHires,
        ExitOrder exitOrder,
        int laterRetirement,
        List<Transfer> transfers,
        List<PositionChange> positionChanges) {

    /** The most years that a forecast may be of. */
    public static final int MOST_YEARS = 30;

    /**
     * Checks and copies.
     *
     * @throws FindingsException with {@link StaffingRule#HORIZON_OUT_OF_BOUNDS} if the number of years is not from 1 to 30
     * @throws IllegalArgumentException if retirement is later or earlier by more than 30 years
     */
    public ForecastAssumptions {
        Objects.requireNonNull(exits, "exits");
        Objects.requireNonNull(demand, "demand");
        Objects.requireNonNull(hires, "hires");
        Objects.requireNonNull(hiring, "hiring");
        Objects.requireNonNull(exitOrder, "exitOrder");
        if (years < 1 || years > MOST_YEARS) {
            throw new FindingsException(
                    new Findings(List.of(Finding.of(StaffingRule.HORIZON_OUT_OF_BOUNDS, FieldPath.of("years"))
                            .withValue("years", years))));
        }
        if (Math.abs((long) laterRetirement) > MOST_YEARS) {
            throw new IllegalArgumentException("retirement must be at most 30 years later or earlier");
        }
        hiresByRole = Collections.unmodifiableSortedMap(new TreeMap<>(hiresByRole));
        plannedHires = List.copyOf(plannedHires);
        transfers = List.copyOf(transfers);
        positionChanges = List.copyOf(positionChanges);
    }

    /**
     * Constant demand, always filled, with nothing planned.
     *
     * @param years how many, from 1 to {@value #MOST_YEARS}
     * @param exits who leaves for other reasons than a known date or retirement
     * @param hires what hires are like
     * @return the assumptions
     * @throws FindingsException with {@link StaffingRule#HORIZON_OUT_OF_BOUNDS} if the number of years is not from 1 to 30
     */
    public static ForecastAssumptions of(int years, ExitRates exits, HireProfile hires) {
        return new ForecastAssumptions(
                years,
                exits,
                new ConstantDemand(),
                hires,
                Collections.emptySortedMap(),
                Hiring.UP_TO_DEMAND,
                List.of(),
                ExitOrder.RETIREMENTS_FIRST,
                0,
                List.of(),
                List.of());
    }

    /**
     * These for another number of years.
     *
     * @param years in place of what there is, from 1 to {@value #MOST_YEARS}
     * @return new assumptions
     * @throws FindingsException with {@link StaffingRule#HORIZON_OUT_OF_BOUNDS} if the number of years is not from 1 to 30
     */
    public ForecastAssumptions withYears(int years) {
        return new ForecastAssumptions(
                years,
                exits,
                demand,
                hires,
                hiresByRole,
                hiring,
                plannedHires,
                exitOrder,
                laterRetirement,
                transfers,
                positionChanges);
    }

    /**
     * These with other rates of exit.
     *
     * @param exits in place of what there is
     * @return new assumptions
     */
    public ForecastAssumptions withExits(ExitRates exits) {
        return new ForecastAssumptions(
                years,
                exits,
                demand,
                hires,
                hiresByRole,
                hiring,
                plannedHires,
                exitOrder,
                laterRetirement,
                transfers,
                positionChanges);
    }

    /**
     * These with other demand.
     *
     * @param demand in place of what there is
     * @return new assumptions
     */
    public ForecastAssumptions withDemand(Demand demand) {
        return new ForecastAssumptions(
                years,
                exits,
                demand,
                hires,
                hiresByRole,
                hiring,
                plannedHires,
                exitOrder,
                laterRetirement,
                transfers,
                positionChanges);
    }

    /**
     * These with other hire profiles of roles.
     *
     * @param hiresByRole in place of what there is
     * @return new assumptions
     */
    public ForecastAssumptions withHiresByRole(SortedMap<RoleId, HireProfile> hiresByRole) {
        return new ForecastAssumptions(
                years,
                exits,
                demand,
                hires,
                hiresByRole,
                hiring,
                plannedHires,
                exitOrder,
                laterRetirement,
                transfers,
                positionChanges);
    }

    /**
     * These with other hiring.
     *
     * @param hiring in place of what there is
     * @return new assumptions
     */
    public ForecastAssumptions withHiring(Hiring hiring) {
        return new ForecastAssumptions(
                years,
                exits,
                demand,
                hires,
                hiresByRole,
                hiring,
                plannedHires,
                exitOrder,
                laterRetirement,
                transfers,
                positionChanges);
    }

    /**
     * These with other planned hires.
     *
     * @param plannedHires in place of what there is
     * @return new assumptions
     */
    public ForecastAssumptions withPlannedHires(List<PlannedHire> plannedHires) {
        return new ForecastAssumptions(
                years,
                exits,
                demand,
                hires,
                hiresByRole,
                hiring,
                plannedHires,
                exitOrder,
                laterRetirement,
                transfers,
                positionChanges);
    }

    /**
     * These with other order within a year.
     *
     * @param exitOrder in place of what there is
     * @return new assumptions
     */
    public ForecastAssumptions withExitOrder(ExitOrder exitOrder) {
        return new ForecastAssumptions(
                years,
                exits,
                demand,
                hires,
                hiresByRole,
                hiring,
                plannedHires,
                exitOrder,
                laterRetirement,
                transfers,
                positionChanges);
    }

    /**
     * These with other years by which retirement is later.
     *
     * @param laterRetirement in place of what there is
     * @return new assumptions
     */
    public ForecastAssumptions withLaterRetirement(int laterRetirement) {
        return new ForecastAssumptions(
                years,
                exits,
                demand,
                hires,
                hiresByRole,
                hiring,
                plannedHires,
                exitOrder,
                laterRetirement,
                transfers,
                positionChanges);
    }

    /**
     * These with other transfers.
     *
     * @param transfers in place of what there is
     * @return new assumptions
     */
    public ForecastAssumptions withTransfers(List<Transfer> transfers) {
        return new ForecastAssumptions(
                years,
                exits,
                demand,
                hires,
                hiresByRole,
                hiring,
                plannedHires,
                exitOrder,
                laterRetirement,
                transfers,
                positionChanges);
    }

    /**
     * These with other changes of position size.
     *
     * @param positionChanges in place of what there is
     * @return new assumptions
     */
    public ForecastAssumptions withPositionChanges(List<PositionChange> positionChanges) {
        return new ForecastAssumptions(
                years,
                exits,
                demand,
                hires,
                hiresByRole,
                hiring,
                plannedHires,
                exitOrder,
                laterRetirement,
                transfers,
                positionChanges);
    }

    /**
     * What is wrong in them by themselves: transfers of one year out of one place that are together more than all, years and
     * ages that a population lacks; and as warnings, age groups of one role that overlap, changes that leave positions of
     * nothing, and hires, transfers, changes of position size and demand of years that the forecast does not reach, which are in
     * none of its figures.
     *
     * @return the findings, with paths from the assumptions
     */
    public Findings findings() {
        List<Finding> found = new ArrayList<>();
        Map<List<Object>, Rate> moved = new HashMap<>();
        for (int i = 0; i < transfers.size(); i++) {
            Transfer transfer = transfers.get(i);
            FieldPath path = FieldPath.of("transfers", i);
            List<Object> yearAndPlace = List.of(transfer.year(), transfer.from());
            Rate before = moved.getOrDefault(yearAndPlace, Rate.ZERO);
            if (before.exceedsOneWith(transfer.share())) {
                found.add(Finding.of(StaffingRule.TRANSFERS_ABOVE_ALL, path.then("share"))
                        .withValue("year", transfer.year())
                        .withValue("role", transfer.from().role())
                        .withValue("unit", transfer.from().unit()));
            }
            moved.put(yearAndPlace, before.plusUpToOne(transfer.share()));
            checkYear(transfer.year(), path, found);
        }
        for (int i = 0; i < plannedHires.size(); i++) {
            checkYear(plannedHires.get(i).year(), FieldPath.of("plannedHires", i), found);
        }
        for (int i = 0; i < positionChanges.size(); i++) {
            check(positionChanges.get(i), FieldPath.of("positionChanges", i), found);
        }
        checkDemand(demand, FieldPath.of("demand"), found);
        return new Findings(found);
    }

    /** Warns of a year that is not reached. */
    void checkYear(int year, FieldPath path, List<Finding> found) {
        if (year > years) {
            found.add(Finding.of(StaffingRule.YEAR_BEYOND_HORIZON, path.then("year"))
                    .withValue("year", year)
                    .withValue("years", years));
        }
    }

    /** Warns of a change that is not reached, or that leaves nothing. */
    void check(PositionChange change, FieldPath path, List<Finding> found) {
        checkYear(change.year(), path, found);
        if (change.tenThousandths() == -Fte.UNIT) {
            found.add(
                    Finding.of(StaffingRule.POSITIONS_VANISH, path.then("add")).withValue("year", change.year()));
        }
    }

    /** What is wrong with a demand by itself, and what of it is not reached. */
    void checkDemand(Demand one, FieldPath path, List<Finding> found) {
        found.addAll(DemandCheck.populations(one, years, path));
        found.addAll(DemandCheck.services(one, path));
        found.addAll(DemandCheck.yearsBeyond(one, years, path));
    }

    HireProfile hiresOf(RoleId role) {
        return hiresByRole.getOrDefault(role, hires);
    }
}
