package org.kompetens.testkit.system;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.kompetens.cost.Amounts;
import org.kompetens.organisation.EmployeeId;

/**
 * What the places of an activity cost in a year.
 *
 * @param named the place of each employee who is named
 * @param unnamed the other places together
 */
public record SeatsReport(Map<EmployeeId, Amounts> named, Amounts unnamed) {

    /** Copies. */
    public SeatsReport {
        named = Collections.unmodifiableMap(new TreeMap<>(named));
    }

    /** With the ids, which the library's own text keeps to itself: they are made up, and a law that fails must name them. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        named.forEach((employee, cost) ->
                text.append(employee.value()).append(' ').append(cost).append(", "));
        return text.append("others ").append(unnamed).toString();
    }
}
