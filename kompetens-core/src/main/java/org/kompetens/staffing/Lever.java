package org.kompetens.staffing;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.kompetens.organisation.RoleId;

/** Something that a scenario has otherwise than the forecast beside which it is put. A host may have its own. */
@FunctionalInterface
public interface Lever {

    /**
     * What is assumed with this lever.
     *
     * @param assumptions what is assumed without
     * @return new assumptions, of as many years
     */
    ForecastAssumptions applyTo(ForecastAssumptions assumptions);

    /**
     * Everybody retires later by the policy, on top of what is assumed already.
     *
     * @param years by how many; below nought for earlier
     */
    record LaterRetirement(int years) implements Lever {

        @Override
        public ForecastAssumptions applyTo(ForecastAssumptions assumptions) {
            return assumptions.withLaterRetirement(Math.addExact(assumptions.laterRetirement(), years));
        }
    }

    /**
     * Positions become larger, on top of what is assumed already.
     *
     * @param changes in which years and roles, and by how much
     */
    record LargerPositions(List<PositionChange> changes) implements Lever {

        /** Copies. */
        public LargerPositions {
            changes = List.copyOf(changes);
        }

        @Override
        public ForecastAssumptions applyTo(ForecastAssumptions assumptions) {
            return assumptions.withPositionChanges(both(assumptions.positionChanges(), changes));
        }
    }

    /**
     * Fewer leave for other reasons than a known date or retirement: of each role and age.
     *
     * @param points what is taken off each rate, which stays at nought at the least; 1/100 for one percentage point
     */
    record LowerTurnover(Rate points) implements Lever {

        /** Refuses null. */
        public LowerTurnover {
            Objects.requireNonNull(points, "points");
        }

        @Override
        public ForecastAssumptions applyTo(ForecastAssumptions assumptions) {
            ExitRates exits = assumptions.exits();
            SortedMap<RoleId, ExitRates.ByAge> byRole = new TreeMap<>();
            exits.byRole().forEach((role, rates) -> byRole.put(role, lower(rates)));
            return assumptions.withExits(
                    new ExitRates(lower(exits.all()), byRole, exits.retirement(), Optional.empty()));
        }

        private ExitRates.ByAge lower(ExitRates.ByAge rates) {
            SortedMap<AgeBand, Rate> bands = new TreeMap<>();
            rates.bands().forEach((band, rate) -> bands.put(band, lower(rate)));
            return new ExitRates.ByAge(bands, lower(rates.unknownAge()));
        }

        private Rate lower(Rate rate) {
            long left = Math.subtractExact(
                    Math.multiplyExact(rate.numerator(), points.denominator()),
                    Math.multiplyExact(points.numerator(), rate.denominator()));
            return left <= 0 ? Rate.ZERO : new Rate(left, Math.multiplyExact(rate.denominator(), points.denominator()));
        }
    }

    /**
     * Another demand, in place of what is assumed.
     *
     * @param demand how much staff is needed
     */
    record ChangedDemand(Demand demand) implements Lever {

        /** Refuses null. */
        public ChangedDemand {
            Objects.requireNonNull(demand, "demand");
        }

        @Override
        public ForecastAssumptions applyTo(ForecastAssumptions assumptions) {
            return assumptions.withDemand(demand);
        }
    }

    /**
     * More is hired anyway, on top of what is planned already.
     *
     * @param hires who, where and when
     */
    record MorePlannedHires(List<PlannedHire> hires) implements Lever {

        /** Copies. */
        public MorePlannedHires {
            hires = List.copyOf(hires);
        }

        @Override
        public ForecastAssumptions applyTo(ForecastAssumptions assumptions) {
            return assumptions.withPlannedHires(both(assumptions.plannedHires(), hires));
        }
    }

    private static <T> List<T> both(List<T> first, List<T> second) {
        List<T> all = new ArrayList<>(first);
        all.addAll(second);
        return all;
    }
}
