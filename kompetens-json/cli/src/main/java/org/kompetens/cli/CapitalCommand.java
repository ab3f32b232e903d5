package org.kompetens.cli;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kompetens.count.EmployeeSource;
import org.kompetens.json.CapitalDocument;
import org.kompetens.organisation.RoleSelection;
import org.kompetens.organisation.UnitId;
import org.kompetens.rollup.Capital;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Shows which competence there is, required or not. */
@Command(
        description = "Show what competence there is in a unit, whether or not it is required there: what is not used,"
                + " and what nobody there holds and where else it is held.",
        footer = {
            "  kompetens capital structure.json employees.jsonl --as-of 2026-10-01 \\",
            "      -u elder-care",
            "  kompetens capital structure.json employees.jsonl --horizon 2027-10-01",
            "  kompetens capital structure.json employees.jsonl -u elder-care -f json"
        })
@SuppressWarnings("NullAway.Init") // picocli fills in what is annotated
final class CapitalCommand extends InventoryCommand {

    @Option(
            names = "--horizon",
            paramLabel = "DATE",
            converter = DateConverter.class,
            description = "what there is at this later date, from what is known at the as-of date")
    private @Nullable LocalDate horizon;

    @Mixin
    private RoleSelectionChoice roles;

    @Override
    Report report(Inventory inventory, UnitId top) {
        Outlook outlook = outlook(inventory.organisation(), horizon);
        Optional<RoleSelection> chosen = roles.of(inventory.organisation(), files().input());
        Capital capital = inventory.count((employees, run) -> {
            EmployeeSource expected = outlook.expected(employees);
            return chosen.isEmpty()
                    ? Capital.of(outlook.analysis(), expected, run)
                    : Capital.of(outlook.analysis(), chosen.get(), expected, run);
        });
        return inFormat(out -> CapitalDocument.write(capital, top, out), out -> {
            outlook.printKnown(wording(), out);
            new CapitalReport(capital, wording()).print(top, out);
        });
    }
}
