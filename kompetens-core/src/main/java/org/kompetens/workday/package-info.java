/**
 * Working days and days off: the public holidays of Sweden, Norway and Denmark from 2000 to 2100, each rule with its
 * statute and its years, in three layers; and how a deadline moves off a day off.
 *
 * <p>Start with {@link org.kompetens.workday.WorkingDays}, which a host can implement with a calendar of its own, and
 * {@link org.kompetens.workday.PublicHolidays}.
 */
@NullMarked
package org.kompetens.workday;

import org.jspecify.annotations.NullMarked;
