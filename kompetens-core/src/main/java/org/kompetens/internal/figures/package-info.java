/** Figures read out of sums, for more than one of the packages that show them. Not exported. */
@NullMarked
package org.kompetens.internal.figures;

import org.jspecify.annotations.NullMarked;
