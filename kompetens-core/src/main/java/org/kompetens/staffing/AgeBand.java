package org.kompetens.staffing;

/**
 * Ages in whole years, from one to another.
 *
 * @param from the youngest
 * @param to the oldest (inclusive)
 */
public record AgeBand(int from, int to) implements Comparable<AgeBand> {

    /**
     * Checks.
     *
     * @throws IllegalArgumentException if not 0 ≤ from ≤ to
     */
    public AgeBand {
        if (from < 0 || from > to) {
            throw new IllegalArgumentException("an age band must be from an age to none below it: " + from + "–" + to);
        }
    }

    /**
     * Whether an age is in the band.
     *
     * @param age in whole years
     * @return true from {@code from} to {@code to}
     */
    public boolean contains(int age) {
        return from <= age && age <= to;
    }

    @Override
    public int compareTo(AgeBand other) {
        return from == other.from ? Integer.compare(to, other.to) : Integer.compare(from, other.from);
    }
}
