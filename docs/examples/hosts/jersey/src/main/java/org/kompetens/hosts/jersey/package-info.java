/** The library on Jersey. */
@NullMarked
package org.kompetens.hosts.jersey;

import org.jspecify.annotations.NullMarked;
