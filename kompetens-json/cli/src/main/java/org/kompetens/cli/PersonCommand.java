package org.kompetens.cli;

import org.kompetens.gap.EmployeeAnalysis;
import org.kompetens.gap.EmployeeGaps;
import org.kompetens.gap.GapAnalysis;
import org.kompetens.json.GapDocument;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.LeftOut;
import org.kompetens.organisation.Organisation;
import org.kompetens.organisation.UnitId;
import org.kompetens.rollup.CheckedEmployees;
import org.kompetens.task.TaskStanding;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Shows what one employee lacks, and why. */
@Command(
        description = "Show what one employee of a unit lacks at the as-of date, and why: every requirement and"
                + " every assessment that was considered. Only with --name-persons.",
        exitCodeList = {
            "0:all is well; there may be warnings",
            "1:some records are wrong, and are left out",
            "2:wrong usage",
            "3:nothing shown: the structure has errors, or a file cannot be read"
        },
        footerHeading = "%nFindings go to standard error, the gaps to standard output.%n%nExamples:%n",
        footer = {
            "  kompetens person structure.json employees.jsonl -u night --name-persons \\",
            "      --employee e17 -d 2026-10-01 -f json"
        })
@SuppressWarnings("NullAway.Init") // picocli fills in what is annotated
final class PersonCommand extends NamingCommand {

    @Option(
            names = "--employee",
            paramLabel = "EMPLOYEE",
            required = true,
            description = "the id of the employee, who has an employment in the unit or below it")
    private String employee;

    @Override
    Report report(Inventory inventory, UnitId top) {
        if (!persons().areAsked()) {
            throw wrongUsage("person.is-named");
        }
        Organisation organisation = inventory.organisation();
        inventory.count((employees, run) ->
                CheckedEmployees.of(organisation, persons().keeping(organisation.tree(), top, employees), run));
        GapAnalysis analysis = GapAnalysis.of(organisation, asOf());
        Employee record = persons()
                .whole()
                .filter(one -> one.id().value().equals(employee))
                .findFirst()
                .orElseThrow(() -> wrongUsage("person.unknown"));
        EmployeeAnalysis analysed = analysis.analyse(record);
        EmployeeGaps gaps = analysed.gaps().orElseThrow(() -> wrongUsage("person.unknown"));
        Employee counted = LeftOut.without(record, analysed.findings());
        PersonReport report = new PersonReport(wording());
        return inFormat(
                out -> GapDocument.write(gaps, out),
                out -> report.print(gaps, TaskStanding.of(analysis, counted), out));
    }
}
