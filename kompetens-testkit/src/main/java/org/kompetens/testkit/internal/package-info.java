/** What the test engine finds by itself, and what laws of several packages share: no host calls it. */
@NullMarked
package org.kompetens.testkit.internal;

import org.jspecify.annotations.NullMarked;
