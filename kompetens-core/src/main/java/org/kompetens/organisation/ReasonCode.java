package org.kompetens.organisation;

import org.kompetens.text.Identifiers;

/**
 * Why somebody is exempt, by a code of the organisation's own such as {@code parental-leave}: a code and never free text,
 * in which more would be told than is needed.
 *
 * @param value the code as the organisation writes it, without white space; compared letter by letter
 */
public record ReasonCode(String value) implements Comparable<ReasonCode> {

    /**
     * Checks.
     *
     * @throws IllegalArgumentException if it holds white space, and as {@link Identifiers#check} does
     */
    public ReasonCode {
        Identifiers.check("ReasonCode", value);
        if (value.codePoints().anyMatch(one -> Character.isWhitespace(one) || Character.isSpaceChar(one))) {
            throw new IllegalArgumentException("ReasonCode must be a code, which holds no white space");
        }
    }

    /**
     * A reason.
     *
     * @param value the code as the organisation writes it, without white space
     * @return the reason
     */
    public static ReasonCode of(String value) {
        return new ReasonCode(value);
    }

    @Override
    public int compareTo(ReasonCode other) {
        return Identifiers.compare(value, other.value);
    }

    /** Says nothing of the reason, which is somebody's. */
    @Override
    public String toString() {
        return "ReasonCode[hidden]";
    }
}
