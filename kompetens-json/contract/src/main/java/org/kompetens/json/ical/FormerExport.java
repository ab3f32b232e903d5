package org.kompetens.json.ical;

import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.text.ICalReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** The events of a file that {@link ICalendarFile} wrote before, so that a later one tells what has changed since. */
public final class FormerExport {

    /** Nothing was exported before. */
    public static final FormerExport NONE = new FormerExport(Map.of());

    private final Map<String, WrittenEvent> events;

    private FormerExport(Map<String, WrittenEvent> events) {
        this.events = events;
    }

    /**
     * Reads a file.
     *
     * @param in the file in UTF-8; not closed
     * @return its events; others than those of this library are passed over
     * @throws IOException if it cannot be read
     */
    public static FormerExport read(InputStream in) throws IOException {
        Map<String, WrittenEvent> events = new LinkedHashMap<>();
        // Closing the reader would close what was given.
        ICalReader reader = new ICalReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        for (ICalendar calendar = reader.readNext(); calendar != null; calendar = reader.readNext()) {
            for (VEvent event : calendar.getEvents()) {
                if (event.getUid() != null && event.getExperimentalProperty(WrittenEvent.CYCLE) != null) {
                    WrittenEvent written = WrittenEvent.of(event);
                    events.put(written.uid(), written);
                }
            }
        }
        return new FormerExport(Collections.unmodifiableMap(events));
    }

    /** By UID, in the order of the file. */
    Map<String, WrittenEvent> events() {
        return events;
    }
}
