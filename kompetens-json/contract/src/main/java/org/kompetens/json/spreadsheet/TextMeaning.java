package org.kompetens.json.spreadsheet;

import java.util.Objects;

/**
 * What a text in the cells of a column stands for.
 *
 * @param text the text, in capitals or not
 * @param means the id or the word that it stands for
 */
public record TextMeaning(String text, String means) {

    /** Refuses null. */
    public TextMeaning {
        Objects.requireNonNull(text);
        Objects.requireNonNull(means);
    }
}
