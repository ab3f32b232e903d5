/**
 * What units need as a whole, and whether those who work there cover it: how many are missing, whom nobody could do
 * without, and what is lost when one person leaves.
 *
 * <p>Start with {@link org.kompetens.coverage.Coverage}.
 */
@NullMarked
package org.kompetens.coverage;

import org.jspecify.annotations.NullMarked;
