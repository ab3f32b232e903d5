package org.kompetens.testkit;

import org.kompetens.text.Labels;
import org.kompetens.text.Language;

/** Labels for what is generated. */
final class Names {

    private Names() {}

    static Labels label(String text) {
        return Labels.of(Language.EN, text);
    }
}
