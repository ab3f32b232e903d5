package org.kompetens.organisation;

import java.util.Objects;
import org.kompetens.text.Identifiers;

/**
 * Coverage requirements of one unit that nobody can count for two of at once, such as those of one night shift. Those
 * that name the same group are such: whoever counts for one of them does not count for another.
 *
 * @param id identifies the group within its unit
 * @param priority which of the group's requirements is met first where there are too few people: the lowest number; among
 *     equals the one declared first
 */
public record CoverageGroup(String id, int priority) {

    /** The most requirements that a unit can have in one group. */
    public static final int MAX_REQUIREMENTS = 100;

    /**
     * Checks.
     *
     * @throws IllegalArgumentException as {@link Identifiers#check} does, or if the priority is below 1
     */
    public CoverageGroup {
        Objects.requireNonNull(id, "id");
        Identifiers.check("CoverageGroup", id);
        if (priority < 1) {
            throw new IllegalArgumentException("priority must be at least 1: " + priority);
        }
    }
}
