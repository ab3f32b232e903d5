package org.kompetens.cli;

import java.io.PrintStream;
import java.util.List;
import org.kompetens.gap.EmployeeGaps;
import org.kompetens.gap.EmploymentGaps;
import org.kompetens.organisation.UnitTree;
import org.kompetens.task.TaskStanding;

/** What one employee lacks, and why, in sentences for that employee and the head of the unit to read. */
final class PersonReport {

    private final Wording wording;

    PersonReport(Wording wording) {
        this.wording = wording;
    }

    /** Names a person: only where that is asked for. */
    void print(EmployeeGaps gaps, List<TaskStanding> tasks, PrintStream out) {
        out.println(wording.text(
                "person.head",
                "employee",
                gaps.employee().value(),
                "date",
                gaps.analysis().asOf()));
        if (gaps.employments().isEmpty()) {
            out.println(wording.text("person.none"));
        }
        UnitTree tree = gaps.analysis().organisation().tree();
        for (EmploymentGaps employment : gaps.employments()) {
            out.println();
            out.println(wording.text(
                    "person.employment",
                    "role",
                    wording.name(employment.role().role().labels()),
                    "unit",
                    wording.name(tree.unit(employment.unitIndex()).labels())));
            employment.cells().forEach(cell -> print(gaps.explain(cell).sentences(wording.language()), out));
        }
        if (!gaps.leftOut().isEmpty()) {
            out.println();
            out.println(wording.text("person.left-out"));
            gaps.leftOut()
                    .forEach((assessment, reasons) -> reasons.forEach(reason ->
                            out.println("  " + assessment.value() + ": " + reason.message(wording.language()))));
        }
        if (!tasks.isEmpty()) {
            out.println();
            out.println(wording.text("person.tasks"));
            tasks.forEach(task -> print(task.sentences(wording.language()), out));
        }
    }

    private static void print(List<String> given, PrintStream out) {
        List<String> sentences = given.stream()
                .map(sentence -> sentence.replaceAll("\\p{Cntrl}+", " "))
                .toList();
        out.println("  " + sentences.get(0));
        sentences.subList(1, sentences.size()).forEach(reason -> out.println("    " + reason));
    }
}
