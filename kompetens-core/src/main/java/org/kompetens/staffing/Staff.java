package org.kompetens.staffing;

/**
 * So much staff, counted in two ways.
 *
 * @param heads by employments: somebody with two of them counts twice, below and at the top, so that children sum to
 *     their parent
 * @param fte in full-time positions
 */
public record Staff(Quantity heads, Quantity fte) {

    /** Nobody. */
    public static final Staff NONE = new Staff(Quantity.ZERO, Quantity.ZERO);

    /**
     * Staff by thousand-millionths.
     *
     * @param heads in thousand-millionths of a person
     * @param fte in thousand-millionths of a full-time position
     * @return the staff
     */
    static Staff ofBillionths(long heads, long fte) {
        return new Staff(new Quantity(heads), new Quantity(fte));
    }

    /**
     * The sum.
     *
     * @param other what to add
     * @return this + other, by both
     */
    public Staff plus(Staff other) {
        return new Staff(heads.plus(other.heads), fte.plus(other.fte));
    }

    /**
     * The difference.
     *
     * @param other what to take off
     * @return this - other, by both
     */
    public Staff minus(Staff other) {
        return new Staff(heads.minus(other.heads), fte.minus(other.fte));
    }
}
