package org.kompetens.choice;

/** By what gaps are compared. */
public enum ShortfallMeasure {
    /** Weight × missing steps: right where all competences are on one scale. */
    WEIGHTED_STEPS,
    /** Weight × missing steps ÷ required rank: where scales differ, steps of one are not steps of another. */
    WEIGHTED_SHARES
}
