package org.kompetens.organisation;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.kompetens.text.Labels;

/**
 * What people are employed as. What it requires stands in its {@link RoleProfile}.
 *
 * <p>A role may be a kind of a broader one: roles are a forest, and a role with all below it is a family of roles, by
 * which figures can be asked for. It inherits no profile; what all roles of a family require stands in the profile of
 * each.
 *
 * @param id identifies the role
 * @param labels its name
 * @param description what it is about, if that is described
 * @param broader the role that it is a kind of, if any
 * @param codes what outside classifications call it
 */
public record Role(
        RoleId id, Labels labels, Optional<Labels> description, Optional<RoleId> broader, List<RoleCode> codes) {

    /** Copies. */
    public Role {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(labels, "labels");
        Objects.requireNonNull(description, "description");
        Objects.requireNonNull(broader, "broader");
        Objects.requireNonNull(codes, "codes");
        codes = List.copyOf(codes);
    }

    /**
     * A role with nothing but a name; see {@link #withDescription}, {@link #withBroader} and {@link #withCodes}.
     *
     * @param id identifies the role
     * @param labels its name
     * @return the role
     */
    public static Role of(RoleId id, Labels labels) {
        return new Role(id, labels, Optional.empty(), Optional.empty(), List.of());
    }

    /**
     * This role described.
     *
     * @param description what it is about
     * @return a new role
     */
    public Role withDescription(Labels description) {
        return new Role(id, labels, Optional.of(description), broader, codes);
    }

    /**
     * This role as a kind of a broader one.
     *
     * @param broader the broader role
     * @return a new role
     */
    public Role withBroader(RoleId broader) {
        return new Role(id, labels, description, Optional.of(broader), codes);
    }

    /**
     * This role with codes of outside classifications.
     *
     * @param codes in place of those it has
     * @return a new role
     */
    public Role withCodes(List<RoleCode> codes) {
        return new Role(id, labels, description, broader, codes);
    }
}
