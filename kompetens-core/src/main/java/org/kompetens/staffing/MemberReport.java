package org.kompetens.staffing;

import java.util.List;
import java.util.Objects;
import org.kompetens.organisation.RoleId;
import org.kompetens.organisation.UnitId;

/**
 * What a member of an organisation reports of its staff where it hands over statistics and no records, such as a
 * municipality to its county.
 *
 * @param unit the member
 * @param staff its staff by role
 */
public record MemberReport(UnitId unit, List<OfRole> staff) {

    /**
     * The staff of one role.
     *
     * @param role the role
     * @param ages of which ages they are
     */
    public record OfRole(RoleId role, AgeDistribution ages) {

        /** Refuses null. */
        public OfRole {
            Objects.requireNonNull(role, "role");
            Objects.requireNonNull(ages, "ages");
        }
    }

    /** Copies. */
    public MemberReport {
        Objects.requireNonNull(unit, "unit");
        staff = List.copyOf(staff);
    }
}
