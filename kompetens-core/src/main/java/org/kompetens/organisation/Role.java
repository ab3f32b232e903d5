package org.kompetens.organisation;

import java.util.List;
import org.kompetens.text.Labels;

/**
 * What people are employed as. What it requires stands in its {@link RoleProfile}.
 *
 * @param id identifies the role
 * @param labels its name
 * @param codes what outside classifications call it
 */
public record Role(RoleId id, Labels labels, List<RoleCode> codes) {

    /** Copies. */
    public Role {
        codes = List.copyOf(codes);
    }
}
