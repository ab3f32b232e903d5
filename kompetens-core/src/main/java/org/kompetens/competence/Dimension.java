package org.kompetens.competence;

import org.kompetens.text.Labels;
import org.kompetens.text.Language;

/** The six dimensions of competence. Source: S3, step 4. */
public enum Dimension {
    /** What one knows. */
    KNOWLEDGE("kunskap", "kunnskap", "kunnskap", "viden", "knowledge"),
    /** What one sees the meaning and the connections of. */
    UNDERSTANDING("förståelse", "forståelse", "forståing", "forståelse", "understanding"),
    /** What one can do. */
    SKILL("färdighet", "ferdighet", "ferdigheit", "færdighed", "skill"),
    /** What one is like. */
    ATTRIBUTE("egenskap", "egenskap", "eigenskap", "egenskab", "attribute"),
    /** How one meets people and tasks. */
    ATTITUDE("förhållningssätt", "holdning", "haldning", "holdning", "attitude"),
    /** What one holds to be right. */
    VALUE("värdering", "verdi", "verdi", "værdi", "value");

    private final Labels labels;

    Dimension(String sv, String nb, String nn, String da, String en) {
        this.labels = Labels.of(Language.SV, sv)
                .with(Language.NB, nb)
                .with(Language.NN, nn)
                .with(Language.DA, da)
                .with(Language.EN, en);
    }

    /**
     * The dimension's name.
     *
     * @return in all five languages, in the singular and in lower case
     */
    public Labels labels() {
        return labels;
    }
}
