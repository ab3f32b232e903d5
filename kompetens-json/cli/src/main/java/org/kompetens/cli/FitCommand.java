package org.kompetens.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kompetens.finding.Findings;
import org.kompetens.gap.GapAnalysis;
import org.kompetens.json.RoleFitDocument;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.LeftOut;
import org.kompetens.organisation.Organisation;
import org.kompetens.organisation.ResolvedRole;
import org.kompetens.organisation.UnitId;
import org.kompetens.redeployment.RoleFit;
import org.kompetens.rollup.CheckedEmployees;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Shows how one employee would stand in a role, or in which roles best. */
@Command(
        description =
                "Show how one employee of a unit would fit a role there or in another unit, or which roles they would fit"
                        + " best."
                        + " Only with --name-persons.",
        exitCodeList = {
            "0:all is well; there may be warnings",
            "1:some records are wrong, and are left out",
            "2:wrong usage",
            "3:nothing shown: the structure has errors, or a file cannot be read"
        },
        footerHeading = "%nFindings go to standard error, the roles to standard output.%n%nExamples:%n",
        footer = {
            "  kompetens fit structure.json employees.jsonl -u night \\",
            "      --name-persons --employee e17",
            "  kompetens fit structure.json employees.jsonl -u night \\",
            "      --name-persons --employee e17 --role nurse -f json",
            "  kompetens fit structure.json employees.jsonl -u night \\",
            "      --name-persons --employee e17 --in-unit day"
        })
@SuppressWarnings("NullAway.Init") // picocli fills in what is annotated
final class FitCommand extends NamingCommand {

    @Option(
            names = "--employee",
            paramLabel = "EMPLOYEE",
            required = true,
            description = "the id of the employee, who has an employment in the unit or below it")
    private String employee;

    @Option(names = "--role", paramLabel = "ROLE", description = "only the role with this id")
    private @Nullable String role;

    @Option(
            names = "--in-unit",
            paramLabel = "UNIT",
            description = "the unit in which the roles are looked at: what they require, and what that unit and those"
                    + " above it require of everybody there; by default that of --unit, where the employee works")
    private @Nullable String inUnit;

    @Override
    Report report(Inventory inventory, UnitId top) {
        if (!persons().areAsked()) {
            throw wrongUsage("person.is-named");
        }
        Organisation organisation = inventory.organisation();
        inventory.count((employees, run) ->
                CheckedEmployees.of(organisation, persons().keeping(organisation.tree(), top, employees), run));
        Employee record = persons()
                .whole()
                .filter(one -> one.id().value().equals(employee))
                .findFirst()
                .orElseThrow(() -> wrongUsage("person.unknown"));
        Findings findings = organisation.findings(record);
        Employee found = LeftOut.without(record, findings);
        GapAnalysis analysis = GapAnalysis.of(organisation, asOf());
        UnitId where = inUnit == null ? top : unit(inUnit, organisation.tree());
        List<RoleFit> fits = role == null
                ? RoleFit.best(analysis, found, where)
                : List.of(RoleFit.of(analysis, found, role(organisation, role).id(), where));
        return inFormat(
                out -> RoleFitDocument.write(analysis, record, fits, out),
                out -> new FitReport(analysis, wording())
                        .print(record.id(), LeftOut.of(findings), where, fits, role != null, out));
    }

    private ResolvedRole role(Organisation organisation, String id) {
        return organisation.roles().stream()
                .filter(one -> one.id().value().equals(id))
                .findFirst()
                .orElseThrow(() -> RoleChoice.unknown(id, organisation, this::wrongUsage));
    }
}
