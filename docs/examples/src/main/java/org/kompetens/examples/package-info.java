/** What the README and the pages under docs show, as programs that run. */
@NullMarked
package org.kompetens.examples;

import org.jspecify.annotations.NullMarked;
