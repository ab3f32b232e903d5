/**
 * How figures are worked out fast: employees as columns of numbers, sums by what is held, the way up the tree. Not
 * exported; what it gives is read through {@link org.kompetens.rollup}.
 *
 * <p>Start with {@link org.kompetens.engine.PostSums}, what the innermost loop does, and {@link
 * org.kompetens.engine.TreeSums}, what is made of it.
 */
@NullMarked
package org.kompetens.engine;

import org.jspecify.annotations.NullMarked;
