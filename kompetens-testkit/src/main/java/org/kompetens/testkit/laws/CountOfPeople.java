package org.kompetens.testkit.laws;

import org.kompetens.organisation.UnitId;
import org.kompetens.testkit.system.StaffingSituation;

/** How many there are in a situation, and in which unit all of them are. */
final class CountOfPeople {

    private CountOfPeople() {}

    /** Employments with an FTE that are active at the as-of date. */
    static long of(StaffingSituation situation) {
        return situation.employees().stream()
                .flatMap(employee -> employee.employments().stream()
                        .filter(one -> employee.isActive(one, situation.asOf())
                                && one.fte().tenThousandths() > 0))
                .count();
    }

    static UnitId root(StaffingSituation situation) {
        return situation.structure().units().stream()
                .filter(unit -> unit.parent().isEmpty())
                .findFirst()
                .orElseThrow()
                .id();
    }
}
