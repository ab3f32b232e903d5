package org.kompetens.planning;

import java.time.LocalDate;

/**
 * That the work on an activity had come so far on a date.
 *
 * @param date the date
 * @param status how far
 */
public record ImplementationReport(LocalDate date, ImplementationStatus status) {}
