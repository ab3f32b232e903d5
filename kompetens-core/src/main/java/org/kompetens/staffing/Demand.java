package org.kompetens.staffing;

/** How much staff is needed at the end of each year of a forecast, in FTE, of each role in each unit. */
public sealed interface Demand permits ConstantDemand, GivenDemand, DemographicDemand, ScaledDemand {}
