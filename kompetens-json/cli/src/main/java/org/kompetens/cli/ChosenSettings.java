package org.kompetens.cli;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.format.DateTimeParseException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.kompetens.calendar.Cycle;
import org.kompetens.calendar.ProcessCalendar;
import org.kompetens.calendar.Setting;
import org.kompetens.calendar.SettingValue;
import org.kompetens.calendar.Window;
import picocli.CommandLine.ParameterException;

/**
 * What the organisation chooses of a calendar's settings, as given on the command line.
 *
 * @param choices each as SETTING=VALUE
 * @param wrongUsage makes the error for what is none of these
 */
record ChosenSettings(List<String> choices, WrongUsage wrongUsage) {

    private static final Pattern CHOICE = Pattern.compile("([^=]+)=(.+)");
    private static final Pattern COMMA = Pattern.compile(",");
    private static final Pattern DAYS = Pattern.compile("(?:(-?\\d{1,3}):)?(\\d\\d-\\d\\d)\\.\\.(\\d\\d-\\d\\d)");

    /** The command line's error for wrong usage. */
    interface WrongUsage {
        ParameterException of(String key, Object... values);
    }

    /** A cycle with the choices; of one in a file none of what stands there is chosen over. */
    Optional<Cycle> in(Optional<Cycle> read, String named, ProcessCalendar of) {
        Optional<Cycle> chosen = read;
        Set<String> seen = new HashSet<>();
        for (String choice : choices) {
            Matcher parts = matched(CHOICE, choice, "calendar.set-form");
            if (!seen.add(parts.group(1))) {
                throw wrongUsage.of("calendar.set-twice", "setting", parts.group(1));
            }
            SettingValue value = value(kind(of, parts.group(1)), parts.group(2));
            if (read.filter(file -> isGiven(file, parts.group(1))).isPresent()) {
                throw wrongUsage.of("calendar.set-given", "setting", parts.group(1), "file", named);
            }
            chosen = chosen.map(so -> so.withSetting(parts.group(1), value));
        }
        return chosen;
    }

    private static boolean isGiven(Cycle cycle, String setting) {
        return cycle.settings().keySet().stream().anyMatch(id -> id.value().equals(setting));
    }

    private Setting.Kind kind(ProcessCalendar calendar, String setting) {
        return calendar.settings().stream()
                .filter(candidate -> candidate.id().value().equals(setting))
                .map(Setting::kind)
                .findFirst()
                .orElseThrow(() -> wrongUsage.of(
                        "calendar.set-unknown",
                        "setting",
                        setting,
                        "settings",
                        calendar.settings().stream()
                                .map(one -> one.id().value())
                                .collect(Collectors.joining(", "))));
    }

    private SettingValue value(Setting.Kind kind, String text) {
        try {
            return switch (kind) {
                case MONTHS -> new SettingValue.OfMonths(Integer.parseInt(text));
                case YEAR -> new SettingValue.OfYear(Integer.parseInt(text));
                case DATES -> dates(text);
                case SEASON -> {
                    Matcher days = days(text);
                    if (days.group(1) != null) {
                        throw wrongUsage.of("calendar.set-days", "given", text);
                    }
                    yield new SettingValue.OfSeason(day(days.group(2)), day(days.group(3)));
                }
                case WINDOW -> {
                    Matcher days = days(text);
                    int offset = days.group(1) == null ? 0 : Integer.parseInt(days.group(1));
                    yield new SettingValue.OfWindow(Window.days(day(days.group(2)), day(days.group(3)), offset));
                }
            };
        } catch (NumberFormatException e) {
            throw wrongUsage.of("calendar.set-number", "given", text);
        } catch (DateTimeParseException e) {
            throw wrongUsage.of("calendar.set-day", "given", text);
        } catch (IllegalArgumentException e) {
            throw wrongUsage.of("calendar.set-bounds", "given", text);
        }
    }

    private SettingValue dates(String text) {
        try {
            return new SettingValue.OfDates(
                    COMMA.splitAsStream(text).map(LocalDate::parse).toList());
        } catch (DateTimeParseException | IllegalArgumentException e) {
            throw wrongUsage.of("calendar.set-dates", "given", text);
        }
    }

    private Matcher days(String text) {
        return matched(DAYS, text, "calendar.set-days");
    }

    private static MonthDay day(String text) {
        return MonthDay.parse("--" + text);
    }

    private Matcher matched(Pattern pattern, String text, String otherwise) {
        Matcher matcher = pattern.matcher(text);
        if (!matcher.matches()) {
            throw wrongUsage.of(otherwise, "given", text);
        }
        return matcher;
    }
}
