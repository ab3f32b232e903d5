package org.kompetens.staffing;

/**
 * Staff at the as-of date in thousand-millionths, observed or by one imputation.
 *
 * @param cohorts by {@link Key}, of those of whom no course is known
 * @param courses those of whom one is
 */
record StaffLayer(SortedSums cohorts, CourseSums courses) {}
