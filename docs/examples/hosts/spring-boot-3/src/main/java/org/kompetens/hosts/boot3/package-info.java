/** The library on Spring Boot 3.5. */
@NullMarked
package org.kompetens.hosts.boot3;

import org.jspecify.annotations.NullMarked;
