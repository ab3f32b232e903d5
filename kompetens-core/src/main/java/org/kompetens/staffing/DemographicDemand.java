package org.kompetens.staffing;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.kompetens.organisation.RoleId;
import org.kompetens.organisation.UnitId;

/**
 * Demand that follows the population: the sum over age groups of today's FTE for the group × its people then ÷ its people
 * now × (1 − productivity) to the power of years.
 *
 * @param populations of a unit and all below it but those with a population of their own; demand in units without any
 *     above them is constant
 * @param baseYear the calendar year of the population that stands for the as-of date; t years later stands for the end of
 *     the forecast's year t
 * @param services role to the age groups that it is there for; demand of other roles is constant
 * @param productivity how much less staff the same takes each year, below 1: 0.005 is half a per cent. Below nought where
 *     it takes more
 */
public record DemographicDemand(
        SortedMap<UnitId, Population> populations,
        int baseYear,
        SortedMap<RoleId, List<Service>> services,
        BigDecimal productivity)
        implements Demand {

    /**
     * An age group that a role is there for.
     *
     * @param ages the group
     * @param weight the part of the role's FTE that is for this group, in proportion to the other groups, from 1
     */
    public record Service(AgeBand ages, int weight) {

        /**
         * Checks.
         *
         * @throws IllegalArgumentException if the weight is below 1
         */
        public Service {
            if (weight < 1) {
                throw new IllegalArgumentException("a weight must be from 1: " + weight);
            }
        }
    }

    /**
     * Copies.
     *
     * @throws IllegalArgumentException if the productivity is not below 1, or has more than 18 decimals
     */
    public DemographicDemand {
        if (productivity.compareTo(BigDecimal.ONE) >= 0 || productivity.scale() > 18) {
            throw new IllegalArgumentException("productivity must be below 1, with at most 18 decimals");
        }
        populations = Collections.unmodifiableSortedMap(new TreeMap<>(populations));
        SortedMap<RoleId, List<Service>> copy = new TreeMap<>();
        services.forEach((role, groups) -> copy.put(role, List.copyOf(groups)));
        services = Collections.unmodifiableSortedMap(copy);
    }
}
