/**
 * The process calendar: who does what, when, in each round of the work, and how far it has come at a date.
 *
 * <p>Start with {@link org.kompetens.calendar.ProcessCalendar}, what a calendar declares. With a
 * {@link org.kompetens.calendar.Cycle} and an organisation it becomes a {@link org.kompetens.calendar.Schedule}, the
 * occurrences with their dates; with completions and a date, a {@link org.kompetens.calendar.StatusBoard}. Duties are
 * checked against records by {@link org.kompetens.calendar.DutyCheck}.
 */
@NullMarked
package org.kompetens.calendar;

import org.jspecify.annotations.NullMarked;
