package org.kompetens.calendar;

import java.time.LocalDate;

/**
 * A step's window in one cycle; the same for all units, but for those with settings of their own.
 *
 * @param step the step
 * @param window the position among the step's windows, from 0
 * @param days the first day and the last, as the window gives them
 * @param deadline the last day, moved off days off
 */
public record ScheduledWindow(Step step, int window, DayRange days, LocalDate deadline) {}
