package org.kompetens.internal.sums;

import java.util.Arrays;
import java.util.List;

/** The employments of all writers by unit, then role, in linear time: first sorted by role, then by unit. */
final class StoreOrder {

    private final int[] firstEmployments;
    private final int[] firstPersons;
    private final int[] persons;
    private final int[] order;
    private final int groups;

    StoreOrder(int units, int roles, List<StoreWriter> writers, int size) {
        this.firstEmployments = new int[writers.size() + 1];
        this.firstPersons = new int[writers.size() + 1];
        this.persons = new int[size];
        int[] unitOf = new int[size];
        int[] roleOf = new int[size];
        for (int i = 0; i < writers.size(); i++) {
            StoreWriter writer = writers.get(i);
            int at = firstEmployments[i];
            System.arraycopy(writer.units, 0, unitOf, at, writer.employments);
            System.arraycopy(writer.roles, 0, roleOf, at, writer.employments);
            for (int person = 0; person < writer.persons; person++) {
                Arrays.fill(
                        persons,
                        at + writer.firstEmployment(person),
                        at + writer.employmentEnds[person],
                        firstPersons[i] + person);
            }
            firstEmployments[i + 1] = at + writer.employments;
            firstPersons[i + 1] = firstPersons[i] + writer.persons;
        }
        int[] asTheyCame = new int[size];
        Arrays.setAll(asTheyCame, i -> i);
        this.order = sorted(sorted(asTheyCame, roleOf, roles), unitOf, units);
        int different = 0;
        for (int i = 0; i < size; i++) {
            if (i == 0 || unitOf[order[i]] != unitOf[order[i - 1]] || roleOf[order[i]] != roleOf[order[i - 1]]) {
                different++;
            }
        }
        this.groups = different;
    }

    /** Sorts without changing the order of those with one value. */
    private static int[] sorted(int[] order, int[] values, int bound) {
        int[] next = new int[bound + 1];
        for (int value : values) {
            next[value + 1]++;
        }
        for (int i = 0; i < bound; i++) {
            next[i + 1] += next[i];
        }
        int[] sorted = new int[order.length];
        for (int i : order) {
            sorted[next[values[i]]++] = i;
        }
        return sorted;
    }

    int groups() {
        return groups;
    }

    int writer(int i) {
        int found = Arrays.binarySearch(firstEmployments, order[i]);
        // Writers without employments begin at the same position as the next one: the last of those is meant.
        int writer = found >= 0 ? found : -found - 2;
        while (firstEmployments[writer + 1] <= order[i]) {
            writer++;
        }
        return writer;
    }

    int employment(int i) {
        return order[i] - firstEmployments[writer(i)];
    }

    int person(int i) {
        return persons[order[i]];
    }

    int firstPerson(int writer) {
        return firstPersons[writer];
    }
}
