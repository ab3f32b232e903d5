/**
 * A nation's public sector from a seed, in any size: for measuring, and for seeing that large data stay right.
 *
 * <p>Start with {@link org.kompetens.testkit.nation.Nation}.
 */
@NullMarked
package org.kompetens.testkit.nation;

import org.jspecify.annotations.NullMarked;
