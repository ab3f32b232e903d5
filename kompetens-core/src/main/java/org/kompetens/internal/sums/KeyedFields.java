package org.kompetens.internal.sums;

/** Rows of fields, found by their keys, that can be added to. */
interface KeyedFields {

    /**
     * Adds to one field.
     *
     * @param count how many; negative to take off
     * @param fte the same by FTE, in ten-thousandths
     */
    void add(int key, int field, long count, long fte);
}
