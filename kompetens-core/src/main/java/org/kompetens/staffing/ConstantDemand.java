package org.kompetens.staffing;

/** As much staff as today, year after year, in every role and unit. */
public record ConstantDemand() implements Demand {}
