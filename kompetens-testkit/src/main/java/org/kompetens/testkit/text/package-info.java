/**
 * Made-up data as text, so that a property that fails shows the whole case: what the library's own {@code toString} keeps
 * to itself, since there it may be of real persons.
 */
@NullMarked
package org.kompetens.testkit.text;

import org.jspecify.annotations.NullMarked;
