package org.kompetens.cli;

import java.io.PrintStream;
import java.time.LocalDate;
import java.util.Optional;
import org.kompetens.finding.Findings;
import org.kompetens.gap.GapAnalysis;
import org.kompetens.horizon.Horizon;
import org.kompetens.organisation.Organisation;

/**
 * The state of a date as it is known on an earlier one; or that of the day itself, if no later one is asked for.
 *
 * @param organisation the organisation
 * @param horizon what is known
 * @param later the later date
 */
record Outlook(Organisation organisation, Horizon horizon, Optional<LocalDate> later) {

    GapAnalysis analysis() {
        return horizon.at(later.orElse(horizon.knownOn()));
    }

    /**
     * Takes records as they are known, and tells what is wrong with them as they are: paths lead into those, and one that
     * is wrong in what is not known yet is wrong.
     */
    Intake knowing(Intake intake) {
        if (later.isEmpty()) {
            return intake;
        }
        return intake.with(employee -> {
            Findings findings = organisation.findings(employee);
            if (findings.hasErrors()) {
                intake.refuse(findings);
                return findings;
            }
            Findings added = intake.add(horizon.expected(employee));
            return added.hasErrors() ? added : findings;
        });
    }

    /** Says on which date a later state is known, beside the figures, which tell only its own. */
    void printKnown(Wording wording, PrintStream out) {
        if (later.isPresent()) {
            out.println(wording.text("known", "date", horizon.knownOn()));
        }
    }
}
