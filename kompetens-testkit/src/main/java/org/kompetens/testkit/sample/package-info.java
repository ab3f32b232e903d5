/**
 * A municipality that does not exist, large and varied enough to look like one that does: for examples, for tests of
 * hosts, and for whoever wants figures before having data.
 */
@NullMarked
package org.kompetens.testkit.sample;

import org.jspecify.annotations.NullMarked;
