package org.kompetens.rollup;

/** What is summed of cells and of persons: each as a number of them, and by FTE in ten-thousandths. */
public enum Measure {
    /** Cells held at the required level or above. */
    MET,
    /** Cells held below it. */
    SHORT,
    /** Cells never assessed. */
    UNASSESSED,
    /** Cells assessed, nothing of it valid. */
    EXPIRED,
    /** Cells whose required or held level a mapping that merges levels led to. */
    MERGED,
    /** Distinct persons with a cell. */
    PERSONS_REQUIRED,
    /** Distinct persons with a short cell. */
    PERSONS_SHORT,
    /** Distinct persons with an expired cell. */
    PERSONS_EXPIRED,
    /** Steps below the required levels. */
    MISSING_STEPS,
    /** The same, each cell's multiplied by its weight. */
    WEIGHTED_MISSING_STEPS,
    /** Steps above the required levels. */
    SURPLUS_STEPS;

    /**
     * Whether it is a sum of steps, which has a meaning on one scale only.
     *
     * @return false for cells and persons
     */
    public boolean isOfSteps() {
        return compareTo(MISSING_STEPS) >= 0;
    }
}
