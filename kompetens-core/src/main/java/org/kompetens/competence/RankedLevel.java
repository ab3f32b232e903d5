package org.kompetens.competence;

/**
 * A level as a rank on a competence's own scale.
 *
 * @param rank from 1; {@value ProficiencyScale#RANK_OF_NOTHING} where nothing is held
 * @param merged whether a lossy mapping led here: the level was given on another scale, and another level of that
 *     scale counts as the same rank
 */
public record RankedLevel(int rank, boolean merged) {}
