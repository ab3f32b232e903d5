package org.kompetens.staffing;

/**
 * Whole people, drawn at random: one path of a stochastic forecast. What is drawn follows from the seed, the path, the names
 * of unit and role, the year, the cohort, what is known of its course, and the reason alone. For one thread.
 */
final class RandomDraw implements Draw {

    private final RandomBits bits = new RandomBits();
    private final long seed;
    private final long[] places;
    private final long[] courses;
    private long path;
    private long placeAndYear;

    /**
     * Draws.
     *
     * @param seed of all paths
     * @param places for each place a number that follows from its names
     * @param courses for each course that is known of somebody a number that follows from what it says
     */
    RandomDraw(long seed, long[] places, long[] courses) {
        this.seed = RandomBits.key(0, seed);
        this.places = places;
        this.courses = courses;
    }

    /** Goes on with a path, from 0. */
    void begin(int number) {
        path = RandomBits.key(seed, number);
    }

    private void drawFor(long group, int reason) {
        long key = RandomBits.key(placeAndYear, (long) reason << Cohort.BITS | Group.cohort(group));
        int course = Group.course(group);
        bits.begin(course == 0 ? key : RandomBits.key(key, courses[course - 1]));
    }

    @Override
    public void begin(int place, int year) {
        placeAndYear = RandomBits.key(path ^ places[place], year);
    }

    @Override
    public long heads(Rate rate, long heads, long group, int reason) {
        if (rate.numerator() == 0) {
            return 0;
        }
        drawFor(group, reason);
        return bits.binomial(heads / Quantity.ONE_IN_BILLIONTHS, rate.numerator(), rate.denominator())
                * Quantity.ONE_IN_BILLIONTHS;
    }

    @Override
    public long whole(long heads, long group, int reason) {
        long fraction = heads % Quantity.ONE_IN_BILLIONTHS;
        if (fraction == 0) {
            return heads;
        }
        drawFor(group, reason);
        long more = bits.binomial(1, fraction, Quantity.ONE_IN_BILLIONTHS);
        return heads - fraction + more * Quantity.ONE_IN_BILLIONTHS;
    }

    @Override
    public long fte(Rate rate, long fte, long heads, long taken) {
        return Rounding.part(fte, taken / Quantity.ONE_IN_BILLIONTHS, heads / Quantity.ONE_IN_BILLIONTHS);
    }

    @Override
    public boolean isOfWholePeople() {
        return true;
    }
}
