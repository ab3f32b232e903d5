package org.kompetens.redeployment;

import java.util.Optional;
import org.kompetens.organisation.RoleId;
import org.kompetens.organisation.UnitId;

/**
 * A role that ends: whoever is employed in it is concerned.
 *
 * @param role which role
 * @param unit where it ends, with all below; empty for everywhere
 */
public record EndingRole(RoleId role, Optional<UnitId> unit) {}
