package org.kompetens.testkit.system;

import java.util.Optional;
import org.kompetens.rollup.Fraction;

/**
 * How far several measures have come together.
 *
 * @param ofSum which part is reached of what was to be reached of all; empty where there is none to have
 * @param meanOfEach the mean of the part of the way of each; empty where there is none to have
 * @param met how many are met
 * @param judged of how many that can be judged
 */
public record MeasuresReport(Optional<Fraction> ofSum, Optional<Fraction> meanOfEach, int met, int judged) {}
