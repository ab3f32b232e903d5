package org.kompetens.staffing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A limit of a retirement table that terms name, and what the table says of it.
 *
 * @param table which table
 * @param limit which limit
 * @param forecasts whether rows that are forecast count
 */
record TableLimit(RetirementTable table, String limit, boolean forecasts) {

    /**
     * Dates of birth that lie between those of two rows, and in none.
     *
     * @param from the first
     * @param through the last
     */
    record Gap(LocalDate from, LocalDate through) {}

    /** The limit that terms go by; empty if they go by none. */
    static Optional<TableLimit> of(RetirementTerms terms) {
        if (terms instanceof RetirementTerms.OfTable of) {
            return Optional.of(new TableLimit(of.country().table(), of.limit(), of.forecasts()));
        }
        if (terms instanceof RetirementTerms.OfOwnTable of) {
            return Optional.of(new TableLimit(of.table(), of.limit(), of.forecasts()));
        }
        return Optional.empty();
    }

    private List<RetirementRow> rows() {
        return table.rows().stream()
                .filter(row -> row.limit().equals(limit) && (row.enacted() || forecasts))
                .toList();
    }

    /** The rows in force on a date, those of older people first. */
    private List<RetirementRow> inForce(LocalDate date) {
        return rows().stream()
                .filter(row -> row.isInForce(date))
                .sorted(Comparator.comparing(row -> row.bornFrom().orElse(LocalDate.MIN)))
                .toList();
    }

    /** The least age at which anybody leaves, in whole years; empty if no row is in force on a date. */
    Optional<Integer> leastAge(LocalDate date) {
        return inForce(date).stream().map(row -> row.age().getYears()).min(Comparator.naturalOrder());
    }

    /** Whether the rows in force on a date say something of all who are born from one date through another. */
    boolean saysOfAll(LocalDate date, LocalDate from, LocalDate through) {
        LocalDate known = from;
        for (RetirementRow row : inForce(date)) {
            LocalDate before = row.bornBefore().orElse(LocalDate.MAX);
            if (!row.bornFrom().orElse(LocalDate.MIN).isAfter(known) && before.isAfter(known)) {
                known = before;
            }
        }
        return known.isAfter(through);
    }

    boolean isInForce(LocalDate date) {
        return rows().stream().anyMatch(row -> row.isInForce(date));
    }

    /** When the first row after a date comes into force; empty if none does. */
    Optional<LocalDate> inForceAfter(LocalDate date) {
        return rows().stream()
                .map(RetirementRow::inForceFrom)
                .filter(date::isBefore)
                .min(Comparator.naturalOrder());
    }

    /** The last date on which a row was in force before another date; empty if none was. */
    Optional<LocalDate> inForceThrough(LocalDate date) {
        return rows().stream()
                .flatMap(row -> row.inForceUntil().stream())
                .filter(until -> !until.isAfter(date))
                .max(Comparator.naturalOrder())
                .map(until -> until.minusDays(1));
    }

    /** Of whom the rows in force on a date say nothing, though they do of older and of younger people. */
    List<Gap> gaps(LocalDate date) {
        List<RetirementRow> inForce = inForce(date);
        List<Gap> gaps = new ArrayList<>();
        LocalDate known =
                inForce.stream().findFirst().flatMap(RetirementRow::bornFrom).orElse(LocalDate.MIN);
        for (RetirementRow row : inForce) {
            LocalDate from = row.bornFrom().orElse(LocalDate.MIN);
            if (from.isAfter(known)) {
                gaps.add(new Gap(known, from.minusDays(1)));
            }
            LocalDate before = row.bornBefore().orElse(LocalDate.MAX);
            known = before.isAfter(known) ? before : known;
        }
        return gaps;
    }
}
