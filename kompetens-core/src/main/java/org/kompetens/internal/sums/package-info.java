/** The sums behind all figures: rows of what is required by what is held, and their way up the tree. Not exported. */
@NullMarked
package org.kompetens.internal.sums;

import org.jspecify.annotations.NullMarked;
