/**
 * Which figures of a table are hidden so that nobody can work out those that must not be known, and the proof of it.
 *
 * <p>A table has three axes (units, subjects, outcomes). What stands at the parts of all three are the cells; every
 * figure is a sum of cells. The proof that a hidden figure cannot be worked out is an
 * {@link org.kompetens.internal.disclosure.Alternative alternative}: other tables with the same shown figures.
 */
@NullMarked
package org.kompetens.internal.disclosure;

import org.jspecify.annotations.NullMarked;
