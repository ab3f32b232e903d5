package org.kompetens.competence;

/**
 * What one competence has to do with another, besides being broader or narrower. Nothing is worked out from it: it is
 * kept for those who read the framework, in the words in which most frameworks are published (SKOS, CASE).
 */
public enum RelationKind {
    /** The two belong together. */
    RELATED,
    /** The other is the same competence, as another framework has it. */
    EXACT_MATCH,
    /** The other is so alike that it can be taken for the same by some. */
    CLOSE_MATCH,
    /** The other is learned first. */
    PRECEDED_BY;

    /** Whether it holds the other way round as well. */
    boolean isSymmetric() {
        return this != PRECEDED_BY;
    }
}
