package org.kompetens.staffing;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.kompetens.organisation.RoleId;
import org.kompetens.organisation.UnitId;

/**
 * Which part of the staff leaves within a year for other reasons than a known date or a retirement policy, by age at the
 * beginning of the year.
 *
 * @param all for every role without rates of its own
 * @param byRole for the others
 * @param retirement whether these rates hold retirement; such ones are refused beside a retirement policy, as retirement
 *     would count twice
 * @param measured of whom and when they were measured; empty if they are assumed
 */
public record ExitRates(ByAge all, SortedMap<RoleId, ByAge> byRole, boolean retirement, Optional<Measured> measured) {

    /** Nobody leaves. */
    public static final ExitRates NONE = of(ByAge.same(Rate.ZERO));

    /** Copies. */
    public ExitRates {
        byRole = Collections.unmodifiableSortedMap(new TreeMap<>(byRole));
        Objects.requireNonNull(measured, "measured");
    }

    /**
     * Of whom rates were measured, and when.
     *
     * @param definition the name of the {@link TurnoverDefinition} that says who has left
     * @param unit of whose people, with all below it
     * @param from the first of the two dates
     * @param until the second of the two dates
     * @param least from how many people of an age band on, from 1, a role has a rate of its own
     * @param retiredFrom from which age on all who left were taken to have retired, and are not in the rates; empty if
     *     those who retire are in them, or it was told otherwise who did
     */
    public record Measured(
            String definition, UnitId unit, LocalDate from, LocalDate until, int least, Optional<Integer> retiredFrom) {

        /**
         * Checks.
         *
         * @throws IllegalArgumentException if the first date is not before the second, or {@code least} is below 1
         */
        public Measured {
            Objects.requireNonNull(definition, "definition");
            Objects.requireNonNull(unit, "unit");
            Objects.requireNonNull(retiredFrom, "retiredFrom");
            if (!from.isBefore(until)) {
                throw new IllegalArgumentException("rates must be measured over some time: " + from + " to " + until);
            }
            if (least < 1) {
                throw new IllegalArgumentException("a rate must be of at least 1: " + least);
            }
        }
    }

    /**
     * The rates of one role.
     *
     * @param bands age bands, none of which overlap, to the rate; at other ages nobody leaves
     * @param unknownAge the rate of those whose age is not known. A flow that depends on age says nothing of them: {@link
     *     Rate#ZERO}, unless the rate is the same at every age
     */
    public record ByAge(SortedMap<AgeBand, Rate> bands, Rate unknownAge) {

        /**
         * Checks and copies.
         *
         * @throws IllegalArgumentException if two bands overlap
         */
        public ByAge {
            bands = Collections.unmodifiableSortedMap(new TreeMap<>(bands));
            int last = -1;
            for (AgeBand band : bands.keySet()) {
                if (band.from() <= last) {
                    throw new IllegalArgumentException("age bands must not overlap: at " + band.from());
                }
                last = band.to();
            }
        }

        /**
         * One rate at every age, and for those whose age is not known.
         *
         * @param rate the rate
         * @return the rates
         */
        public static ByAge same(Rate rate) {
            return new ByAge(new TreeMap<>(Map.of(new AgeBand(0, Integer.MAX_VALUE), rate)), rate);
        }

        /**
         * Rates by age; of those whose age is not known nobody leaves.
         *
         * @param bands age bands, none of which overlap, to the rate; at other ages nobody leaves
         * @return the rates
         * @throws IllegalArgumentException if two bands overlap
         */
        public static ByAge of(Map<AgeBand, Rate> bands) {
            return new ByAge(new TreeMap<>(bands), Rate.ZERO);
        }

        /**
         * The rate at an age.
         *
         * @param age in whole years, at the beginning of the year
         * @return nought where no band holds it
         */
        public Rate at(int age) {
            return bands.entrySet().stream()
                    .filter(band -> band.getKey().contains(age))
                    .map(Map.Entry::getValue)
                    .findFirst()
                    .orElse(Rate.ZERO);
        }
    }

    /**
     * The same rates for every role, without retirement.
     *
     * @param all by age
     * @return the rates
     */
    public static ExitRates of(ByAge all) {
        return new ExitRates(all, Collections.emptySortedMap(), false, Optional.empty());
    }

    /**
     * These, and others for one role.
     *
     * @param role the role
     * @param rates in place of those that it has
     * @return new rates
     */
    public ExitRates with(RoleId role, ByAge rates) {
        SortedMap<RoleId, ByAge> more = new TreeMap<>(byRole);
        more.put(role, rates);
        return new ExitRates(all, more, retirement, measured);
    }

    /**
     * These, said to hold retirement: whoever retires is among those who leave.
     *
     * @return new rates, for a forecast without a retirement policy
     */
    public ExitRates withRetirement() {
        return new ExitRates(all, byRole, true, measured);
    }

    /** These, said to be measured. */
    ExitRates measuredOf(Measured measured) {
        return new ExitRates(all, byRole, retirement, Optional.of(measured));
    }

    /**
     * The rates of a role.
     *
     * @param role the role
     * @return its own, or those for all
     */
    public ByAge forRole(RoleId role) {
        return byRole.getOrDefault(role, all);
    }
}
