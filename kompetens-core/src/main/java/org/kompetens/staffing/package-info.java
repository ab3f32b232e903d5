/**
 * Staffing: how many there are, who leaves, how many must be recruited, year by year.
 *
 * <p>Kept apart from competence: it knows units, roles and employees, and nothing of gaps. Start with {@link
 * org.kompetens.staffing.Opening} and {@link org.kompetens.staffing.StaffingForecast}.
 */
@NullMarked
package org.kompetens.staffing;

import org.jspecify.annotations.NullMarked;
