package org.kompetens.edition;

/** What becomes of a competence that a newer edition no longer has. */
public enum RevisionKind {
    /** One competence takes its place, and that of no other. */
    REPLACED,
    /** Several take its place. */
    SPLIT,
    /** One takes its place and that of others. */
    MERGED,
    /** Nothing takes its place. */
    RETIRED
}
