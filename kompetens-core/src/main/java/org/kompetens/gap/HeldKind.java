package org.kompetens.gap;

/** The kinds of {@link Held}, for a {@code switch} that the compiler checks to deal with each of them. */
public enum HeldKind {
    /** An assessment counts. */
    KNOWN,
    /** Assessed, and every assessment has expired. */
    EXPIRED,
    /** Not assessed. */
    UNASSESSED
}
