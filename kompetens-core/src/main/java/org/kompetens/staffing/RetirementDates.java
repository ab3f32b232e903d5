package org.kompetens.staffing;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A retirement policy by date of birth. An organisation's own is a function; supplied ones are {@link RetirementTable}
 * and {@link RetirementAge}.
 */
@FunctionalInterface
public non-sealed interface RetirementDates extends RetirementPolicy {

    /**
     * When somebody is expected to leave.
     *
     * @param birthDate the date of birth
     * @return the first date on which they are no longer employed; empty if the policy knows nothing of those born then,
     *     which becomes a finding and no guess. The same for the same date of birth, and never earlier for a later one
     */
    Optional<LocalDate> leavesOn(LocalDate birthDate);
}
