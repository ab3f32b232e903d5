package org.kompetens.staffing;

import java.time.LocalDate;
import java.time.Period;
import java.util.Objects;
import java.util.Optional;

/**
 * A retirement policy of one age for everybody.
 *
 * @param age years and months
 * @param leavingDay when in the month
 */
public record RetirementAge(Period age, LeavingDay leavingDay) implements RetirementDates {

    /**
     * Checks.
     *
     * @throws IllegalArgumentException if the age is not above nought, or has days
     */
    public RetirementAge {
        Objects.requireNonNull(leavingDay, "leavingDay");
        if (age.toTotalMonths() <= 0 || !age.equals(age.withDays(0))) {
            throw new IllegalArgumentException("a retirement age must be of years and months above nought: " + age);
        }
    }

    /**
     * The birthday on which an age is reached.
     *
     * @param years whole years, from 1
     * @return the policy
     */
    public static RetirementAge onBirthday(int years) {
        return new RetirementAge(Period.ofYears(years), LeavingDay.BIRTHDAY);
    }

    /**
     * The end of the month in which an age is reached.
     *
     * @param years whole years, from 1
     * @return the policy
     */
    public static RetirementAge atEndOfMonth(int years) {
        return new RetirementAge(Period.ofYears(years), LeavingDay.END_OF_MONTH);
    }

    @Override
    public Optional<LocalDate> leavesOn(LocalDate birthDate) {
        return Optional.of(leavingDay.leavesOn(birthDate, age));
    }
}
