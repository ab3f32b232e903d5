package org.kompetens.calendar;

/**
 * How far from its cycle's year a window can lie.
 *
 * @param firstYear years to the year of its first day, from what the window itself says
 * @param lastYear years to the year of its last day
 * @param monthsAfter how many months it can lie after what it comes after
 * @param monthsBefore how many months it can lie before what it comes before
 * @param byWeekday whether its days depend on weekdays
 */
record WindowReach(int firstYear, int lastYear, long monthsAfter, long monthsBefore, boolean byWeekday) {

    private static final int DAYS_A_MONTH = 28;
    private static final int WEEKS_A_MONTH = 4;

    /** At least, whatever holidays there are. */
    private static final int WORKING_DAYS_A_MONTH = 14;

    private static final WindowReach NONE = between(0, 0);

    static WindowReach of(Window window) {
        if (window instanceof Window.Fixed fixed) {
            return of(fixed);
        }
        if (window instanceof Window.Season season) {
            return between(season.yearOffset(), season.yearOffset() + 1);
        }
        if (window instanceof Window.EachPart each) {
            int first = each.yearOffset();
            return between(first, first + 1);
        }
        if (window instanceof Window.By by) {
            return NONE.orYear(by.last().yearOffset());
        }
        if (window instanceof Window.Within within) {
            WindowReach after = of(within.after());
            return new WindowReach(after.firstYear, after.lastYear, months(within.span()), 0, after.byWeekday);
        }
        if (window instanceof Window.Until until) {
            return of(until.after()).orYear(until.last().yearOffset());
        }
        if (window instanceof Window.Before before) {
            long months = Math.max(
                    months(before.span()),
                    before.from().map(WindowReach::months).orElse(0L));
            WindowReach of = of(before.before()).orYear(0);
            return new WindowReach(of.firstYear, of.lastYear, 0, months, of.byWeekday);
        }
        return NONE;
    }

    private static WindowReach of(Window.Fixed fixed) {
        // In a year far from the first one that dates know.
        int year = Cycle.FIRST_YEAR;
        DayRange days = fixed.in(year);
        boolean byWeekday = fixed instanceof Window.Weeks || fixed instanceof Window.Weekday;
        // The first and the last week may reach into the years beside theirs.
        int beside = byWeekday ? 1 : 0;
        return new WindowReach(
                days.first().getYear() - year - beside, days.last().getYear() - year + beside, 0, 0, byWeekday);
    }

    private static WindowReach of(Anchor anchor) {
        return anchor instanceof Anchor.OfPeriod period ? of(period.period()) : NONE;
    }

    private static WindowReach between(int firstYear, int lastYear) {
        return new WindowReach(firstYear, lastYear, 0, 0, false);
    }

    /** In how many months it lies, at most. */
    private static long months(Span span) {
        if (!(span instanceof Span.Given given)) {
            return 0;
        }
        return switch (given.unit()) {
            case DAYS -> given.count() / DAYS_A_MONTH + 1;
            case WORKING_DAYS -> given.count() / WORKING_DAYS_A_MONTH + 1;
            case WEEKS -> given.count() / WEEKS_A_MONTH + 1;
            case MONTHS -> given.count();
        };
    }

    private WindowReach orYear(int year) {
        return new WindowReach(
                Math.min(firstYear, year), Math.max(lastYear, year), monthsAfter, monthsBefore, byWeekday);
    }
}
