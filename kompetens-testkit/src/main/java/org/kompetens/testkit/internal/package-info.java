/** What the test engine finds by itself, and no host calls. */
@NullMarked
package org.kompetens.testkit.internal;

import org.jspecify.annotations.NullMarked;
