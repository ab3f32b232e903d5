/**
 * Gaps of many employees, summed for every unit of the tree.
 *
 * <p>Start with {@link org.kompetens.rollup.Rollup}.
 */
@NullMarked
package org.kompetens.rollup;

import org.jspecify.annotations.NullMarked;
