package org.kompetens.calendar;

/**
 * How far from its cycle's year a window can lie.
 *
 * @param firstYear years to the year of its first day, from what the window itself says
 * @param lastYear years to the year of its last day
 * @param months how many months it adds to what it comes after
 */
record WindowReach(int firstYear, int lastYear, long months) {

    static WindowReach of(Window window) {
        if (window instanceof Window.Fixed fixed) {
            // In a year far from the first one that dates know.
            int year = Cycle.FIRST_YEAR;
            DayRange days = fixed.in(year);
            return new WindowReach(days.first().getYear() - year, days.last().getYear() - year, 0);
        }
        if (window instanceof Window.Season season) {
            return new WindowReach(season.yearOffset(), season.yearOffset() + 1, 0);
        }
        if (window instanceof Window.Within within) {
            WindowReach anchor = of(within.after());
            long months = within.months() instanceof MonthCount.Given given ? given.months() : 0;
            return new WindowReach(anchor.firstYear(), anchor.lastYear(), months);
        }
        if (window instanceof Window.Until until) {
            WindowReach anchor = of(until.after());
            int own = until.last().yearOffset();
            return new WindowReach(Math.min(anchor.firstYear(), own), Math.max(anchor.lastYear(), own), 0);
        }
        return new WindowReach(0, 0, 0);
    }

    private static WindowReach of(Anchor anchor) {
        return anchor instanceof Anchor.AfterPeriod period ? of(period.period()) : new WindowReach(0, 0, 0);
    }
}
