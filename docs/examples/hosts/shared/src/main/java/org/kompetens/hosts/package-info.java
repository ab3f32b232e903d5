/** What is the same in every host. */
@NullMarked
package org.kompetens.hosts;

import org.jspecify.annotations.NullMarked;
