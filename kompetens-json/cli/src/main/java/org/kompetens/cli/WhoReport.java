package org.kompetens.cli;

import java.io.PrintStream;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.kompetens.gap.GapAnalysis;
import org.kompetens.gap.HeldLevel;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.UnitId;
import org.kompetens.organisation.UnitTree;

/** Who holds what, and how long; names persons. */
final class WhoReport {

    private final GapAnalysis analysis;
    private final Wording wording;
    private final Function<Employee, List<HeldLevel>> levels;

    WhoReport(GapAnalysis analysis, Wording wording, Function<Employee, List<HeldLevel>> levels) {
        this.analysis = analysis;
        this.wording = wording;
        this.levels = levels;
    }

    void print(UnitId top, NamedPersons persons, PrintStream out) {
        UnitTree tree = analysis.organisation().tree();
        int first = tree.indexOf(top);
        TextTable table = new TextTable(
                wording.text("employee"),
                wording.text("who.level"),
                wording.text("who.until"),
                wording.text("competence"));
        MergedMarks marks = new MergedMarks(wording);
        Predicate<Employee> isEmployedThere = employee -> employee.employments().stream()
                .anyMatch(employment -> employee.isActive(employment, analysis.asOf())
                        && tree.isWithin(tree.indexOf(employment.unit()), first));
        persons.kept().filter(isEmployedThere).forEach(employee -> {
            String name = employee.id().value();
            for (HeldLevel held : levels.apply(employee)) {
                table.add(
                        name,
                        marks.mark(
                                wording.level(held.competence(), held.by().level()),
                                held.by().level().merged()),
                        held.until().map(LocalDate::toString).orElse(wording.text("none")),
                        wording.name(held.competence().competence().labels()));
                name = "";
            }
        });
        out.println(
                wording.text("who.head", "unit", wording.name(tree.unit(first).labels()), "date", analysis.asOf()));
        wording.printLeftOut(persons.leftOut(isEmployedThere), out);
        if (table.isEmpty()) {
            out.println(wording.text("who.nobody"));
        } else {
            out.println();
            table.print(out);
            marks.print(out);
        }
    }
}
