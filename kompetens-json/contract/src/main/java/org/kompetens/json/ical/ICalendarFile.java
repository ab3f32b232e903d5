package org.kompetens.json.ical;

import biweekly.ICalendar;
import biweekly.property.Method;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.kompetens.calendar.Occurrence;
import org.kompetens.calendar.OccurrenceId;
import org.kompetens.calendar.OccurrenceSelection;
import org.kompetens.calendar.PartyId;
import org.kompetens.calendar.Schedule;
import org.kompetens.calendar.StatusBoard;
import org.kompetens.organisation.UnitId;
import org.kompetens.text.Labels;
import org.kompetens.text.Language;

/**
 * Occurrences as an iCalendar file: one all-day event an occurrence, from its first day to its deadline (where the
 * deadline was moved to before the first day, on that day alone). Dates are calendar dates, so no time zone is written.
 * Events are written one by one, whatever their number.
 *
 * <p>An event's UID follows from the organisation, the calendar, the cycle, the step, the place of the window among the
 * step's in the order of their days, and the unit, and from nothing else. So whoever reads a later file finds the same
 * events with new dates, and no event twice.
 *
 * <p>Where a {@link FormerExport} is known, an event that says something else than before has the next SEQUENCE, one that
 * says the same has its former, and one that is gone is cancelled. Events of other cycles than those that are written
 * stay as they were.
 */
public final class ICalendarFile {

    static final String PRODUCT = "-//Kompetens//Process calendar//EN";

    /** Tells files of one selection from those of another; nobody else reads it. */
    static final String SELECTION = "X-KOMPETENS-SELECTION";

    private static final String END = "END:VCALENDAR\r\n";
    private static final int MOST_BYTES_A_LINE = 75;

    private final ICalendarOptions options;
    private final Writer out;
    private final Set<String> written = new HashSet<>();
    private final Set<String> cycles = new HashSet<>();

    private ICalendarFile(ICalendarOptions options, OutputStream out) {
        this.options = options;
        this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    }

    /**
     * Writes occurrences.
     *
     * @param schedule the schedule they are from
     * @param occurrences which of its occurrences
     * @param language in which language titles and names are written
     * @param written when the file is written, not before 1970
     * @param out where to, in UTF-8; flushed, not closed
     * @throws IOException if it cannot be written
     */
    public static void write(
            Schedule schedule, Stream<Occurrence> occurrences, Language language, Instant written, OutputStream out)
            throws IOException {
        ICalendarFile file = new ICalendarFile(ICalendarOptions.of(language, written), out);
        OccurrenceEvents events = new OccurrenceEvents(schedule, file.options);
        file.begin(schedule, Optional.empty());
        file.add(schedule, occurrences.map(one -> events.event(one, Optional.empty())));
        file.end();
    }

    /**
     * Writes occurrences as they stand: what is done, and what is not applicable, is marked.
     *
     * @param boards how they stand, each in another cycle of one calendar; at least one
     * @param selection which of them; the same as of the former export, or what is not selected is cancelled
     * @param options how they are written
     * @param out where to, in UTF-8; flushed, not closed
     * @throws IllegalArgumentException if there is no board
     * @throws IOException if it cannot be written
     */
    public static void write(
            List<StatusBoard> boards, OccurrenceSelection selection, ICalendarOptions options, OutputStream out)
            throws IOException {
        if (boards.isEmpty()) {
            throw new IllegalArgumentException("there must be at least one board");
        }
        ICalendarFile file = new ICalendarFile(options, out);
        file.begin(boards.get(0).schedule(), Optional.of(selection));
        for (StatusBoard board : boards) {
            OccurrenceEvents events = new OccurrenceEvents(board.schedule(), options);
            file.add(
                    board.schedule(),
                    board.statuses(selection)
                            .map(one -> events.event(
                                    one.occurrence(), Optional.of(one.status().kind()))));
        }
        file.end();
    }

