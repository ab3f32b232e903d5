/**
 * What the laws speak of: a system that finds gaps and adds them up, and its answer in plain values. Implement {@link
 * org.kompetens.testkit.system.GapSystem} for a system of your own to hold it to the same laws.
 */
@NullMarked
package org.kompetens.testkit.system;

import org.jspecify.annotations.NullMarked;
