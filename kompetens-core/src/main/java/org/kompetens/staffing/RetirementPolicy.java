package org.kompetens.staffing;

/**
 * When people are expected to retire: by date of birth, or as shares by age. A right to leave, or to stay, is no exit;
 * that people leave when they have the right to is an assumption, which whoever chooses a policy makes. A known date of
 * leaving always wins.
 */
public sealed interface RetirementPolicy permits RetirementDates, RetirementRates {}
