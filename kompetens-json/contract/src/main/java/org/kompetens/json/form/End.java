package org.kompetens.json.form;

import static org.kompetens.json.form.DateForm.DATE;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** A date before which something ends, given either as the first date after it or as its last day. */
public final class End {

    static final String UNTIL = "until";
    static final String EXPIRY = "expiry";
    static final String KNOWN_EXIT = "knownExit";

    /** The last day, which people and files write in place of the first day after. */
    public static final String LAST_DAY = "lastDay";

    /** The properties in whose place the last day can stand. */
    public static final Set<String> NAMES = Set.of(UNTIL, EXPIRY, KNOWN_EXIT);

    private End() {}

    static <T> Part<T, Optional<LocalDate>> end(String name, String meaning, Function<T, Optional<LocalDate>> getter) {
        return Part.optionalOneOf(
                List.of(
                        new Alternative<LocalDate, LocalDate>(
                                Property.of(name, DATE, meaning),
                                date -> date,
                                end -> isOnlyByLastDay(end) ? Optional.empty() : Optional.of(end)),
                        new Alternative<LocalDate, LocalDate>(
                                Property.of(LAST_DAY, DATE, "The last day before, in place of " + name + "."),
                                day -> day.plusDays(1),
                                end -> isOnlyByLastDay(end) ? Optional.of(DateForm.LAST) : Optional.empty())),
                getter);
    }

    /** One too late to be written itself. */
    private static boolean isOnlyByLastDay(LocalDate end) {
        return end.equals(DateForm.LAST.plusDays(1));
    }
}
