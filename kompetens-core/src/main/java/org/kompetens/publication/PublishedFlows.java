package org.kompetens.publication;

import java.util.List;

/**
 * Who is expected to leave a unit and to be hired, as it is shown outside: in whole persons and whole FTE, rounded, as
 * the fractions of a forecast tell ages.
 *
 * @param knownExits who leaves at a date that is known of them
 * @param retirements who retires by the policy
 * @param otherExits who leaves for other reasons
 * @param leavers all three together; as each is rounded by itself, their sum may be another one by one
 * @param hires who is hired; hidden with the leavers, as the one follows from the other
 */
public record PublishedFlows(
        PublishedAmount knownExits,
        PublishedAmount retirements,
        PublishedAmount otherExits,
        PublishedAmount leavers,
        PublishedAmount hires) {

    /**
     * All five.
     *
     * @return in the order of the components
     */
    public List<PublishedAmount> all() {
        return List.of(knownExits, retirements, otherExits, leavers, hires);
    }
}
