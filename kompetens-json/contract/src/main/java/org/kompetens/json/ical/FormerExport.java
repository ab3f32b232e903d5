package org.kompetens.json.ical;

import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.text.ICalReader;
import biweekly.property.RawProperty;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.kompetens.calendar.OccurrenceSelection;
import org.kompetens.calendar.Schedule;

/** The events of a file that {@link ICalendarFile} wrote before, so that a later one tells what has changed since. */
public final class FormerExport {

    private static final Pattern WHOLE =
            Pattern.compile("BEGIN:VCALENDAR\\R.*\\REND:VCALENDAR", Pattern.DOTALL | Pattern.CASE_INSENSITIVE);

    /** Nothing was exported before. */
    public static final FormerExport NONE = new FormerExport(Map.of(), Optional.empty());

    private final Map<String, WrittenEvent> events;

    /** What tells its selection from others; empty where the file does not say. */
    private final Optional<String> selection;

    private FormerExport(Map<String, WrittenEvent> events, Optional<String> selection) {
        this.events = events;
        this.selection = selection;
    }

    /**
     * Reads a file.
     *
     * @param in the file in UTF-8; not closed
     * @return its events; others than those of this library are passed over
     * @throws IOException if it cannot be read, is no calendar, does not stand there to its end, or is of another writer
     */
    public static FormerExport read(InputStream in) throws IOException {
        String text = new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
        if (!WHOLE.matcher(text).matches()) {
            throw new IOException("it is no calendar from its first line, BEGIN:VCALENDAR, to its last, END:VCALENDAR");
        }
        Map<String, WrittenEvent> events = new LinkedHashMap<>();
        Optional<String> selection;
        try {
            selection = addTo(events, text);
        } catch (RuntimeException e) {
            throw new IOException("it is no calendar that can be read: " + e.getMessage(), e);
        }
        if (events.isEmpty() && !text.contains(ICalendarFile.PRODUCT)) {
            throw new IOException("it is a calendar of another writer");
        }
        return new FormerExport(Collections.unmodifiableMap(events), selection);
    }

    /** Of the calendars in the text, the events, and what the first that says it is a selection of. */
    private static Optional<String> addTo(Map<String, WrittenEvent> events, String text) throws IOException {
        Optional<String> selection = Optional.empty();
        try (ICalReader reader = new ICalReader(text)) {
            for (ICalendar calendar = reader.readNext(); calendar != null; calendar = reader.readNext()) {
                Optional<String> own = Optional.ofNullable(calendar.getExperimentalProperty(ICalendarFile.SELECTION))
                        .map(RawProperty::getValue);
                selection = selection.or(() -> own);
                for (VEvent event : calendar.getEvents()) {
                    if (event.getUid() != null && event.getExperimentalProperty(WrittenEvent.CYCLE) != null) {
                        WrittenEvent written = WrittenEvent.of(event);
                        events.put(written.uid(), written);
                    }
                }
            }
        }
        return selection;
    }

    /**
     * Whether it can be a former one of a calendar: it has events of that calendar and organisation, or none at all.
     *
     * @param schedule the calendar in any of its cycles
     * @return false where all its events are of others
     */
    public boolean isOf(Schedule schedule) {
        String organizer = OccurrenceEvents.organizerUri(schedule);
        return events.isEmpty() || events.values().stream().anyMatch(event -> event.isOrganizedBy(organizer));
    }

    /**
     * Whether it can be a former one of a selection: of another, all that is not in this one would be cancelled.
     *
     * @param now which occurrences are written now
     * @return false where the file says that it was written of another selection
     */
    public boolean isOf(OccurrenceSelection now) {
        return selection.filter(of -> !of.equals(ICalendarFile.mark(now))).isEmpty();
    }

    /** By UID, in the order of the file. */
    Map<String, WrittenEvent> events() {
        return events;
    }
}
