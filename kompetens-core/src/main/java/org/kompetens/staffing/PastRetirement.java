package org.kompetens.staffing;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.kompetens.organisation.RoleId;

/**
 * Who is there past the age, or the date, by which everybody has retired. Of those of whom the age alone is known it is so if
 * it is of all of that age, whenever in the year they were born. Remembers what it was asked; for one thread.
 */
final class PastRetirement {

    private final RetirementRules rules;
    private final LocalDate asOf;
    private final Map<RetirementPolicy, Map<Integer, Boolean>> byAge = new HashMap<>();

    PastRetirement(RetirementRules rules, LocalDate asOf) {
        this.rules = rules;
        this.asOf = asOf;
    }

    /** Whether those of a cohort are, who are in a role. */
    boolean isOf(RoleId role, int cohort) {
        if (Cohort.isLeaving(cohort) || !Cohort.hasKnownAge(cohort)) {
            return false;
        }
        return Cohort.isOfAge(cohort)
                ? byAge.computeIfAbsent(rules.forRole(role), none -> new HashMap<>())
                        .computeIfAbsent(Cohort.age(cohort), age -> isPast(rules.forRole(role), age))
                : Cohort.hasYear(cohort) && Cohort.year(cohort) <= 0;
    }

    private boolean isPast(RetirementPolicy policy, int age) {
        if (policy instanceof RetirementRates rates) {
            return rates.at(age - 1).equals(Rate.ONE) && rates.at(age).equals(Rate.ONE);
        }
        return policy instanceof RetirementDates dates
                && Age.birthDates(asOf, age).stream()
                        .allMatch(born -> dates.leavesOn(born)
                                .filter(date -> !date.isAfter(asOf))
                                .isPresent());
    }
}
