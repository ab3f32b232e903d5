package org.kompetens.planning;

import java.util.Optional;
import org.kompetens.organisation.EmployeeId;

/**
 * Who answers for an activity.
 *
 * @param function the title of a function, such as {@code head of department}; not somebody's name
 * @param employee who holds it, where that is said
 */
public record Responsible(String function, Optional<EmployeeId> employee) {

    /**
     * Checks.
     *
     * @throws IllegalArgumentException if the function is blank
     */
    public Responsible {
        if (function.isBlank()) {
            throw new IllegalArgumentException("function must not be blank");
        }
    }

    /**
     * A function, whoever holds it.
     *
     * @param function its title, not blank
     * @return the responsible
     */
    public static Responsible of(String function) {
        return new Responsible(function, Optional.empty());
    }

    /** Says nothing of who it is. */
    @Override
    public String toString() {
        return "Responsible[hidden]";
    }
}
