package org.kompetens.staffing;

import java.util.Collections;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.kompetens.organisation.RoleId;

/**
 * Which retirement policy is for whom.
 *
 * @param general for every role without one of its own
 * @param byRole for the others, such as those with a special limit
 */
public record RetirementRules(RetirementPolicy general, SortedMap<RoleId, RetirementPolicy> byRole) {

    /** Nobody retires: for rates of exit that hold retirement. */
    public static final RetirementRules NONE = of(RetirementRates.NONE);

    /** Copies. */
    public RetirementRules {
        Objects.requireNonNull(general, "general");
        byRole = Collections.unmodifiableSortedMap(new TreeMap<>(byRole));
    }

    /**
     * One policy for every role.
     *
     * @param general the policy
     * @return the rules
     */
    public static RetirementRules of(RetirementPolicy general) {
        return new RetirementRules(general, Collections.emptySortedMap());
    }

    /**
     * These, and another policy for one role.
     *
     * @param role the role
     * @param policy in place of the one that it has
     * @return new rules
     */
    public RetirementRules with(RoleId role, RetirementPolicy policy) {
        SortedMap<RoleId, RetirementPolicy> more = new TreeMap<>(byRole);
        more.put(role, policy);
        return new RetirementRules(general, more);
    }

    /**
     * The policy of a role.
     *
     * @param role the role
     * @return its own, or the general one
     */
    public RetirementPolicy forRole(RoleId role) {
        return byRole.getOrDefault(role, general);
    }

    /** Whether anybody retires by these rules. */
    boolean areSome() {
        return !general.equals(RetirementRates.NONE)
                || byRole.values().stream().anyMatch(policy -> !policy.equals(RetirementRates.NONE));
    }
}
