package org.kompetens.staffing;

/** In which order people are taken off within a year, after those whose date of leaving is known. */
public enum ExitOrder {
    /** Those who retire; then, of the rest, those who leave for other reasons. */
    RETIREMENTS_FIRST,
    /** Those who leave for other reasons; then, of the rest, those who retire. */
    OTHER_EXITS_FIRST
}
