/**
 * What whole runs cost, side by side with other ways to the same figures.
 *
 * <p>Start with {@link org.kompetens.benchmarks.NationBenchmark}.
 */
@NullMarked
package org.kompetens.benchmarks;

import org.jspecify.annotations.NullMarked;
