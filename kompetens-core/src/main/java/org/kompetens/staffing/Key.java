package org.kompetens.staffing;

import org.kompetens.organisation.Organisation;

/** A role, a unit and something of the two as one number, in this order: what a role has below a unit is one range. */
final class Key {

    private static final int UNIT_BITS = 22;
    private static final int ROLE_SHIFT = UNIT_BITS + Cohort.BITS;
    private static final int MOST_ROLES = 1 << 20;

    private Key() {}

    static long of(int role, int unit, int cohort) {
        return (long) role << ROLE_SHIFT | (long) unit << Cohort.BITS | cohort;
    }

    static int role(long key) {
        return (int) (key >> ROLE_SHIFT);
    }

    static int unit(long key) {
        return (int) (key >> Cohort.BITS) & (1 << UNIT_BITS) - 1;
    }

    static int cohort(long key) {
        return (int) key & (1 << Cohort.BITS) - 1;
    }

    /** The role and unit alone. */
    static long place(long key) {
        return key >> Cohort.BITS;
    }

    /** In place of a role, all of them. */
    static int allRoles(Organisation organisation) {
        return organisation.roles().size();
    }

    /**
     * Refuses what has no number.
     *
     * @throws IllegalArgumentException if there are too many units or roles
     */
    static void check(Organisation organisation) {
        if (organisation.tree().size() >= 1 << UNIT_BITS || organisation.roles().size() >= MOST_ROLES) {
            throw new IllegalArgumentException("staffing is for fewer than 4 194 304 units and 1 048 576 roles");
        }
    }
}
