/**
 * The gap to come: the state at a later date as it is known now, and what leads there.
 *
 * <p>Start with {@link org.kompetens.horizon.Horizon}.
 */
@NullMarked
package org.kompetens.horizon;

import org.jspecify.annotations.NullMarked;
