package org.kompetens.cli;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.kompetens.count.EmployeeSource;
import org.kompetens.organisation.Organisation;
import org.kompetens.organisation.ResolvedRole;
import org.kompetens.organisation.Role;
import org.kompetens.organisation.RoleId;
import org.kompetens.organisation.RoleSelection;
import org.kompetens.rollup.Rollup;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Some of the roles, of which figures are asked for: by their ids, by codes, or by families. */
@SuppressWarnings("NullAway.Init") // picocli fills in what is annotated
final class RoleSelectionChoice {

    @Mixin
    private RoleChoice roles;

    @Option(
            names = "--role-family",
            paramLabel = "ROLE",
            description = "show only the role with this id and all roles that are kinds of it; may be given several"
                    + " times, and together with --role")
    private List<String> families = new ArrayList<>();

    boolean isGiven() {
        return roles.isGiven() || !families.isEmpty();
    }

    /** The figures of the roles that are asked for. */
    Rollup rollup(Inventory inventory, Outlook outlook, Reading input) {
        Optional<RoleSelection> chosen = of(inventory.organisation(), input);
        return inventory.count((employees, run) -> {
            EmployeeSource expected = outlook.expected(employees);
            return chosen.isEmpty()
                    ? Rollup.of(outlook.analysis(), expected, run)
                    : Rollup.of(outlook.analysis(), chosen.get(), expected, run);
        });
    }

    /** The roles that are asked for; empty for all. */
    Optional<RoleSelection> of(Organisation organisation, Reading input) {
        Set<RoleId> chosen = new HashSet<>();
        if (roles.isGiven()) {
            Predicate<Role> asked = roles.of(organisation, input);
            organisation.roles().stream()
                    .map(ResolvedRole::role)
                    .filter(asked)
                    .map(Role::id)
                    .forEach(chosen::add);
        }
        for (String head : families) {
            RoleId id = organisation.roles().stream()
                    .map(ResolvedRole::id)
                    .filter(role -> role.value().equals(head))
                    .findFirst()
                    .orElseThrow(() -> RoleChoice.unknown(head, organisation, input::wrongUsage));
            chosen.addAll(RoleSelection.family(organisation, id).roles());
        }
        return chosen.isEmpty() ? Optional.empty() : Optional.of(RoleSelection.of(chosen));
    }
}
