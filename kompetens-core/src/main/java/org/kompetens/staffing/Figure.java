package org.kompetens.staffing;

/**
 * A figure, and how much of it is imputed: put in by an assumption for those who gave no figures of their own.
 *
 * @param observed what rests on records or statistics of those it is about
 * @param imputed what rests on an assumption about them
 */
public record Figure(Staff observed, Staff imputed) {

    /** Nothing. */
    public static final Figure NONE = new Figure(Staff.NONE, Staff.NONE);

    /**
     * All of it.
     *
     * @return observed + imputed
     */
    public Staff total() {
        return observed.plus(imputed);
    }

    /**
     * The sum.
     *
     * @param other what to add
     * @return this + other, part by part
     */
    public Figure plus(Figure other) {
        return new Figure(observed.plus(other.observed), imputed.plus(other.imputed));
    }

    /**
     * The difference.
     *
     * @param other what to take off
     * @return this - other, part by part
     */
    public Figure minus(Figure other) {
        return new Figure(observed.minus(other.observed), imputed.minus(other.imputed));
    }
}
