package org.kompetens.publication;

import java.time.LocalDate;

/**
 * One year of a forecast, as it is shown outside.
 *
 * @param year from 1
 * @param from the date on which it begins
 * @param to the date on which it ends
 * @param flows who leaves and who is hired within it
 */
public record PublishedForecastYear(int year, LocalDate from, LocalDate to, PublishedFlows flows) {}