    /**
     * The UID of an occurrence's event.
     *
     * @param schedule the schedule that the occurrence is from
     * @param id the occurrence
     * @return the same for the same occurrence, in every file
     */
    public static String uid(Schedule schedule, OccurrenceId id) {
        return new OccurrenceEvents(schedule, ICalendarOptions.of(Language.EN, Instant.EPOCH)).uid(id);
    }

    private void begin(Schedule schedule, Optional<OccurrenceSelection> selection) throws IOException {
        Labels labels = schedule.calendar().labels();
        String title = OccurrenceEvents.text(labels, options.language());
        ICalendar calendar = new ICalendar();
        calendar.setProductId(PRODUCT);
        calendar.setMethod(Method.publish());
        calendar.setName(title).setLanguage(labels.nearest(options.language()).value());
        // The name that Outlook and others read; NAME came later, in RFC 7986.
        calendar.setExperimentalProperty("X-WR-CALNAME", escaped(title));
        selection.ifPresent(of -> calendar.setExperimentalProperty(SELECTION, mark(of)));
        String text = WrittenEvent.text(calendar);
        write(text.substring(0, text.length() - END.length()));
    }

    /** The same for the same selection; ids can hold any characters, which this does not. */
    static String mark(OccurrenceSelection selection) {
        String of = selection.unit().map(UnitId::value).orElse("") + "\n"
                + selection.responsible().map(PartyId::value).orElse("");
        return UUID.nameUUIDFromBytes(of.getBytes(StandardCharsets.UTF_8)).toString();
    }

    private void add(Schedule schedule, Stream<WrittenEvent> events) throws IOException {
        cycles.add(schedule.cycle().id().value());
        // An iterator would make all events of a window before the first is written.
        try {
            events.forEachOrdered(this::add);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private void add(WrittenEvent event) {
        written.add(event.uid());
        try {
            add(event, Optional.ofNullable(options.former().events().get(event.uid())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(WrittenEvent event, Optional<WrittenEvent> former) throws IOException {
        if (former.isEmpty()) {
            write(event.text());
        } else if (!event.saysTheSameAs(former.get())) {
            write(event.after(former.get()).text());
        } else if (!options.onlyChanges()) {
            write(former.get().text());
        }
    }

    /** What was exported before and is not any more. */
    private void end() throws IOException {
        for (Map.Entry<String, WrittenEvent> entry : options.former().events().entrySet()) {
            WrittenEvent former = entry.getValue();
            if (written.contains(entry.getKey())) {
                continue;
            }
            boolean gone = cycles.contains(former.cycle()) && !former.isCancelled();
            if (gone) {
                write(former.cancelled(Date.from(options.written())).text());
            } else if (!options.onlyChanges()) {
                write(former.text());
            }
        }
        write(END);
        out.flush();
    }

    /** Lines have at most so many bytes; those after the first of a long one begin with a space. */
    private void write(String text) throws IOException {
        int bytes = 0;
        int from = 0;
        for (int i = 0; i < text.length(); ) {
            int character = text.codePointAt(i);
            int size = size(character);
            boolean endsLine = character == '\r' || character == '\n';
            if (!endsLine && bytes + size > MOST_BYTES_A_LINE) {
                out.write(text, from, i - from);
                out.write("\r\n ");
                bytes = 1;
                from = i;
            }
            bytes = endsLine ? 0 : bytes + size;
            i += Character.charCount(character);
        }
        out.write(text, from, text.length() - from);
    }

    /** How many bytes a character has in UTF-8. */
    private static int size(int character) {
        if (character < 0x80) {
            return 1;
        }
        if (character < 0x800) {
            return 2;
        }
        return character < 0x10000 ? 3 : 4;
    }

    /** As a text stands in a property that the library for iCalendar does not know. */
    static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\r\n", "\\n")
                .replace("\n", "\\n")
                .replace("\r", "\\n");
    }
}
