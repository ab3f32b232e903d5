package org.kompetens.calendar;

import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Years that stand for all others: in two years in which the same steps occur, and around which the same years are leap
 * years, all windows lie alike; those by weeks and weekdays, if the years begin on the same weekday too. There are a few such patterns where there are 400 years.
 */
final class YearPatterns {

    // The Gregorian calendar repeats itself after 400 years.
    private static final int YEARS = 400;
    private static final int MONTHS_A_YEAR = 12;

    private YearPatterns() {}

    /** The first year of each pattern, from a year, or from the last of the first years of what recurs. */
    static List<Integer> firstYears(List<Step> steps, int from) {
        Set<Recurrence.FromYear> recurrences = new HashSet<>();
        int before = 0;
        int after = 0;
        long monthsBefore = 0;
        long monthsAfter = 0;
        boolean byWeekday = false;
        for (Step step : steps) {
            if (step.recurrence().isPresent() && step.recurrence().get() instanceof Recurrence.FromYear often) {
                recurrences.add(often);
            }
            for (Window window : step.windows()) {
                WindowReach reach = WindowReach.of(window);
                before = Math.min(before, reach.firstYear());
                after = Math.max(after, reach.lastYear());
                monthsBefore += reach.monthsBefore();
                monthsAfter += reach.monthsAfter();
                byWeekday |= reach.byWeekday();
            }
        }
        // Windows after or before windows reach farther, at most by all their months together; beyond 400 years all
        // repeats.
        int since = before - 1 - years(monthsBefore);
        int until = after + 2 + years(monthsAfter);
        int first = recurrences.stream()
                .mapToInt(recurrence -> Math.min(recurrence.firstYear(), Cycle.LAST_YEAR))
                .reduce(from, Math::max);
        Set<String> patterns = new HashSet<>();
        List<Integer> years = new ArrayList<>();
        for (int year = first; year < first + YEARS; year++) {
            StringBuilder pattern = new StringBuilder();
            for (int other = year + since; other <= year + until; other++) {
                pattern.append(Year.isLeap(other) ? 'l' : '-');
            }
            if (byWeekday) {
                pattern.append(
                        LocalDate.of(year, Month.JANUARY, 1).getDayOfWeek().getValue());
            }
            for (Recurrence.FromYear recurrence : recurrences) {
                pattern.append(recurrence.isIn(year) ? '1' : '0');
            }
            if (patterns.add(pattern.toString())) {
                years.add(year);
            }
        }
        return years;
    }

    private static int years(long months) {
        return (int) Math.min(months / MONTHS_A_YEAR, YEARS);
    }
}
