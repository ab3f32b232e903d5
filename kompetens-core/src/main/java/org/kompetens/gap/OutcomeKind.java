package org.kompetens.gap;

/** The kinds of {@link Outcome}, for a {@code switch} that the compiler checks to deal with each of them. */
public enum OutcomeKind {
    /** Held at the required level or above. */
    MET,
    /** Held below the required level. */
    SHORT,
    /** Not assessed on or before the as-of date. */
    UNASSESSED,
    /** Assessed, and every assessment has expired by the as-of date. */
    EXPIRED,
    /** Not required of the person, who is exempt: counted apart, and in no share. */
    EXEMPT
}
