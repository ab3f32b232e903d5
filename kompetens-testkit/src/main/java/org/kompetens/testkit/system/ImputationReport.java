package org.kompetens.testkit.system;

/**
 * What a forecast says where some members gave no figures of their own.
 *
 * @param all of everybody
 * @param imputed what of it rests on an assumption
 */
public record ImputationReport(StaffingReport all, StaffingReport imputed) {}
