package org.kompetens.planning;

import org.kompetens.text.Labels;

/** A chapter of S3's plan, in its order. */
public enum PlanChapter {
    /** Participants, mandate, working and steering group, how the process goes. */
    MANDATE("mandate"),
    /** Why, what to achieve, and where it has political and administrative support. */
    SUPPORT("support"),
    /** Overall goals and guidance. */
    GOALS("goals"),
    /** What competence means here. */
    COMPETENCE("competence"),
    /** What is required, what there is, what is missing: of competence and of staff. */
    ANALYSIS("analysis"),
    /** Strategies, activities, and the arenas in which people learn. */
    STRATEGIES("strategies"),
    /** How it is carried out, followed up, evaluated and revised; with references. */
    EVALUATION("evaluation");

    private final String code;

    PlanChapter(String code) {
        this.code = code;
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
