/**
 * What the laws speak of: a system that finds gaps and adds them up, and its answer in plain values. Implement {@link
 * org.kompetens.testkit.system.GapSystem} for a system of your own to hold it to the same laws.
 *
 * <p>For staff implement {@link org.kompetens.testkit.system.StaffingSystem} (what is to be expected, year by year), {@link
 * org.kompetens.testkit.system.StochasticSystem} (percentiles), {@link org.kompetens.testkit.system.ImputationSystem} (what is
 * inferred of members without figures), {@link org.kompetens.testkit.system.LeverSystem} (scenarios) and {@link
 * org.kompetens.testkit.system.TurnoverSystem}, each held to the laws of the same name: {@code StaffingLaws} and {@code
 * StaffingChangeLaws}, {@code PercentileLaws}, {@code ImputationLaws}, {@code LeverLaws}, {@code TurnoverLaws}. An adapter
 * gets a situation in the library's own types and answers for every unit, with all below it; {@link
 * org.kompetens.testkit.system.LibraryStaffingSystem} shows how one is written.
 */
@NullMarked
package org.kompetens.testkit.system;

import org.jspecify.annotations.NullMarked;
