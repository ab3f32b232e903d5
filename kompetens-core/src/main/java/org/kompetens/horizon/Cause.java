package org.kompetens.horizon;

/** What changes a cell as time goes by; on one date in this order. */
public enum Cause {
    /** An employment ends, or its holder leaves. */
    EXIT,
    /** An employment begins. */
    ENTRY,
    /** A requirement begins or ends. */
    REQUIREMENT,
    /** An exemption begins or ends. */
    EXEMPTION,
    /** An assessment expires. */
    EXPIRY,
    /** An assessment is made: one that is expected, or one that was known of already. */
    GAIN,
    /** The catalogue moves on: assessments of a retired competence begin to count for what replaces it. */
    REVISION
}
