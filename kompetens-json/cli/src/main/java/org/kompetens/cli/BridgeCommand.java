package org.kompetens.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.kompetens.count.EmployeeSource;
import org.kompetens.horizon.Bridge;
import org.kompetens.horizon.Transition;
import org.kompetens.json.BridgeDocument;
import org.kompetens.json.CellChangesDocument;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.Organisation;
import org.kompetens.organisation.RoleSelection;
import org.kompetens.organisation.UnitId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Shows what leads from the figures of one date to those of a later one. */
@Command(
        description = "Show what will change the figures until a later date: exits, entries, requirements, expiries"
                + " and gains, as known at the as-of date.",
        footer = {
            "  kompetens bridge municipality.json --horizon 2027-10-01",
            "  kompetens bridge structure.json employees.jsonl -d 2026-10-01 \\",
            "      --horizon 2027-10-01 --unit elder-care -f json",
            "  kompetens bridge structure.json employees.jsonl -d 2026-10-01 \\",
            "      --horizon 2029-10-01 --assumptions staffing.json"
        })
@SuppressWarnings("NullAway.Init") // picocli fills in what is annotated
final class BridgeCommand extends NamingCommand {

    @Option(
            names = "--horizon",
            required = true,
            paramLabel = "DATE",
            converter = DateConverter.class,
            description = "the later date; changes up to and including it count")
    private LocalDate horizon;

    @Mixin
    private RetirementChoice retirement;

    @Mixin
    private RoleSelectionChoice roles;

    @Override
    Report report(Inventory inventory, UnitId top) {
        Organisation organisation = inventory.organisation();
        Outlook outlook = outlook(organisation, horizon);
        Transition transition = outlook.horizon().between(asOf(), horizon);
        Optional<RetirementChoice.Expected> retiring = retirement.read(inventory, asOf(), wording());
        Optional<RoleSelection> chosen = roles.of(organisation, files().input());
        Bridge bridge = inventory.count((employees, run) -> {
            EmployeeSource known = persons()
                    .keeping(
                            organisation.tree(),
                            top,
                            outlook.expected(retiring.map(expected -> expected.of(inventory, asOf(), employees))
                                    .orElse(employees)));
            return chosen.isEmpty()
                    ? Bridge.of(transition, known, run)
                    : Bridge.of(transition, chosen.get(), known, run);
        });
        if (persons().areAsked()) {
            List<Employee> named = persons()
                    .kept()
                    .map(employee -> chosen.map(some -> some.in(employee)).orElse(employee))
                    .toList();
            return inFormat(
                    out -> CellChangesDocument.write(transition, top, named.stream(), out),
                    out -> new CellChangesReport(transition, organisation, wording()).print(top, named.stream(), out));
        }
        return inFormat(
                out -> BridgeDocument.write(bridge, retiring.map(RetirementChoice.Expected::assumptions), top, out),
                out -> {
                    retiring.ifPresent(expected -> expected.print(wording(), out));
                    new BridgeReport(bridge, wording()).print(top, out);
                });
    }
}
