package org.kompetens.planning;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.kompetens.organisation.UnitId;

/**
 * What came of an evaluation, which is its second step in S2: its result is communicated, and improvements are carried out.
 *
 * @param unit the unit that was evaluated
 * @param evaluated the date as of which it was
 * @param communications to whom the result was communicated, in the order of dates
 * @param improvements what is to be done better
 */
public record Lessons(
        UnitId unit, LocalDate evaluated, List<Communication> communications, List<Improvement> improvements) {

    /** Copies, and sorts what was communicated. */
    public Lessons {
        communications = communications.stream()
                .sorted(Comparator.comparing(Communication::date))
                .toList();
        improvements = List.copyOf(improvements);
    }

    /**
     * The same, as it is known on a date.
     *
     * @param date what was communicated after it is left out
     * @return a copy
     */
    public Lessons upTo(LocalDate date) {
        return new Lessons(
                unit,
                evaluated,
                communications.stream().filter(one -> !one.date().isAfter(date)).toList(),
                improvements);
    }

    /** Of which evaluation. */
    @Override
    public String toString() {
        return "Lessons[" + unit + ", " + evaluated + "]";
    }
}
