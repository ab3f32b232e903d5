package org.kompetens.calendar;

import java.util.List;

/**
 * When an occurrence calls for attention.
 *
 * @param dueSoonDays how many calendar days before its deadline it is due soon, at least 0
 * @param escalationDays after how many calendar days past its deadline a late one goes to the next in the chain of
 *     responsibility, to the one after, and so on; at least 1 each, ascending
 */
public record Attention(int dueSoonDays, List<Integer> escalationDays) {

    /**
     * Checks and copies.
     *
     * @throws IllegalArgumentException if days are negative, or not ascending
     */
    public Attention {
        if (dueSoonDays < 0) {
            throw new IllegalArgumentException("dueSoonDays must not be negative: " + dueSoonDays);
        }
        escalationDays = List.copyOf(escalationDays);
        int before = 0;
        for (int days : escalationDays) {
            if (days <= before) {
                throw new IllegalArgumentException(
                        "escalationDays must be at least 1 and ascending: " + escalationDays);
            }
            before = days;
        }
    }
}
