package org.kompetens.organisation;

import java.util.List;
import java.util.Objects;

/**
 * What a role requires of each who is employed as it. A profile that requires nothing says so; a role without a profile
 * is a finding.
 *
 * @param role the role
 * @param requirements what it requires
 */
public record RoleProfile(RoleId role, List<Requirement> requirements) {

    /** Copies. */
    public RoleProfile {
        Objects.requireNonNull(role, "role");
        Objects.requireNonNull(requirements, "requirements");
        requirements = List.copyOf(requirements);
    }
}
