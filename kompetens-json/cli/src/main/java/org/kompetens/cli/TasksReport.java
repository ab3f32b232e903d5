package org.kompetens.cli;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.kompetens.competence.ResolvedCompetence;
import org.kompetens.gap.OutcomeKind;
import org.kompetens.organisation.Organisation;
import org.kompetens.organisation.OrganisationUnit;
import org.kompetens.organisation.TaskNeed;
import org.kompetens.organisation.UnitId;
import org.kompetens.organisation.UnitTree;
import org.kompetens.task.NeedFigures;
import org.kompetens.task.TaskCapability;
import org.kompetens.task.TaskFigures;
import org.kompetens.task.TaskStanding;
import org.kompetens.task.UnitTasks;

/** Who could do the tasks of units, for a head to read: how many could, and what the others lack. */
final class TasksReport {

    private final TaskCapability capability;
    private final Organisation organisation;
    private final Wording wording;

    TasksReport(TaskCapability capability, Wording wording) {
        this.capability = capability;
        this.organisation = capability.analysis().organisation();
        this.wording = wording;
    }

    void print(UnitId top, PrintStream out) {
        UnitTree tree = organisation.tree();
        int first = tree.indexOf(top);
        List<UnitTasks> units = new ArrayList<>();
        for (int unit = first; unit < tree.subtreeEnd(first); unit++) {
            units.add(capability.at(tree.unit(unit).id()));
        }
        printHead("tasks.head", tree.unit(first), out);
        UnitTasks whole = units.get(0);
        if (whole.tasks().isEmpty()) {
            out.println(wording.text("tasks.none"));
        }
        printTasks(units, out);
        printNeeds(whole, out);
        long merged = whole.tasks().stream().mapToLong(TaskFigures::merged).sum();
        if (merged > 0) {
            out.println();
            out.println(wording.counted("tasks.merged", merged));
        }
    }

    private void printHead(String key, OrganisationUnit top, PrintStream out) {
        out.println(wording.text(
                key,
                "unit",
                wording.name(top.labels()),
                "date",
                capability.analysis().asOf()));
        wording.printRecords(capability, capability.at(top.id()).leftOut(), out);
        wording.printRoles(capability.roles(), organisation, out);
    }

    private void printTasks(List<UnitTasks> units, PrintStream out) {
        TextTable table = new TextTable(
                wording.text("unit"),
                wording.text("tasks.able"),
                wording.text("tasks.short"),
                wording.text("expired"),
                wording.text("unassessed"),
                wording.text("tasks.absent"),
                wording.text("tasks.task"));
        for (UnitTasks unit : units) {
            String name = wording.name(unit.unit().labels());
            for (TaskFigures task : unit.tasks()) {
                table.add(
                        name,
                        number(task.able().count()),
                        number(task.fallingShort().count()),
                        number(task.persons().expired().count()),
                        number(task.persons().unassessed().count()),
                        number(task.absent()),
                        wording.name(task.task().labels())
                                + (task.isSinglePointOfFailure() ? wording.text("tasks.sole") : ""));
                name = "";
            }
        }
        table.printUnder(wording.text("tasks.table") + System.lineSeparator() + wording.text("tasks.legend"), out);
    }

    /** What is lacking of each task, in the unit that was asked for as a whole. */
    private void printNeeds(UnitTasks unit, PrintStream out) {
        TextTable table = new TextTable(
                wording.text("tasks.task"),
                wording.text("tasks.held"),
                wording.text("tasks.short"),
                wording.text("expired"),
                wording.text("unassessed"),
                wording.text("tasks.need"));
        for (TaskFigures task : unit.tasks()) {
            String name = wording.name(task.task().labels());
            for (NeedFigures need : task.needs()) {
                table.add(
                        name,
                        number(need.persons().met().count()),
                        number(need.persons().fallingShort().count()),
                        number(need.persons().expired().count()),
                        number(need.persons().unassessed().count()),
                        name(need.need()));
                name = "";
            }
        }
        table.printUnder(wording.text("tasks.needs"), out);
    }

    /** Names persons: only where that is asked for. */
    void printPersons(UnitId unit, List<TaskStanding> standings, PrintStream out) {
        UnitTree tree = organisation.tree();
        printHead("tasks.persons", tree.unit(tree.indexOf(unit)), out);
        TextTable table =
                new TextTable(wording.text("tasks.task"), wording.text("employee"), wording.text("tasks.lacking"));
        String before = "";
        for (TaskStanding standing : standings) {
            String name = wording.name(standing.task().labels());
            table.add(name.equals(before) ? "" : name, standing.employee().value(), lacking(standing));
            before = name;
        }
        if (table.isEmpty()) {
            out.println(wording.text("tasks.none"));
        } else {
            out.println();
            table.print(out);
        }
    }

    private String lacking(TaskStanding standing) {
        return standing.outcome() == OutcomeKind.MET
                ? wording.text("tasks.is-able")
                : standing.needs().stream()
                        .filter(need -> need.outcome().kind() != OutcomeKind.MET)
                        .map(need -> name(need.need()) + ": "
                                + wording.text(key(need.outcome().kind())))
                        .collect(Collectors.joining(", "));
    }

    private static String key(OutcomeKind kind) {
        return switch (kind) {
            case MET -> "tasks.held";
            case SHORT -> "tasks.short";
            case UNASSESSED -> "unassessed";
            case EXPIRED -> "expired";
            case EXEMPT -> throw new IllegalStateException("nothing waives what a task needs");
        };
    }

    private String number(long number) {
        return number == 0 ? wording.text("none") : wording.number(number);
    }

    private String name(TaskNeed need) {
        ResolvedCompetence competence =
                organisation.framework().competence(need.competence()).orElseThrow();
        return wording.name(competence.competence().labels()) + " ("
                + wording.level(competence, competence.rank(need.level()).orElseThrow()) + ")";
    }
}
