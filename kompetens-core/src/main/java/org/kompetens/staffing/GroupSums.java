package org.kompetens.staffing;

import java.util.Map;
import java.util.TreeMap;

/** Heads and FTE of groups that are put together anew, in the order of their numbers, in thousand-millionths. */
final class GroupSums {

    private final Map<Long, long[]> sums = new TreeMap<>();

    /** Takes the sum of a group. */
    interface Taker {
        void take(long group, long heads, long fte);
    }

    /** Adds to a group, or takes off it. */
    void add(long group, long heads, long fte) {
        long[] sum = sums.computeIfAbsent(group, none -> new long[2]);
        sum[0] += heads;
        sum[1] += fte;
    }

    /** How many are in a group. */
    long heads(long group) {
        return sums.getOrDefault(group, new long[2])[0];
    }

    /** Their FTE. */
    long fte(long group) {
        return sums.getOrDefault(group, new long[2])[1];
    }

    /** Goes through the groups. */
    void each(Taker taker) {
        sums.forEach((group, sum) -> taker.take(group, sum[0], sum[1]));
    }
}
