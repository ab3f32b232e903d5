/** What a host may bring itself. */
@NullMarked
package org.kompetens.examples.hosts;

import org.jspecify.annotations.NullMarked;
