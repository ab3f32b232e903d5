package org.kompetens.calendar.template;

import org.kompetens.text.Labels;
import org.kompetens.text.Language;

/** Labels in the four languages of the templates; nynorsk falls back to bokmål. */
final class Words {

    private Words() {}

    static Labels of(String sv, String nb, String da, String en) {
        return Labels.of(Language.SV, sv)
                .with(Language.NB, nb)
                .with(Language.DA, da)
                .with(Language.EN, en);
    }
}
