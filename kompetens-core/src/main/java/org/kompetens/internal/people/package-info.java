/** Employees as columns of numbers, and what takes a record into them. Not exported. */
@NullMarked
package org.kompetens.internal.people;

import org.jspecify.annotations.NullMarked;
