package org.kompetens.strategy;

import org.kompetens.text.Labels;

/**
 * A way to see to it that the needed competence is there. This is one set, fine enough that each vocabulary in use can be
 * read as a view of it; see {@link StrategyVocabulary}.
 */
public enum Strategy {
    /** Employees learn, by whatever arena. */
    DEVELOP("develop"),
    /** Leaders, and those who are to be, learn to lead. */
    LEAD("lead"),
    /** Those who are there want to stay. */
    RETAIN("retain"),
    /** Workplaces keep people healthy. */
    HEALTH("health"),
    /** Pay, benefits and conditions. */
    REWARD("reward"),
    /** Those who are not there know of the employer and want to come. */
    ATTRACT("attract"),
    /** People are hired for what they can. */
    RECRUIT("recruit"),
    /** Those who are new learn their work. */
    INTRODUCE("introduce"),
    /** What people can is put to use. */
    MOBILISE("mobilise"),
    /** More people work full time, and longer in life. */
    WORK_MORE("work-more"),
    /** Working time is laid where it is needed. */
    GUARD_WORKING_TIME("guard-working-time"),
    /** Work is done in other ways, with other technology. */
    RENEW("renew"),
    /** People learn for another role than theirs. */
    RETRAIN("retrain"),
    /** What is no longer needed comes to an end. */
    PHASE_OUT("phase-out"),
    /** Those who leave are heard, and leave behind what they know. */
    CONCLUDE("conclude");

    private final String code;

    Strategy(String code) {
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
        return StrategyWords.labels("strategy." + code);
    }
}
