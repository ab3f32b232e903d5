package org.kompetens.internal.people;

/**
 * The assessments of some persons as numbers, person after person. Dates are numbers that compare as the dates do;
 * which numbers they are is up to the columns.
 */
public interface AssessmentColumns {

    /** The position of a person's first assessment. */
    int firstAssessment(int person);

    /** The position after a person's last assessment. */
    int endOfAssessments(int person);

    /** The index of the competence. */
    int competence(int assessment);

    /** The rank on the competence's own scale, as {@link RankCode} has it. */
    int rankCode(int assessment);

    /** The position of the source, weakest first. */
    int source(int assessment);

    /** When it was judged. */
    int date(int assessment);

    /** The first date on which it no longer counts. */
    int expiry(int assessment);
}
