package org.kompetens.staffing;

/**
 * The staff of one year: what there was, what left, came and moved, and what there is. In heads and in FTE, observed and
 * imputed, {@code closing = opening - knownExits - retirements - otherExits + hires + transfers + positionChange} exactly;
 * the closing stock of a year is the opening stock of the next.
 *
 * @param opening at the beginning of the year
 * @param knownExits who left at a date that was known of them beforehand
 * @param retirements who retired by the policy
 * @param otherExits who left for other reasons
 * @param hires who was hired, at the end of the year
 * @param transfers who moved here, less those who moved away
 * @param positionChange what larger positions of those who stayed add; of heads always nought
 * @param closing at the end of the year
 */
public record StockAndFlow(
        Figure opening,
        Figure knownExits,
        Figure retirements,
        Figure otherExits,
        Figure hires,
        Figure transfers,
        Figure positionChange,
        Figure closing) {

    /**
     * All who left.
     *
     * @return known exits, retirements and other exits
     */
    public Figure leavers() {
        return knownExits.plus(retirements).plus(otherExits);
    }
}
