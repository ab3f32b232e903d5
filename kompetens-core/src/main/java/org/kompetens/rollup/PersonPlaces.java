package org.kompetens.rollup;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.kompetens.competence.ResolvedCompetence;
import org.kompetens.gap.Cell;
import org.kompetens.gap.EmploymentGaps;
import org.kompetens.gap.Outcome;
import org.kompetens.organisation.UnitTree;

/**
 * One person with several employments, counted once in every unit.
 *
 * <p>Summed up the tree, the person would be counted once for each employment where the ways up from them meet. The
 * person's own units, and those where the ways meet, are the places; they form a small tree. At each place the person is
 * booked as they are in its whole subtree, and at the place above the same is taken off again, since it comes up from
 * below.
 */
final class PersonPlaces {

    private final List<EmploymentGaps> employments;

    /** The units of the places, in preorder; for each the place above, and the person's FTE in the subtree. */
    private final int[] units;

    private final int[] above;
    private final long[] fte;

    /** For one key: whether the person has a cell, and a short one, in the subtree of each place. */
    private record Presence(BitSet required, BitSet shortOf, int heldField) {}

    PersonPlaces(List<EmploymentGaps> employments, UnitTree tree) {
        this.employments = employments;
        this.units = placesOf(employments, tree);
        this.above = new int[units.length];
        above[0] = UnitTree.NO_PARENT;
        for (int place = 1; place < units.length; place++) {
            int candidate = place - 1;
            while (tree.subtreeEnd(units[candidate]) <= units[place]) {
                candidate = above[candidate];
            }
            above[place] = candidate;
        }
        this.fte = new long[units.length];
        for (EmploymentGaps employment : employments) {
            fte[placeOf(employment)] += employment.employment().fte().tenThousandths();
        }
        for (int place = units.length - 1; place > 0; place--) {
            fte[above[place]] += fte[place];
        }
    }

    /** The ways up from two units meet above all units that stand between them; so neighbours in preorder suffice. */
    private static int[] placesOf(List<EmploymentGaps> employments, UnitTree tree) {
        int[] own = employments.stream()
                .mapToInt(EmploymentGaps::unitIndex)
                .sorted()
                .distinct()
                .toArray();
        int[] places = Arrays.copyOf(own, own.length * 2 - 1);
        for (int i = 1; i < own.length; i++) {
            places[own.length + i - 1] = tree.lowestCommonAncestor(own[i - 1], own[i]);
        }
        return Arrays.stream(places).sorted().distinct().toArray();
    }

    private int placeOf(EmploymentGaps employment) {
        return Arrays.binarySearch(units, employment.unitIndex());
    }

    void book(Sums sums, int sign) {
        Map<Integer, Presence> presences = new TreeMap<>();
        for (EmploymentGaps employment : employments) {
            int place = placeOf(employment);
            mark(presences, sums.keyOfEmployed(), place, false, Sums.NOT_HELD);
            if (employment.role().profile().isEmpty()) {
                mark(presences, sums.keyOfRole(employment.role().index()), place, false, Sums.NOT_HELD);
            }
            for (Cell cell : employment.cells()) {
                ResolvedCompetence competence = cell.required().competence();
                boolean shortOf = cell.outcome() instanceof Outcome.FallsShort;
                mark(presences, competence.index(), place, shortOf, Booking.heldField(cell.outcome()));
                mark(presences, sums.keyOf(competence.competence().dimension()), place, shortOf, Sums.NOT_HELD);
                mark(presences, sums.keyOfEverything(), place, shortOf, Sums.NOT_HELD);
            }
        }
        presences.forEach((key, presence) -> book(sums, key, presence, sign));
    }

    private void mark(Map<Integer, Presence> presences, int key, int place, boolean shortOf, int heldField) {
        Presence presence = presences.computeIfAbsent(
                key, unknown -> new Presence(new BitSet(units.length), new BitSet(units.length), heldField));
        presence.required.set(place);
        if (shortOf) {
            presence.shortOf.set(place);
        }
    }

    private void book(Sums sums, int key, Presence presence, int sign) {
        for (int place = units.length - 1; place >= 0; place--) {
            if (!presence.required.get(place)) {
                continue;
            }
            boolean shortOf = presence.shortOf.get(place);
            sums.addPerson(units[place], key, shortOf, fte[place], presence.heldField, sign);
            if (place > 0) {
                presence.required.set(above[place]);
                presence.shortOf.set(above[place], shortOf || presence.shortOf.get(above[place]));
                sums.addPerson(units[above[place]], key, shortOf, fte[place], presence.heldField, -sign);
            }
        }
    }
}
