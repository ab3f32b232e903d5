/**
 * A report of a unit as one HTML file that needs nothing from elsewhere and no script: what is required and met, where most
 * is missing, what is not known, what expires, coverage and key persons, the bridge to a later date, the year's wheel, the
 * forecast of staff, activities and their budget.
 *
 * <p>{@link org.kompetens.report.PublicReport} has figures that may be shown outside, and takes no others;
 * {@link org.kompetens.report.InternalReport} has raw figures, and says so on every page.
 */
@NullMarked
package org.kompetens.report;

import org.jspecify.annotations.NullMarked;
