package org.kompetens.workday;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Working days by holiday rules: every day but Saturdays, Sundays and the holidays of the chosen layers, from
 * {@value Country#FIRST_YEAR} to {@value Country#LAST_YEAR}. Immutable.
 */
public final class PublicHolidays implements WorkingDays {

    private final List<HolidayRule> rules;
    private final Map<LocalDate, List<HolidayRule>> byDate = new TreeMap<>();

    private PublicHolidays(List<HolidayRule> rules) {
        this.rules = List.copyOf(rules);
        for (int year = Country.FIRST_YEAR; year <= Country.LAST_YEAR; year++) {
            for (HolidayRule rule : this.rules) {
                rule.in(year)
                        .ifPresent(date -> byDate.computeIfAbsent(date, none -> new ArrayList<>())
                                .add(rule));
            }
        }
    }

    /**
     * The holidays of a country.
     *
     * @param country the country
     * @param layers which of its holidays count; {@link HolidayLayer#EMPLOYER} adds nothing here, see {@link #plus}
     * @return its working days
     */
    public static PublicHolidays of(Country country, Set<HolidayLayer> layers) {
        return new PublicHolidays(country.rules().stream()
                .filter(rule -> layers.contains(rule.layer()))
                .toList());
    }

    /**
     * The same with more days off, for instance those of the employer.
     *
     * @param more their rules
     * @return new working days
     */
    public PublicHolidays plus(List<HolidayRule> more) {
        List<HolidayRule> all = new ArrayList<>(rules);
        all.addAll(more);
        return new PublicHolidays(all);
    }

    /**
     * The rules that count.
     *
     * @return the country's in its order, then those added
     */
    public List<HolidayRule> rules() {
        return rules;
    }

    /**
     * The holidays that fall on a date.
     *
     * @param date the date
     * @return their rules, in the order of {@link #rules()}; none on a plain Saturday or Sunday
     * @throws YearUnknownException if the date's year is not known
     */
    public List<HolidayRule> on(LocalDate date) {
        if (!knows(date.getYear())) {
            throw new YearUnknownException(date.getYear(), Country.FIRST_YEAR, Country.LAST_YEAR);
        }
        return List.copyOf(byDate.getOrDefault(date, List.of()));
    }

    @Override
    public boolean isWorkingDay(LocalDate date) {
        return on(date).isEmpty() && MONDAY_TO_FRIDAY.isWorkingDay(date);
    }

    @Override
    public boolean knows(int year) {
        return year >= Country.FIRST_YEAR && year <= Country.LAST_YEAR;
    }
}
