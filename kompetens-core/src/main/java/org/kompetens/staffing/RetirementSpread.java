package org.kompetens.staffing;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * Of those of an age of whom no birth date is known, such as hires and those of statistics, which part retires in each
 * year of a forecast. For a policy by date of birth, birthdays are spread evenly over the year, and nobody is hired after
 * their date of leaving, unless all of that age are past it: those leave in their first year.
 *
 * <p>Worked out when an age is first asked for, as a policy has to be asked for each day of a year. For several threads: two
 * that ask at once work out the same.
 */
final class RetirementSpread {

    private final RetirementPolicy policy;
    private final LocalDate asOf;
    private final int years;
    private final int later;
    private final AtomicReferenceArray<Rate @Nullable []> byAge =
            new AtomicReferenceArray<>(Age.MOST - Cohort.LEAST_AGE + 1);

    /**
     * The parts for one policy.
     *
     * @param later by how many years later everybody retires than the policy says
     */
    RetirementSpread(RetirementPolicy policy, LocalDate asOf, int years, int later) {
        this.policy = policy;
        this.asOf = asOf;
        this.years = years;
        this.later = later;
    }

    /** Of those of an age at the as-of date who are there when the year begins, the part that retires within. */
    Rate in(int age, int year) {
        Rate[] rates = byAge.get(age - Cohort.LEAST_AGE);
        if (rates == null) {
            rates = rates(age);
            byAge.set(age - Cohort.LEAST_AGE, rates);
        }
        return rates[year - 1];
    }

    private Rate[] rates(int age) {
        Rate[] rates = new Rate[years];
        Arrays.fill(rates, Rate.ZERO);
        if (policy instanceof RetirementRates shares) {
            Arrays.setAll(rates, i -> share(shares, age, i));
            // What would have come before the as-of date comes in the first year.
            for (int before = 0; before < -later; before++) {
                rates[0] = shares.at(age + before).andOfRest(rates[0]);
            }
        } else if (policy instanceof RetirementDates dates) {
            spread(dates, age, rates);
        }
        return rates;
    }

    /**
     * Of those of an age, the part that retires when so many years have gone by. While what is later has not come to their own
     * age, only those do who should all have retired already: by a date that is later all the same in the past, or now.
     */
    private Rate share(RetirementRates shares, int age, int years) {
        Rate share = shares.at(age + years - later);
        boolean isOverdue = share.equals(Rate.ONE) && shares.at(age + years).equals(Rate.ONE);
        return years >= later || isOverdue ? share : Rate.ZERO;
    }

    private void spread(RetirementDates dates, int age, Rate[] rates) {
        // How many birthdays: leaving in each year, those overdue in the first; after all years, or never.
        long[] leaving = new long[years + 1];
        long after = 0;
        for (LocalDate born : Age.birthDates(asOf, age)) {
            Optional<LocalDate> date = dates.leavesOn(born);
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
            rates[year - 1] = left == 0 ? Rate.ONE : new Rate(leaving[year], left);
        }
    }
}
