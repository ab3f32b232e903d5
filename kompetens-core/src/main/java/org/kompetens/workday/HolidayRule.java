package org.kompetens.workday;

import java.time.LocalDate;
import java.util.Optional;
import org.kompetens.text.Identifiers;
import org.kompetens.text.Labels;

/**
 * One holiday: when it falls, in which years, and what makes it a day off.
 *
 * @param id names the holiday, for instance {@code midsummer-day}
 * @param labels its name
 * @param layer why it is a day off
 * @param date on which date of a year it falls
 * @param firstYear the first year in which it is one
 * @param lastYear the last year in which it is one (inclusive)
 * @param source the statute, agreement or decision
 */
public record HolidayRule(
        String id, Labels labels, HolidayLayer layer, HolidayDate date, int firstYear, int lastYear, String source) {

    /**
     * Checks.
     *
     * @throws IllegalArgumentException if the first year is after the last, the id is no identifier, or the source is
     *     blank
     */
    public HolidayRule {
        Identifiers.check("holiday id", id);
        if (firstYear > lastYear) {
            throw new IllegalArgumentException("firstYear must not be after lastYear: " + firstYear + ", " + lastYear);
        }
        if (source.isBlank()) {
            throw new IllegalArgumentException("source must not be blank: " + id);
        }
    }

    /**
     * A day off that an employer grants, once.
     *
     * @param id names it
     * @param labels its name
     * @param date the date
     * @param source the decision
     * @return the rule, in the layer {@link HolidayLayer#EMPLOYER}
     */
    public static HolidayRule ofEmployer(String id, Labels labels, LocalDate date, String source) {
        return new HolidayRule(
                id, labels, HolidayLayer.EMPLOYER, new HolidayDate.Once(date), date.getYear(), date.getYear(), source);
    }

    /**
     * The date of the holiday in a year.
     *
     * @param year the year
     * @return the date, or empty where it is no holiday that year
     */
    public Optional<LocalDate> in(int year) {
        return year < firstYear || year > lastYear ? Optional.empty() : date.in(year);
    }
}
