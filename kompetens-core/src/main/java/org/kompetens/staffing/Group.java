package org.kompetens.staffing;

/**
 * People of one role and unit of whom a forecast knows the same, as a number: their {@link Cohort}, and the number of their
 * {@link KnownCourse} in the forecast, from 1, or 0. Those without a course come first, in the order of cohorts.
 */
final class Group {

    private static final long COHORT = (1L << Cohort.BITS) - 1;

    private Group() {}

    static long of(int course, int cohort) {
        return (long) course << Cohort.BITS | cohort;
    }

    static int cohort(long group) {
        return (int) (group & COHORT);
    }

    static int course(long group) {
        return (int) (group >> Cohort.BITS);
    }

    /** The same people in another cohort. */
    static long withCohort(long group, int cohort) {
        return (group & ~COHORT) | cohort;
    }
}
