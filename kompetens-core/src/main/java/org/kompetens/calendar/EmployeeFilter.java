package org.kompetens.calendar;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.kompetens.organisation.RoleId;

/**
 * For which employees a duty is. All that is given must hold.
 *
 * @param atLeastAge the age in whole years from which on it is for them, from 1 to {@value #MOST_YEARS}; of somebody whose
 *     date of birth is not known it cannot be judged
 * @param roles it is for those who have one of these roles, such as those of leaders; none for any
 * @param onLeaveFor it is for those who have been wholly absent from all their employments for so long, on each day, however
 *     many employments follow each other without a break
 */
public record EmployeeFilter(OptionalInt atLeastAge, List<RoleId> roles, Optional<Span> onLeaveFor) {

    /** The highest age. */
    public static final int MOST_YEARS = 120;

    /** Everybody. */
    public static final EmployeeFilter ALL = new EmployeeFilter(OptionalInt.empty(), List.of(), Optional.empty());

    /**
     * Checks and copies.
     *
     * @throws IllegalArgumentException if the age is out of bounds
     */
    public EmployeeFilter {
        roles = List.copyOf(roles);
        if (atLeastAge.isPresent() && (atLeastAge.getAsInt() < 1 || atLeastAge.getAsInt() > MOST_YEARS)) {
            throw new IllegalArgumentException(
                    "atLeastAge must be from 1 to " + MOST_YEARS + ": " + atLeastAge.getAsInt());
        }
    }

    /**
     * Those of an age.
     *
     * @param years the age in whole years from which on
     * @return this, for them only
     */
    public EmployeeFilter withAtLeastAge(int years) {
        return new EmployeeFilter(OptionalInt.of(years), roles, onLeaveFor);
    }

    /**
     * Those who have one of some roles.
     *
     * @param ids the roles
     * @return this, for them only
     */
    public EmployeeFilter withRoles(List<RoleId> ids) {
        return new EmployeeFilter(atLeastAge, ids, onLeaveFor);
    }

    /**
     * Those who have been on leave for some time.
     *
     * @param span for how long
     * @return this, for them only
     */
    public EmployeeFilter withOnLeaveFor(Span span) {
        return new EmployeeFilter(atLeastAge, roles, Optional.of(span));
    }
}
