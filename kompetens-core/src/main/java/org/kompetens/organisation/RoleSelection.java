package org.kompetens.organisation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Some of an organisation's roles, of which figures are asked for: a family of roles, those of an outside classification
 * whose code begins in one way, or any others.
 *
 * @param roles the roles, in the order of their identifiers; at least one
 */
public record RoleSelection(SortedSet<RoleId> roles) {

    /**
     * Copies.
     *
     * @throws IllegalArgumentException if there is no role
     */
    public RoleSelection {
        if (roles.isEmpty()) {
            throw new IllegalArgumentException("roles must be at least one");
        }
        roles = Collections.unmodifiableSortedSet(new TreeSet<>(roles));
    }

    /**
     * These roles, without those below them.
     *
     * @param roles at least one
     * @return the selection
     * @throws IllegalArgumentException if there is no role
     */
    public static RoleSelection of(Collection<RoleId> roles) {
        return new RoleSelection(new TreeSet<>(roles));
    }

    /**
     * A role with all that are kinds of it, and kinds of those.
     *
     * @param organisation the organisation
     * @param head the role
     * @return the selection
     * @throws IllegalArgumentException if the organisation has no such role
     */
    public static RoleSelection family(Organisation organisation, RoleId head) {
        if (organisation.role(head).isEmpty()) {
            throw new IllegalArgumentException("no such role in this organisation");
        }
        Set<RoleId> family = new HashSet<>(Set.of(head));
        Set<RoleId> others = new HashSet<>();
        for (ResolvedRole role : organisation.roles()) {
            List<RoleId> way = new ArrayList<>();
            Optional<RoleId> at = Optional.of(role.id());
            while (at.isPresent() && !family.contains(at.get()) && !others.contains(at.get())) {
                way.add(at.get());
                at = organisation.role(at.get()).flatMap(one -> one.role().broader());
            }
            (at.isPresent() && family.contains(at.get()) ? family : others).addAll(way);
        }
        return of(family);
    }

    /**
     * The roles whose code in a classification begins in one way, as codes of occupations are longer the narrower they
     * are.
     *
     * @param organisation the organisation
     * @param system the classification, as the roles' codes have it, such as {@code SSYK 2012}
     * @param beginning how the code begins, such as {@code 53}
     * @return the selection, or empty where no role has such a code
     */
    public static Optional<RoleSelection> coded(Organisation organisation, String system, String beginning) {
        Objects.requireNonNull(beginning, "beginning");
        List<RoleId> coded = organisation.roles().stream()
                .filter(role -> role.role().codes().stream()
                        .anyMatch(code ->
                                code.system().equals(system) && code.code().startsWith(beginning)))
                .map(ResolvedRole::id)
                .toList();
        return coded.isEmpty() ? Optional.empty() : Optional.of(of(coded));
    }

    /**
     * The roles of both.
     *
     * @param other another selection
     * @return a new selection
     */
    public RoleSelection plus(RoleSelection other) {
        Set<RoleId> both = new HashSet<>(roles);
        both.addAll(other.roles);
        return of(both);
    }

    /**
     * The part of a record that is of these roles.
     *
     * @param employee the record
     * @return the same with the employments in these roles alone
     */
    public Employee in(Employee employee) {
        return employee.withEmployments(employee.employments().stream()
                .filter(employment -> contains(employment.role()))
                .toList());
    }

    /**
     * Whether a role is one of them.
     *
     * @param role the role
     * @return whether it is
     */
    public boolean contains(RoleId role) {
        return roles.contains(role);
    }
}
