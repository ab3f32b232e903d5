package org.kompetens.calendar;

/**
 * How far from its cycle's year a window can lie.
 *
 * @param firstYear years to the year of its first day, from what the window itself says
 * @param lastYear years to the year of its last day
 * @param months how many months it adds to what it comes after
 * @param byWeekday whether its days depend on weekdays
 */
record WindowReach(int firstYear, int lastYear, long months, boolean byWeekday) {

    static WindowReach of(Window window) {
        if (window instanceof Window.Fixed fixed) {
            // In a year far from the first one that dates know.
            int year = Cycle.FIRST_YEAR;
            DayRange days = fixed.in(year);
            boolean byWeekday = fixed instanceof Window.Weeks || fixed instanceof Window.Weekday;
            if (byWeekday) {
                // The first and the last week may reach into the years beside theirs.
                return new WindowReach(
                        days.first().getYear() - year - 1, days.last().getYear() - year + 1, 0, true);
            }
            return new WindowReach(days.first().getYear() - year, days.last().getYear() - year, 0, false);
        }
        if (window instanceof Window.Season season) {
            return new WindowReach(season.yearOffset(), season.yearOffset() + 1, 0, false);
        }
        if (window instanceof Window.Within within) {
            WindowReach anchor = of(within.after());
            long months = within.months() instanceof MonthCount.Given given ? given.months() : 0;
            return new WindowReach(anchor.firstYear(), anchor.lastYear(), months, anchor.byWeekday());
        }
        if (window instanceof Window.Until until) {
            WindowReach anchor = of(until.after());
            int own = until.last().yearOffset();
            return new WindowReach(
                    Math.min(anchor.firstYear(), own), Math.max(anchor.lastYear(), own), 0, anchor.byWeekday());
        }
        return new WindowReach(0, 0, 0, false);
    }

    private static WindowReach of(Anchor anchor) {
        return anchor instanceof Anchor.AfterPeriod period ? of(period.period()) : new WindowReach(0, 0, 0, false);
    }
}
