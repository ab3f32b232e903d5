package org.kompetens.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.kompetens.organisation.Organisation;
import org.kompetens.organisation.ResolvedRole;
import org.kompetens.organisation.Role;
import picocli.CommandLine.Option;

/** Roles that are asked for, by their ids or by codes of outside classifications. */
final class RoleChoice {

    private static final int MOST_SUGGESTED = 5;

    @Option(
            names = {"-r", "--role"},
            paramLabel = "ROLE",
            description =
                    "show only the role with this id, or the roles whose code begins so, as \"SSYK 2012:53\"; may be"
                            + " given several times")
    private List<String> asked = new ArrayList<>();

    boolean isGiven() {
        return !asked.isEmpty();
    }

    /** Whether a role is one of them; all are if none is asked for. */
    Predicate<Role> of(Organisation organisation, Reading input) {
        List<Role> roles = organisation.roles().stream().map(ResolvedRole::role).toList();
        for (String one : asked) {
            if (roles.stream().noneMatch(role -> isMeant(one, role))) {
                String like = roles.stream()
                        .map(role -> role.id().value())
                        .filter(id -> id.contains(one.toLowerCase(Locale.ROOT)))
                        .limit(MOST_SUGGESTED)
                        .collect(Collectors.joining(", "));
                throw like.isEmpty()
                        ? input.wrongUsage("role.unknown", "role", one)
                        : input.wrongUsage("role.unknown-like", "role", one, "roles", like);
            }
        }
        return role -> asked.isEmpty() || asked.stream().anyMatch(one -> isMeant(one, role));
    }

    private static boolean isMeant(String asked, Role role) {
        return role.id().value().equals(asked)
                || role.codes().stream()
                        .anyMatch(code -> (code.system() + ":" + code.code()).startsWith(asked)
                                && asked.startsWith(code.system() + ":"));
    }
}
