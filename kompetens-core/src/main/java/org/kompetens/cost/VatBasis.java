package org.kompetens.cost;

import org.kompetens.text.Labels;

/** Whether an amount holds value added tax. Amounts with and without are never added. */
public enum VatBasis {
    /** The tax is not in it. */
    WITHOUT("without"),
    /** The tax is in it. */
    WITH("with"),
    /** There is no such tax on it, as on pay; it may be added to either. */
    NOT_SUBJECT("not-subject");

    private final String code;

    VatBasis(String code) {
        this.code = code;
    }

    /**
     * The stable code of this value in documents.
     *
     * @return lower case, with hyphens
     */
    public String code() {
        return code;
    }

    /**
     * What it is called.
     *
     * @return its name in all languages
     */
    public Labels labels() {
        return CostWords.labels("vat." + code);
    }
}
