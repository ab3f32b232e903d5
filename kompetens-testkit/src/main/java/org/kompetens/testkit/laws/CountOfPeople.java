package org.kompetens.testkit.laws;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.UnitId;
import org.kompetens.testkit.system.StaffingSituation;

/** How many there are in a situation, and in which unit all of them are. */
final class CountOfPeople {

    private CountOfPeople() {}

    /** People with an FTE at the as-of date, each once in each role and unit. */
    static long of(StaffingSituation situation) {
        return of(situation, employee -> true);
    }

    /** Those of them of people whose birth date is missing or makes them younger than 13 or older than 100. */
    static long ofUnknownAge(StaffingSituation situation) {
        LocalDate asOf = situation.asOf();
        return of(
                situation,
                employee -> employee.birthDate()
                        .filter(born -> !born.plusYears(13).isAfter(asOf)
                                && born.plusYears(101).isAfter(asOf))
                        .isEmpty());
    }

    private static long of(StaffingSituation situation, Predicate<Employee> whose) {
        return situation.employees().stream()
                .filter(whose)
                .flatMap(employee -> employee.employments().stream()
                        .filter(one -> employee.isActive(one, situation.asOf())
                                && one.fte().tenThousandths() > 0)
                        .map(one -> List.of(one.unit().value(), one.role().value()))
                        .distinct())
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
