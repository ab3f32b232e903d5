/**
 * From a gap to what is done about it: activities, where they are handled, their budget, goals, plans and evaluation.
 *
 * <p>Start with {@link org.kompetens.planning.Activity}. All that an organisation plans stands in a
 * {@link org.kompetens.planning.PlanRegister}; checked against the organisation it becomes a
 * {@link org.kompetens.planning.Planning}, which is asked for the activities that each level handles, the budget and the
 * cascade of goals.
 */
@NullMarked
package org.kompetens.planning;

import org.jspecify.annotations.NullMarked;
