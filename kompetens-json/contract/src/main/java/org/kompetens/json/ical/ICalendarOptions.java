package org.kompetens.json.ical;

import java.time.Instant;
import java.util.List;
import org.kompetens.text.Language;

/**
 * How a file is written.
 *
 * @param language in which language titles and names are written, where they have it
 * @param written when the file is written, not before 1970
 * @param reminderDays how many days before the deadline a reminder comes, at nine in the morning; none where empty
 * @param former what was exported before
 * @param onlyChanges whether only what is new, changed or cancelled since is written
 */
public record ICalendarOptions(
        Language language, Instant written, List<Integer> reminderDays, FormerExport former, boolean onlyChanges) {

    /** The most days before a deadline that a reminder can come. */
    public static final int MOST_REMINDER_DAYS = 366;

    /**
     * Checks and copies.
     *
     * @throws IllegalArgumentException if a reminder is not from 0 to {@value #MOST_REMINDER_DAYS} days before
     */
    public ICalendarOptions {
        reminderDays = List.copyOf(reminderDays);
        for (int days : reminderDays) {
            if (days < 0 || days > MOST_REMINDER_DAYS) {
                throw new IllegalArgumentException(
                        "reminderDays must be from 0 to " + MOST_REMINDER_DAYS + ": " + days);
            }
        }
    }

    /**
     * A whole file without reminders, after which nothing was exported.
     *
     * @param language in which language titles and names are written
     * @param written when the file is written, not before 1970
     * @return the options
     */
    public static ICalendarOptions of(Language language, Instant written) {
        return new ICalendarOptions(language, written, List.of(), FormerExport.NONE, false);
    }
}
