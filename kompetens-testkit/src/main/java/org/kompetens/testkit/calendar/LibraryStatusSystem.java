package org.kompetens.testkit.calendar;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.kompetens.calendar.Attention;
import org.kompetens.calendar.OccurrenceId;

/** The library's statuses as a system under test. */
public final class LibraryStatusSystem implements StatusSystem {

    /** The library. */
    public LibraryStatusSystem() {}

    @Override
    public Map<OccurrenceId, Standing> statuses(Round round, LocalDate date, Attention attention) {
        CalendarSystem.Board board = new LibraryCalendarSystem().at(round, round.completions(), date, attention);
        Map<OccurrenceId, Standing> statuses = new LinkedHashMap<>();
        board.statuses().forEach(one -> {
            OccurrenceId id = one.occurrence().id();
            statuses.put(
                    id,
                    new Standing(one.status().kind(), board.missing(id).stream().collect(Collectors.toSet())));
        });
        return statuses;
    }
}
