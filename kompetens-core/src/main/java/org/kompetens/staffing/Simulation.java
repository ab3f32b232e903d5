package org.kompetens.staffing;

/**
 * How often chance is asked, and which.
 *
 * @param seed the same seed gives the same paths to the last digit, on any number of threads
 * @param paths how many, from {@value #LEAST_PATHS} to {@value #MOST_PATHS}
 */
public record Simulation(long seed, int paths) {

    /** Fewer have no 10th percentile. */
    public static final int LEAST_PATHS = 9;

    /** The most paths. */
    public static final int MOST_PATHS = 100_000;

    /**
     * Checks.
     *
     * @throws IllegalArgumentException if the number of paths is out of bounds
     */
    public Simulation {
        if (paths < LEAST_PATHS || paths > MOST_PATHS) {
            throw new IllegalArgumentException(
                    "paths must be from " + LEAST_PATHS + " to " + MOST_PATHS + ": " + paths);
        }
    }
}
