/**
 * The rules of the gap and of aggregation, told once more: slow, obvious, and written without the library's own
 * calculation, so that the two check one another. Only the library's records are used, and no figure is derived from
 * another: each is counted anew over all employees.
 */
@NullMarked
package org.kompetens.testkit.reference;

import org.jspecify.annotations.NullMarked;
