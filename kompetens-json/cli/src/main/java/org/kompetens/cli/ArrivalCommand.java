package org.kompetens.cli;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kompetens.gap.GapAnalysis;
import org.kompetens.json.ArrivalDocument;
import org.kompetens.organisation.EmployeeId;
import org.kompetens.organisation.Fte;
import org.kompetens.organisation.Organisation;
import org.kompetens.organisation.ResolvedRole;
import org.kompetens.organisation.RoleId;
import org.kompetens.organisation.UnitId;
import org.kompetens.redeployment.Arrival;
import org.kompetens.redeployment.ArrivalCounter;
import org.kompetens.redeployment.Newcomer;
import org.kompetens.rollup.CheckedEmployees;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Shows what one more person would bring to a unit. */
@Command(
        description =
                "Show what one more person in a role would bring to a unit and those above it: somebody who holds all"
                        + " that is required there or, only with --name-persons, a given employee who moves there.",
        footer = {
            "  kompetens arrival structure.json employees.jsonl -u night --role nurse \\",
            "      -d 2026-10-01",
            "  kompetens arrival structure.json employees.jsonl -u night --role nurse \\",
            "      --fte 0.5 -f json",
            "  kompetens arrival structure.json employees.jsonl -u night --role nurse \\",
            "      --employee e17 --name-persons"
        })
@SuppressWarnings("NullAway.Init") // picocli fills in what is annotated
final class ArrivalCommand extends NamingCommand {

    @Option(
            names = {"-r", "--role"},
            paramLabel = "ROLE",
            required = true,
            description = "the id of the role they come into")
    private String role;

    @Option(
            names = "--fte",
            paramLabel = "FTE",
            defaultValue = "1",
            description = "their working time in FTE, above 0 and at most 1; by default ${DEFAULT-VALUE}")
    private BigDecimal fte;

    @Option(
            names = "--employee",
            paramLabel = "EMPLOYEE",
            description = "the id of an employee who moves to the unit, wherever they work now")
    private @Nullable String employee;

    @Override
    Report report(Inventory inventory, UnitId top) {
        if (!isOneUnit()) {
            throw wrongUsage("arrival.where");
        }
        if (employee != null && !persons().areAsked()) {
            throw wrongUsage("person.is-named");
        }
        Organisation organisation = inventory.organisation();
        GapAnalysis analysis = GapAnalysis.of(organisation, asOf());
        ArrivalCounter counter = new ArrivalCounter(
                analysis,
                new Newcomer(
                        top,
                        role(organisation),
                        fte(),
                        Optional.ofNullable(employee).map(EmployeeId::of)));
        inventory.count((employees, run) -> CheckedEmployees.of(
                organisation, new Records(employees, (record, findings) -> record.ifPresent(counter::add)), run));
        if (!counter.isKnown()) {
            throw wrongUsage("person.unknown");
        }
        Arrival arrival = counter.value();
        return inFormat(
                out -> ArrivalDocument.write(arrival, out), out -> new ArrivalReport(arrival, wording()).print(out));
    }

    private RoleId role(Organisation organisation) {
        return organisation.roles().stream()
                .map(ResolvedRole::id)
                .filter(id -> id.value().equals(role))
                .findFirst()
                .orElseThrow(() -> RoleChoice.unknown(role, organisation, this::wrongUsage));
    }

    private Fte fte() {
        try {
            Fte given = Fte.of(fte);
            if (given.tenThousandths() > 0) {
                return given;
            }
        } catch (IllegalArgumentException e) {
            // As below.
        }
        throw wrongUsage("arrival.fte");
    }
}
