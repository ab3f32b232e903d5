package org.kompetens.staffing;

/** Who is hired at the end of a year, beside {@linkplain PlannedHire planned hires}. */
public enum Hiring {
    /** As many as are missing then. */
    UP_TO_DEMAND,
    /** Nobody; what is missing stays missing. */
    NONE
}
