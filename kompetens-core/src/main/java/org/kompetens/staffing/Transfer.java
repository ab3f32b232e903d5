package org.kompetens.staffing;

import java.util.Objects;

/**
 * That some of those who stay move to another role or unit in a year, of all ages and position sizes alike. They are no
 * exits and no hires, and over a unit that holds both ends they net to nought. Whoever moves to a role with another
 * retirement policy retires by that one, as others of the same age do; whose date of leaving is known, keeps it.
 *
 * @param year of the forecast, from 1
 * @param from where from
 * @param to where to
 * @param share of those there after retirements and other exits, before any transfer of that year
 */
public record Transfer(int year, UnitRole from, UnitRole to, Rate share) {

    /**
     * Checks.
     *
     * @throws IllegalArgumentException if the year is below 1, or the two ends are one
     */
    public Transfer {
        Objects.requireNonNull(share, "share");
        if (year < 1 || from.equals(to)) {
            throw new IllegalArgumentException("a transfer must be in a year from 1, from one place to another");
        }
    }
}
