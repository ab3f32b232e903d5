package org.kompetens.testkit.reference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.kompetens.staffing.RetirementDates;

/**
 * When those leave of whom only the age is known: their birthdays are on each day of the year alike. A policy is asked once
 * for all birthdays of an age, as it takes time.
 */
final class Birthdays {

    private final LocalDate asOf;
    private final Map<OfAge, List<OptionalInt>> leavingYears = new HashMap<>();

    private record OfAge(RetirementDates policy, int age) {}

    Birthdays(LocalDate asOf) {
        this.asOf = asOf;
    }

    /** Which part of those of an age who are there in the beginning of a year retires within. */
    Exact leaving(RetirementDates policy, int age, int later, int year) {
        int now = 0;
        int left = 0;
        for (OptionalInt leaves : leavingYears.computeIfAbsent(new OfAge(policy, age), this::years)) {
            int leaving = leaves.isEmpty() ? Integer.MAX_VALUE : Math.max(1, leaves.getAsInt() + later);
            now += leaving == year ? 1 : 0;
            left += leaving >= year ? 1 : 0;
        }
        return left == 0 ? Exact.ONE : Exact.of(now, left);
    }

    private List<OptionalInt> years(OfAge of) {
        List<OptionalInt> years = new ArrayList<>();
        LocalDate latest = asOf.minusYears(of.age).plusWeeks(1);
        for (LocalDate born = asOf.minusYears(of.age + 1L).minusWeeks(1);
                born.isBefore(latest);
                born = born.plusDays(1)) {
            if (StaffGroup.age(born, asOf) == of.age) {
                Optional<LocalDate> leaves = of.policy.leavesOn(born);
                years.add(
                        leaves.isEmpty() ? OptionalInt.empty() : OptionalInt.of(StaffGroup.yearOf(leaves.get(), asOf)));
            }
        }
        return years;
    }
}
