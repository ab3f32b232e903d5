package org.kompetens.internal.sums;

import java.util.stream.IntStream;

/**
 * The persons of a store with several employments, with numbers of their own: for each who it is, and where their
 * employments begin in two columns, which have the position of each employment and its group. Immutable.
 */
final class StoreSeveral {

    final int[] persons;
    final int[] starts;
    final int[] employments;
    final int[] groups;

    /**
     * Those of a store.
     *
     * @param employmentsOf for each person how many employments they have
     * @param size how many persons there are
     * @param groupStarts for each group the position of its first employment; and where the last group ends
     * @param personOfEmployment for each employment whose it is
     */
    StoreSeveral(int[] employmentsOf, int size, int[] groupStarts, int[] personOfEmployment) {
        this.persons = IntStream.range(0, size)
                .filter(person -> employmentsOf[person] > 1)
                .toArray();
        this.starts = new int[persons.length + 1];
        int[] positions = new int[employmentsOf.length];
        for (int i = 0; i < persons.length; i++) {
            starts[i + 1] = starts[i] + employmentsOf[persons[i]];
            positions[persons[i]] = starts[i];
        }
        this.employments = new int[starts[persons.length]];
        this.groups = new int[starts[persons.length]];
        for (int group = 0; group < groupStarts.length - 1; group++) {
            for (int i = groupStarts[group]; i < groupStarts[group + 1]; i++) {
                int person = personOfEmployment[i];
                if (employmentsOf[person] > 1) {
                    groups[positions[person]] = group;
                    employments[positions[person]++] = i;
                }
            }
        }
    }

    int size() {
        return persons.length;
    }

    /** How many numbers of 32 bits the columns have. */
    long ints() {
        return (long) persons.length + starts.length + employments.length + groups.length;
    }
}
