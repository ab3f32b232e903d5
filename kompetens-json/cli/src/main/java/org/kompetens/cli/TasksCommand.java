package org.kompetens.cli;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kompetens.count.EmployeeSource;
import org.kompetens.json.TaskStandingsDocument;
import org.kompetens.json.TasksDocument;
import org.kompetens.organisation.RoleSelection;
import org.kompetens.organisation.UnitId;
import org.kompetens.organisation.UnitTree;
import org.kompetens.task.TaskCapability;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Shows who could do the tasks of units. */
@Command(
        description = "Show how many employees could do the tasks of units and roles, and what the others lack.",
        exitCodeList = {
            "0:all is well; there may be warnings",
            "1:some records are wrong, and are left out of the figures",
            "2:wrong usage",
            "3:nothing shown: the structure has errors or no task, or a file cannot be read"
        },
        footer = {
            "  kompetens tasks structure.json employees.jsonl --as-of 2026-10-01",
            "  kompetens tasks structure.json employees.jsonl --horizon 2027-10-01 -u night",
            "  kompetens tasks structure.json employees.jsonl -u night --name-persons",
            "  kompetens tasks structure.json employees.jsonl --role-family nurse -f json"
        })
@SuppressWarnings("NullAway.Init") // picocli fills in what is annotated
final class TasksCommand extends NamingCommand {

    @Option(
            names = "--horizon",
            paramLabel = "DATE",
            converter = DateConverter.class,
            description = "who could do what at this later date, from what is known at the as-of date")
    private @Nullable LocalDate horizon;

    @Mixin
    private RoleSelectionChoice roles;

    @Override
    Report report(Inventory inventory, UnitId top) {
        if (inventory.organisation().structure().tasks().isEmpty()) {
            throw new InputException(wording().text("tasks.not-declared"));
        }
        UnitTree tree = inventory.organisation().tree();
        Outlook outlook = outlook(inventory.organisation(), horizon);
        Optional<RoleSelection> chosen = roles.of(inventory.organisation(), files().input());
        TaskCapability capability = inventory.count((employees, run) -> {
            EmployeeSource expected = persons().keeping(tree, top, outlook.expected(employees));
            return chosen.isEmpty()
                    ? TaskCapability.of(outlook.analysis(), expected, run)
                    : TaskCapability.of(outlook.analysis(), chosen.get(), expected, run);
        });
        TasksReport report = new TasksReport(capability, wording());
        if (persons().areAsked()) {
            return inFormat(
                    out -> TaskStandingsDocument.write(
                            capability, top, persons().kept(), out),
                    out -> report.printPersons(
                            top, capability.standings(top, persons().kept()), out));
        }
        return inFormat(out -> TasksDocument.write(capability, top, out), out -> {
            outlook.printKnown(wording(), out);
            report.print(top, out);
        });
    }
}
