/**
 * Arbitraries and laws of the process calendar, and a slow and obvious way to tell a status.
 *
 * <p>Start with {@link org.kompetens.testkit.calendar.Rounds}.
 */
@NullMarked
package org.kompetens.testkit.calendar;

import org.jspecify.annotations.NullMarked;
