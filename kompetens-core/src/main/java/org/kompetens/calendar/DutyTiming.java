package org.kompetens.calendar;

/**
 * How often a duty is to be fulfilled. {@link Within}, {@link EveryYears}, {@link AfterEntry} and {@link Before} are
 * rolling: they look across all cycles. The first three count from the last record or from entry into employment,
 * whichever is later.
 */
public sealed interface DutyTiming {

    /**
     * Whether it looks across all cycles, and so stands in each of those that are alive as in the others, as long as they
     * have the same settings.
     *
     * @return true if it is rolling
     */
    default boolean isRolling() {
        return this instanceof Within
                || this instanceof EveryYears
                || this instanceof AfterEntry
                || this instanceof Before;
    }

    /** What a year is. */
    enum Year {
        /** From 1 January. A calendar year belongs to the cycle in which it ends. */
        CALENDAR,
        /** From the cycle's first day, to the next cycle's. */
        CYCLE
    }

    /**
     * At least once in each year.
     *
     * @param year what a year is
     */
    record OnceEach(Year year) implements DutyTiming {}

    /**
     * Several times in each year, on as many days.
     *
     * @param times at least how many times, from 1 to {@value #MOST_TIMES}
     * @param year what a year is
     */
    record TimesEach(int times, Year year) implements DutyTiming {

        /** The most times a year. */
        public static final int MOST_TIMES = 366;

        /**
         * Checks.
         *
         * @throws IllegalArgumentException if the times are out of bounds
         */
        public TimesEach {
            if (times < 1 || times > MOST_TIMES) {
                throw new IllegalArgumentException("times must be from 1 to " + MOST_TIMES + ": " + times);
            }
        }
    }

    /**
     * At least once within some time, counted from the last time or from entry.
     *
     * @param span how long
     */
    record Within(Span span) implements DutyTiming {}

    /**
     * At least every so many years: by the end of the calendar year that lies so many years after the one of the last
     * time or of entry.
     *
     * @param years from 1 to {@value #MOST_YEARS}
     */
    record EveryYears(int years) implements DutyTiming {

        /** The most years. */
        public static final int MOST_YEARS = 100;

        /**
         * Checks.
         *
         * @throws IllegalArgumentException if the years are out of bounds
         */
        public EveryYears {
            if (years < 1 || years > MOST_YEARS) {
                throw new IllegalArgumentException("years must be from 1 to " + MOST_YEARS + ": " + years);
            }
        }
    }

    /**
     * Once, within some time of entry; for employees only.
     *
     * @param span how long
     */
    record AfterEntry(Span span) implements DutyTiming {}

    /**
     * After each report period, within some time: after April, after August, and after the year.
     *
     * @param span how long
     */
    record AfterEachTertial(Span span) implements DutyTiming {}

    /**
     * Some time before each time that something occurs: three weeks before a meeting on 22 March is by 1 March. A record
     * counts for one of them alone: of the one that was due last and the next, for the nearer, or for the other where that
     * has been done; for the next from a year before it is due. What has not been done is late until it is done, or the next
     * is due. Without any move off a day off. The years before and after the cycle are reckoned
     * with the cycle's settings, and of dates that a cycle lists those alone are known.
     *
     * @param span how long before the first day
     * @param before what it comes before
     */
    record Before(Span span, Anchor before) implements DutyTiming {}
}
