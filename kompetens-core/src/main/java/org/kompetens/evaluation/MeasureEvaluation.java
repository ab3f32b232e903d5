package org.kompetens.evaluation;

import java.util.Optional;
import org.kompetens.planning.GoalMeasure;
import org.kompetens.planning.Progress;
import org.kompetens.planning.Reading;

/**
 * How far a measure of a goal has come.
 *
 * @param measure the measure
 * @param reading the last reading, if there is any
 * @param progress how far it has come by that
 */
public record MeasureEvaluation(GoalMeasure measure, Optional<Reading> reading, Progress progress) {}
