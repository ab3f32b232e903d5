package org.kompetens.organisation;

import java.util.List;
import java.util.Objects;
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
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(labels, "labels");
        Objects.requireNonNull(codes, "codes");
        codes = List.copyOf(codes);
    }
}
