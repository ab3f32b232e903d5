package org.kompetens.organisation;

import java.util.Optional;

/**
 * A role together with its profile.
 *
 * @param index the role's position among the organisation's roles, from 0
 * @param role the role
 * @param profile what it requires; empty where nobody has said so
 */
public record ResolvedRole(int index, Role role, Optional<RoleProfile> profile) {

    /**
     * The role's identifier.
     *
     * @return the identifier
     */
    public RoleId id() {
        return role.id();
    }
}
