package org.kompetens.cost;

import org.kompetens.text.Labels;

/** How far an application to a fund has come. */
public enum GrantStatus {
    /** Asked for, not yet decided: hoped for. */
    APPLIED("applied"),
    /** Decided: the money is to come. */
    GRANTED("granted"),
    /** Decided: nothing comes. */
    REFUSED("refused"),
    /** Granted, and the claim is sent in. */
    CLAIMED("claimed"),
    /** The money has come. */
    PAID("paid"),
    /** The money came and was given back. */
    REPAID("repaid");

    private final String code;

    GrantStatus(String code) {
        this.code = code;
    }

    /**
     * Whether the money is certain.
     *
     * @return true for granted, claimed and paid
     */
    public boolean isCertain() {
        return this == GRANTED || this == CLAIMED || this == PAID;
    }

    /**
     * Whether the money is only hoped for.
     *
     * @return true for applied
     */
    public boolean isHopedFor() {
        return this == APPLIED;
    }

    /**
     * The stable code of this value in documents.
     *
     * @return lower case
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
        return CostWords.labels("grant." + code);
    }
}
