package org.kompetens.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.kompetens.organisation.Organisation;
import org.kompetens.organisation.ResolvedRole;
import org.kompetens.organisation.Role;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** Roles that are asked for, by their ids or by codes of outside classifications. */
final class RoleChoice {

    @Option(
            names = {"-r", "--role"},
            paramLabel = "ROLE",
            description = "show only the role with this id, or the roles whose code begins like this, such as \"SSYK"
                    + " 2012:53\"; may be given several times")
    private List<String> asked = new ArrayList<>();

    boolean isGiven() {
        return !asked.isEmpty();
    }

    /** Whether a role is one of them; all are if none is asked for. */
    Predicate<Role> of(Organisation organisation, Reading input) {
        List<Role> roles = organisation.roles().stream().map(ResolvedRole::role).toList();
        for (String one : asked) {
            if (roles.stream().noneMatch(role -> isMeant(one, role))) {
                throw unknown(one, organisation, input::wrongUsage);
            }
        }
        return role -> asked.isEmpty() || asked.stream().anyMatch(one -> isMeant(one, role));
    }

    /** What to say where there is no such role. */
    static ParameterException unknown(String asked, Organisation organisation, WrongUsage wrongUsage) {
        String like = Suggestions.ofRoles(asked, organisation.roles());
        return like.isEmpty()
                ? wrongUsage.of("role.unknown", "role", asked)
                : wrongUsage.of("role.unknown-like", "role", asked, "roles", like);
    }

    /** The command line's error for wrong usage. */
    interface WrongUsage {

        ParameterException of(String key, Object... values);
    }

    private static boolean isMeant(String asked, Role role) {
        return role.id().value().equals(asked)
                || role.codes().stream()
                        .anyMatch(code -> (code.system() + ":" + code.code()).startsWith(asked)
                                && asked.startsWith(code.system() + ":"));
    }
}
