package org.kompetens.planning;

import java.time.LocalDate;
import java.util.Optional;
import org.kompetens.text.Labels;

/**
 * A proof that is wanted along the way, such as passed examinations each semester.
 *
 * @param proof what is to be shown
 * @param day by which day, that day included
 * @param shown when it was shown; empty as long as it was not
 */
public record Milestone(Labels proof, LocalDate day, Optional<LocalDate> shown) {

    /**
     * Whether the proof is late.
     *
     * @param date a date
     * @return true if it is after the day, and nothing was shown by it
     */
    public boolean isLate(LocalDate date) {
        return date.isAfter(day) && (shown.isEmpty() || shown.get().isAfter(date));
    }

    /** By when; the proof may be anything, and is not shown. */
    @Override
    public String toString() {
        return "Milestone[" + day + "]";
    }
}
