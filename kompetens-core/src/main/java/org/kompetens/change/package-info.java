/**
 * Before and after: the same organisation with a change, side by side; and a reorganisation, explained into people
 * moved and gaps changed. Nothing given is ever altered.
 *
 * <p>Start with {@link org.kompetens.change.Scenario} and {@link org.kompetens.change.Reorganisation}.
 */
@NullMarked
package org.kompetens.change;

import org.jspecify.annotations.NullMarked;
