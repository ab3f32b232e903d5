package org.kompetens.planning;

import org.kompetens.text.Labels;

/** A chapter of S3's plan, in its order. */
public enum PlanChapter {
    /** Participants, mandate, working and steering group, how the process goes. */
    MANDATE(1, "mandate"),
    /** Why, what to achieve, and where it has political and administrative support. */
    SUPPORT(2, "support"),
    /** Overall goals and guidance. */
    GOALS(3, "goals"),
    /** What competence means here. */
    COMPETENCE(4, "competence"),
    /** What is required, what there is, what is missing: of competence and of staff. */
    ANALYSIS(5, "analysis"),
    /** Strategies, activities, and the arenas in which people learn. */
    STRATEGIES(6, "strategies"),
    /** How it is carried out, followed up, evaluated and revised; with references. */
    EVALUATION(7, "evaluation");

    private final int number;
    private final String code;

    PlanChapter(int number, String code) {
        this.number = number;
        this.code = code;
    }

    /**
     * Its number in the document.
     *
     * @return from 1
     */
    public int number() {
        return number;
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
        return PlanningWords.labels("chapter." + code);
    }
}
