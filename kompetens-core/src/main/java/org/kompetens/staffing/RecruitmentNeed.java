package org.kompetens.staffing;

/**
 * How many are missing at the end of a year before anybody is hired, in each role of each unit, summed up: a surplus
 * elsewhere does not reduce it.
 *
 * @param replacement up to what the stock lost before anybody was hired: those who left, and those who moved away and what
 *     smaller positions took off, less those who moved here and what larger positions added. Under constant demand that is
 *     all of it
 * @param expansion what goes beyond
 */
public record RecruitmentNeed(Figure replacement, Figure expansion) {

    /**
     * All of it.
     *
     * @return replacement + expansion
     */
    public Figure total() {
        return replacement.plus(expansion);
    }

    /**
     * The sum.
     *
     * @param other what to add
     * @return this + other, part by part
     */
    public RecruitmentNeed plus(RecruitmentNeed other) {
        return new RecruitmentNeed(replacement.plus(other.replacement), expansion.plus(other.expansion));
    }
}
