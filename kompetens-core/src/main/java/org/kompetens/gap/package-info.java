/**
 * Required against held, for one employee at a date: each cell's outcome, and what led to it.
 *
 * <p>Start with {@link org.kompetens.gap.GapAnalysis}.
 */
@NullMarked
package org.kompetens.gap;

import org.jspecify.annotations.NullMarked;
