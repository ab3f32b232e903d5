package org.kompetens.cli;

import java.io.PrintStream;
import java.time.LocalDate;
import java.util.Optional;
import org.kompetens.count.EmployeeSource;
import org.kompetens.gap.GapAnalysis;
import org.kompetens.horizon.Horizon;

/**
 * The state of a date as it is known on an earlier one; or that of the day itself, if no later one is asked for.
 *
 * @param horizon what is known
 * @param later the later date
 */
record Outlook(Horizon horizon, Optional<LocalDate> later) {

    GapAnalysis analysis() {
        return horizon.at(later.orElse(horizon.knownOn()));
    }

    /** Employees as they are known. */
    EmployeeSource expected(EmployeeSource employees) {
        return later.isEmpty() ? employees : horizon.expected(employees);
    }

    /** Says on which date a later state is known, beside the figures, which tell only its own. */
    void printKnown(Wording wording, PrintStream out) {
        if (later.isPresent()) {
            out.println(wording.text("known", "date", horizon.knownOn()));
        }
    }
}
