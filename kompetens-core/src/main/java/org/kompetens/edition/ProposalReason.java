package org.kompetens.edition;

/** Why a competence is proposed as the successor of another; the surest first. */
public enum ProposalReason {
    /** The newer edition says so itself. */
    STATED,
    /** The newer one links to the other, or both to the same competence of an outside framework. */
    LINK,
    /** The two have the same name in a language. */
    NAME,
    /** All words of the one's name are in several others' names together, and no further ones. */
    WORDS,
    /** The names differ by one or two letters of one long word. */
    SPELLING,
    /** No successor was found. */
    NONE
}
