package org.kompetens.calendar;

import java.util.Locale;
import java.util.Map;
import org.kompetens.finding.MessageTemplates;
import org.kompetens.text.Labels;
import org.kompetens.text.Language;

/**
 * Something that a calendar leaves to the organisation.
 *
 * @param id identifies the setting
 * @param labels what is asked for
 * @param kind which kind of value
 * @param source where it comes from
 */
public record Setting(SettingId id, Labels labels, Kind kind, Source source) {

    /** The kind of a setting's value. */
    public enum Kind {
        /** Days of the cycle: a {@link SettingValue.OfWindow}. */
        WINDOW,
        /** A part of the year: a {@link SettingValue.OfSeason}. */
        SEASON,
        /** Dates of the cycle, one by one: a {@link SettingValue.OfDates}. */
        DATES,
        /** A number of months: a {@link SettingValue.OfMonths}. */
        MONTHS,
        /** A year: a {@link SettingValue.OfYear}. */
        YEAR;

        private static final MessageTemplates NAMES =
                MessageTemplates.load("SettingKind", name -> Setting.class.getResourceAsStream(name));

        /** What is to be chosen, as people say it. */
        String in(Language language) {
            return NAMES.fill(name().toLowerCase(Locale.ROOT), language, Map.of());
        }
    }
}
