/** Sums that coverage, change and horizon share. Not exported. */
@NullMarked
package org.kompetens.tally;

import org.jspecify.annotations.NullMarked;
