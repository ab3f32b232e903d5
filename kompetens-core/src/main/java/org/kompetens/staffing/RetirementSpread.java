package org.kompetens.staffing;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Of those of an age of whom no birth date is known, such as hires and those of statistics, which part retires in each
 * year of a forecast. For a policy by date of birth, birthdays are spread evenly over the year, and nobody is hired after
 * their date of leaving, unless all of that age are past it: those leave in their first year.
 */
final class RetirementSpread {

    private static final int AGES = Age.MOST - Cohort.LEAST_AGE + 1;

    private final int years;
    private final Rate[] rates;

    /**
     * The parts for one policy.
     *
     * @param later by how many years later everybody retires than the policy says
     */
    RetirementSpread(RetirementPolicy policy, LocalDate asOf, int years, int later) {
        this.years = years;
        this.rates = new Rate[AGES * years];
        for (int age = Cohort.LEAST_AGE; age <= Age.MOST; age++) {
            for (int year = 1; year <= years; year++) {
                rates[place(age, year)] = Rate.ZERO;
            }
            if (policy instanceof RetirementRates byAge) {
                for (int year = 1; year <= years; year++) {
                    rates[place(age, year)] = byAge.at(age + year - 1 - later);
                }
            } else if (policy instanceof RetirementDates dates) {
                spread(dates, asOf, age, later);
            }
        }
    }

    private int place(int age, int year) {
        return (age - Cohort.LEAST_AGE) * years + year - 1;
    }

    /** Of those of an age at the as-of date who are there when the year begins, the part that retires within. */
    Rate in(int age, int year) {
        return rates[place(age, year)];
    }

    private void spread(RetirementDates policy, LocalDate asOf, int age, int later) {
        // How many birthdays: leaving in each year, those overdue in the first; after all years, or never.
        long[] leaving = new long[years + 1];
        long after = 0;
        for (LocalDate born : Age.birthDates(asOf, age)) {
            Optional<LocalDate> date = policy.leavesOn(born);
            int year = date.isEmpty() ? Integer.MAX_VALUE : Cohort.yearOf(date.get(), asOf) + later;
            if (year > years) {
                after++;
            } else {
                leaving[Math.max(1, year)]++;
            }
        }
        long left = after;
        for (int year = years; year >= 1; year--) {
            left += leaving[year];
            rates[place(age, year)] = left == 0 ? Rate.ONE : new Rate(leaving[year], left);
        }
    }
}
