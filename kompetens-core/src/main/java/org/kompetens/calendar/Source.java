package org.kompetens.calendar;

/**
 * Where something in a calendar comes from.
 *
 * @param document the document, for instance {@code S1} or an organisation's own guideline
 * @param place where in it, for instance {@code table, row 3}
 */
public record Source(String document, String place) {

    /**
     * Checks.
     *
     * @throws IllegalArgumentException if either is blank
     */
    public Source {
        if (document.isBlank() || place.isBlank()) {
            throw new IllegalArgumentException("document and place must not be blank: " + document + ", " + place);
        }
    }

    /** Document and place. */
    @Override
    public String toString() {
        return document + ", " + place;
    }
}
