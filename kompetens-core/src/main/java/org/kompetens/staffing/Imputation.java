package org.kompetens.staffing;

import java.util.Collections;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.kompetens.organisation.UnitId;

/**
 * An assumption about members of an organisation that gave no figures of their own, such as municipalities of a county: that
 * they have staff like a reference member's, so much of it. All that a forecast says of them is marked as imputed.
 *
 * <p>Taken over are the reference member's roles, ages, position sizes and known dates of leaving, with all units below it, and
 * what is known of moves within it and of positions that become larger or smaller; who moves away from it leaves. They are put
 * into the member's own unit.
 */
public sealed interface Imputation {

    /**
     * The member from which staff is inferred. What it has is observed.
     *
     * @return its unit
     */
    UnitId reference();

    /**
     * The members without figures of their own.
     *
     * @return their units
     */
    SortedSet<UnitId> members();

    /**
     * All members together have so many times the reference's staff, each as much as any other.
     *
     * @param reference the member from which staff is inferred
     * @param members those without figures of their own
     * @param ratio how many times as much they have together
     */
    record Together(UnitId reference, SortedSet<UnitId> members, Ratio ratio) implements Imputation {

        /**
         * Checks and copies.
         *
         * @throws IllegalArgumentException if there are no members
         */
        public Together {
            Objects.requireNonNull(reference, "reference");
            Objects.requireNonNull(ratio, "ratio");
            members = copied(members);
        }
    }

    /**
     * Each member has so many times the reference's staff.
     *
     * @param reference the member from which staff is inferred
     * @param members those without figures of their own
     * @param ratio how many times as much each of them has
     */
    record Each(UnitId reference, SortedSet<UnitId> members, Ratio ratio) implements Imputation {

        /**
         * Checks and copies.
         *
         * @throws IllegalArgumentException if there are no members
         */
        public Each {
            Objects.requireNonNull(reference, "reference");
            Objects.requireNonNull(ratio, "ratio");
            members = copied(members);
        }
    }

    /**
     * Each member has as much staff for its population as the reference.
     *
     * @param reference the member from which staff is inferred
     * @param population that of the reference, from 1
     * @param populations those of the members, from 0
     */
    record ByPopulation(UnitId reference, long population, SortedMap<UnitId, Long> populations) implements Imputation {

        /**
         * Checks and copies.
         *
         * @throws IllegalArgumentException if there are no members, or a population is below its least
         */
        public ByPopulation {
            Objects.requireNonNull(reference, "reference");
            if (population < 1) {
                throw new IllegalArgumentException("the population of the reference must be from 1: " + population);
            }
            populations = copied(populations);
        }

        @Override
        public SortedSet<UnitId> members() {
            return new TreeSet<>(populations.keySet());
        }
    }

    /**
     * Of each member it is known how many it employs; all else is as at the reference.
     *
     * @param reference the member from which staff is inferred
     * @param employments how many employments with an FTE the members have, from 0
     */
    record ByHeadcount(UnitId reference, SortedMap<UnitId, Long> employments) implements Imputation {

        /**
         * Checks and copies.
         *
         * @throws IllegalArgumentException if there are no members, or a number is below 0
         */
        public ByHeadcount {
            Objects.requireNonNull(reference, "reference");
            employments = copied(employments);
        }

        @Override
        public SortedSet<UnitId> members() {
            return new TreeSet<>(employments.keySet());
        }
    }

    private static SortedSet<UnitId> copied(Set<UnitId> members) {
        if (members.isEmpty()) {
            throw new IllegalArgumentException("an imputation must be of at least one member");
        }
        return Collections.unmodifiableSortedSet(new TreeSet<>(members));
    }

    private static SortedMap<UnitId, Long> copied(SortedMap<UnitId, Long> numbers) {
        if (numbers.isEmpty() || numbers.values().stream().anyMatch(number -> number < 0)) {
            throw new IllegalArgumentException("an imputation must be of at least one member, with numbers from 0");
        }
        return Collections.unmodifiableSortedMap(new TreeMap<>(numbers));
    }
}
