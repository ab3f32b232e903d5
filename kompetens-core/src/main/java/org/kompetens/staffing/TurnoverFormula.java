package org.kompetens.staffing;

/** What is divided by what. */
public enum TurnoverFormula {
    /** The smaller of those hired and those who left, by the mean of the numbers at the beginning and at the end. */
    SMALLER_OF_HIRED_AND_LEFT_BY_MEAN,
    /** Those who left, by the mean of the numbers at the beginning and at the end. */
    LEFT_BY_MEAN,
    /** Those who left, by the number at the beginning. */
    LEFT_BY_START,
    /** Those hired, by the number at the beginning. */
    HIRED_BY_START
}
