package org.kompetens.cli;

import java.io.PrintStream;
import org.kompetens.evaluation.Evaluation;
import org.kompetens.evaluation.GainOutcome;
import org.kompetens.finding.Finding;
import org.kompetens.planning.Activity;
import org.kompetens.planning.Planning;

/**
 * What an evaluation tells of single persons: who has reached what was expected, and what leaves with the only one who holds
 * it.
 */
final class NamedEvaluationReport {

    private final Evaluation evaluation;
    private final Planning planning;
    private final Wording wording;

    NamedEvaluationReport(Evaluation evaluation, Planning planning, Wording wording) {
        this.evaluation = evaluation;
        this.planning = planning;
        this.wording = wording;
    }

    void print(PrintStream out) {
        if (evaluation.gains().stream().anyMatch(gain -> !gain.persons().isEmpty())) {
            out.println();
            out.println(wording.text("plan.by-person"));
            evaluation.gains().forEach(gain -> printGain(gain, out));
        }
        evaluation.leaving().filter(leaving -> !leaving.list().isEmpty()).ifPresent(leaving -> {
            out.println();
            out.println(wording.text("plan.sole-holders"));
            for (Finding finding : leaving.list()) {
                out.println("- " + finding.message(wording.language()));
            }
        });
    }

    private void printGain(GainOutcome gain, PrintStream out) {
        String activity = planning.activities().stream()
                .filter(one -> one.id().equals(gain.activity()))
                .map(Activity::title)
                .map(wording::name)
                .findFirst()
                .orElseThrow();
        String competence = wording.name(planning.organisation()
                .framework()
                .competence(gain.competence())
                .orElseThrow()
                .competence()
                .labels());
        gain.persons()
                .forEach((employee, reached) -> out.println("- "
                        + wording.text(
                                reached ? "plan.person-reached" : "plan.person-not-reached",
                                "employee",
                                employee.value(),
                                "activity",
                                activity,
                                "competence",
                                competence)));
    }
}
