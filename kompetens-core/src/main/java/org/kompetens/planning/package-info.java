/**
 * From a gap to what is done about it: activities, where they are handled, their budget, goals, plans and evaluation.
 *
 * <p>Start with {@link org.kompetens.planning.Activity}.
 */
@NullMarked
package org.kompetens.planning;

import org.jspecify.annotations.NullMarked;
