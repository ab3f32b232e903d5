package org.kompetens.json.ical;

import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.text.ICalWriter;
import biweekly.property.DateEnd;
import biweekly.property.DateStart;
import biweekly.property.Transparency;
import biweekly.util.DateTimeComponents;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kompetens.calendar.Occurrence;
import org.kompetens.calendar.OccurrenceId;
import org.kompetens.calendar.Party;
import org.kompetens.calendar.PartyAt;
import org.kompetens.calendar.ProcessCalendar;
import org.kompetens.calendar.Schedule;
import org.kompetens.calendar.Step;
import org.kompetens.organisation.OrganisationUnit;
import org.kompetens.organisation.UnitTree;
import org.kompetens.text.Labels;
import org.kompetens.text.Language;

/**
 * Occurrences as an iCalendar file: one all-day event an occurrence, from its first day to its deadline (where the
 * deadline was moved to before the first day, on that day alone). Dates are calendar dates, so no time zone is written.
 *
 * <p>An event's UID follows from the organisation, the calendar, the cycle, the step, the window and the unit, and from
 * nothing else; its SEQUENCE grows with the time of writing. So whoever reads a later file finds the same events with
 * new dates, and no event twice.
 *
 * <p>The whole file is built in memory: meant for what one person or unit wants to see, not for a county at once.
 */
public final class ICalendarFile {

    private static final String PRODUCT = "-//Kompetens//Process calendar//EN";
    private static final int SECONDS_A_MINUTE = 60;
    private static final int NOON = 12;

    private static final int MOST_BYTES_A_LINE = 75;

    private final Schedule schedule;
    private final Language language;
    private final Instant written;

    private ICalendarFile(Schedule schedule, Language language, Instant written) {
        this.schedule = schedule;
        this.language = language;
        this.written = written;
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
        ICalendarFile file = new ICalendarFile(schedule, language, written);
        ICalendar calendar = new ICalendar();
        calendar.setProductId(PRODUCT);
        calendar.setName(schedule.calendar().labels().in(language));
        // The name that Outlook and others read; NAME came later, in RFC 7986.
        calendar.setExperimentalProperty(
                "X-WR-CALNAME", schedule.calendar().labels().in(language));
        occurrences.map(file::event).forEach(calendar::addEvent);

        StringWriter text = new StringWriter();
        try (ICalWriter writer = new ICalWriter(text, ICalVersion.V2_0)) {
            writer.write(calendar);
        }
        out.write(folded(text.toString()).getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    /** The writer folds by characters; the standard counts bytes. */
    private static String folded(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        int bytes = 0;
        for (int character : text.replace("\r\n ", "").codePoints().toArray()) {
            int size = new String(Character.toChars(character)).getBytes(StandardCharsets.UTF_8).length;
            boolean endsLine = character == '\r' || character == '\n';
            if (!endsLine && bytes + size > MOST_BYTES_A_LINE) {
                folded.append("\r\n ");
                bytes = 1;
            }
            folded.appendCodePoint(character);
            bytes = endsLine ? 0 : bytes + size;
        }
        return folded.toString();
    }

    /**
     * The UID of an occurrence's event.
     *
     * @param schedule the schedule that the occurrence is from
     * @param id the occurrence
     * @return the same for the same occurrence, in every file
     */
    public static String uid(Schedule schedule, OccurrenceId id) {
        String name = Stream.of(
                        schedule.organisation().tree().unit(0).id().value(),
                        schedule.calendar().id().value(),
                        id.cycle().value(),
                        id.step().value(),
                        Integer.toString(id.window()),
                        id.unit().value())
                // With its length before each, no two lists run together into one name.
                .map(part -> part.length() + ":" + part)
                .collect(Collectors.joining());
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)) + "@kompetens.org";
    }

    private VEvent event(Occurrence occurrence) {
        Step step = schedule.calendar().step(occurrence.id().step()).orElseThrow();
        UnitTree tree = schedule.organisation().tree();
        OrganisationUnit unit = tree.unit(tree.indexOf(occurrence.id().unit()));
        LocalDate deadline = occurrence.deadline();
        LocalDate first = occurrence.days().first().isAfter(deadline)
                ? deadline
                : occurrence.days().first();
        VEvent event = new VEvent();
        event.setUid(uid(schedule, occurrence.id()));
        event.setDateTimeStamp(Date.from(written));
        event.setSequence(Math.toIntExact(written.getEpochSecond() / SECONDS_A_MINUTE));
        event.setSummary(step.labels().in(language) + " – " + unit.labels().in(language))
                .setLanguage(language.tag());
        event.setDateStart(new DateStart(atNoon(first), false));
        // The end is the first day that no longer belongs to the event.
        event.setDateEnd(new DateEnd(atNoon(deadline.plusDays(1)), false));
        event.setDescription(names(occurrence.responsible()));
        event.addCategories(step.id().value());
        event.setTransparency(Transparency.transparent());
        return event;
    }

    private String names(List<PartyAt> parties) {
        ProcessCalendar calendar = schedule.calendar();
        UnitTree tree = schedule.organisation().tree();
        return parties.stream()
                .map(at -> calendar.party(at.party())
                                .map(Party::labels)
                                .map(this::text)
                                .orElseThrow()
                        + ", "
                        + text(tree.unit(tree.indexOf(at.unit())).labels()))
                .collect(Collectors.joining("; "));
    }

    private String text(Labels labels) {
        return labels.in(language);
    }

    /** Noon exists in every time zone on every day, and the writer keeps the date alone. */
    private static Date atNoon(LocalDate date) {
        return new DateTimeComponents(date.getYear(), date.getMonthValue(), date.getDayOfMonth(), NOON, 0, 0, false)
                .toDate();
    }
}
