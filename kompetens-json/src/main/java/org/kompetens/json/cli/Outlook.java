package org.kompetens.json.cli;

import java.time.LocalDate;
import java.util.function.Consumer;
import org.kompetens.finding.Findings;
import org.kompetens.gap.GapAnalysis;
import org.kompetens.horizon.Horizon;
import org.kompetens.organisation.Organisation;

/**
 * The state of a date as it is known on an earlier one.
 *
 * @param organisation the organisation
 * @param horizon what is known
 * @param date the later date
 */
record Outlook(Organisation organisation, Horizon horizon, LocalDate date) {

    static Outlook of(Organisation organisation, LocalDate knownOn, LocalDate date, Input input) {
        if (date.isBefore(knownOn)) {
            throw input.wrongUsage("horizon.before", "horizon", date, "date", knownOn);
        }
        return new Outlook(organisation, Horizon.of(GapAnalysis.of(organisation, knownOn)), date);
    }

    GapAnalysis analysis() {
        return horizon.at(date);
    }

    /**
     * Takes records as they are known, and tells what is wrong with them as they are: paths lead into those, and one that
     * is wrong in what is not known yet is wrong.
     */
    Intake knowing(Intake intake, Consumer<Findings> refuse) {
        return employee -> {
            Findings findings = organisation.findings(employee);
            if (findings.hasErrors()) {
                refuse.accept(findings);
                return findings;
            }
            Findings added = intake.add(horizon.expected(employee));
            return added.hasErrors() ? added : findings;
        };
    }
}
