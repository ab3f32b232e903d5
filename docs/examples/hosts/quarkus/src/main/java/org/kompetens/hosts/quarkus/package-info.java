/** The library on Quarkus. */
@NullMarked
package org.kompetens.hosts.quarkus;

import org.jspecify.annotations.NullMarked;
