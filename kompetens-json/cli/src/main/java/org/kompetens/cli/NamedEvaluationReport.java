package org.kompetens.cli;

import java.io.PrintStream;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.kompetens.evaluation.Evaluation;
import org.kompetens.evaluation.GainOutcome;
import org.kompetens.finding.Finding;
import org.kompetens.organisation.EmployeeId;
import org.kompetens.planning.Activity;
import org.kompetens.planning.Planning;

/**
 * What an evaluation tells of single persons: who has reached what was expected, and what leaves with the last who hold
 * it.
 */
final class NamedEvaluationReport {

    private final Evaluation evaluation;
    private final Planning planning;
    private final Set<EmployeeId> own;
    private final Wording wording;

    /** Of all those who gain, only the unit's own are named. */
    NamedEvaluationReport(Evaluation evaluation, Planning planning, Set<EmployeeId> own, Wording wording) {
        this.evaluation = evaluation;
        this.planning = planning;
        this.own = own;
        this.wording = wording;
    }

    void print(PrintStream out) {
        if (evaluation.gains().stream()
                .anyMatch(gain -> gain.persons().keySet().stream().anyMatch(own::contains))) {
            out.println();
            out.println(wording.text("plan.by-person"));
            evaluation.gains().forEach(gain -> printGain(gain, out));
        }
        evaluation
                .leaving()
                .map(leaving -> leaving.findings().list())
                .filter(found -> !found.isEmpty())
                .ifPresent(found -> {
                    out.println();
                    out.println(wording.text("plan.sole-holders"));
                    for (Finding finding : found) {
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
        SortedMap<EmployeeId, Boolean> persons = new TreeMap<>(gain.persons());
        persons.keySet().retainAll(own);
        persons.forEach((employee, reached) -> out.println("- "
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
