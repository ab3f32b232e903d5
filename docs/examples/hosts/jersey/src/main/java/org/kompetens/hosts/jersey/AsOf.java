package org.kompetens.hosts.jersey;

import java.time.LocalDate;

/**
 * A date in a query, which Jersey makes of its text.
 *
 * @param date the date
 */
public record AsOf(LocalDate date) {

    /**
     * The date of a text.
     *
     * @param text as 2026-10-01
     * @return the date
     */
    public static AsOf valueOf(String text) {
        return new AsOf(LocalDate.parse(text));
    }
}
