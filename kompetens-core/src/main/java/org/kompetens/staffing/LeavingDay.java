package org.kompetens.staffing;

import java.time.LocalDate;
import java.time.Period;

/** On which day somebody leaves who has reached an age. */
public enum LeavingDay {
    /** On the birthday: the day before is the last one. */
    BIRTHDAY {
        @Override
        LocalDate after(LocalDate birthday) {
            return birthday;
        }
    },
    /** At the end of the month in which the age is reached; of the next turn of the month, in Norwegian law. */
    END_OF_MONTH {
        @Override
        LocalDate after(LocalDate birthday) {
            return birthday.withDayOfMonth(1).plusMonths(1);
        }
    };

    abstract LocalDate after(LocalDate birthday);

    /**
     * The first date on which somebody is no longer employed. Somebody born on 29 February reaches an age on 28 February
     * in a year without the 29th.
     *
     * @param birthDate the date of birth
     * @param age years and months
     * @return the date
     */
    public LocalDate leavesOn(LocalDate birthDate, Period age) {
        return after(birthDate.plusMonths(age.toTotalMonths()));
    }
}
