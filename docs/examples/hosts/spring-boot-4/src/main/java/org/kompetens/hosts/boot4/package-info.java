/** The library on Spring Boot 4. */
@NullMarked
package org.kompetens.hosts.boot4;

import org.jspecify.annotations.NullMarked;
