/**
 * How employees come to be counted: where they come from, on how many threads, and what is found wrong on the way.
 *
 * <p>Start with {@link org.kompetens.count.EmployeeSource}.
 */
@NullMarked
package org.kompetens.count;

import org.jspecify.annotations.NullMarked;
