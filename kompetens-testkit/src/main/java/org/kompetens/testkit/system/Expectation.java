package org.kompetens.testkit.system;

import java.time.LocalDate;
import java.util.List;
import org.kompetens.horizon.ExpectedGain;

/**
 * A situation, and what is asked of the dates after it.
 *
 * @param situation what is known, and when
 * @param gains what is expected of its employees
 * @param middle a date between
 * @param to the last date
 */
public record Expectation(Situation situation, List<ExpectedGain> gains, LocalDate middle, LocalDate to) {

    /** Copies. */
    public Expectation {
        gains = List.copyOf(gains);
    }
}
