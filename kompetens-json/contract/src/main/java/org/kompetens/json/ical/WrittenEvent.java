package org.kompetens.json.ical;

import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.text.ICalWriter;
import biweekly.property.Status;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Date;
import java.util.regex.Pattern;

/** An event as it is written, which can be compared with another. */
final class WrittenEvent {

    /** Names the cycle that an event is of; nobody else reads it. */
    static final String CYCLE = "X-KOMPETENS-CYCLE";

    private static final String BEGIN = "BEGIN:VEVENT\r\n";
    private static final String END = "END:VEVENT\r\n";
    private static final Pattern OF_THE_WRITING = Pattern.compile("(?m)^(?:DTSTAMP|SEQUENCE):.*\r\n");

    private final VEvent event;
    private final String text;

    private WrittenEvent(VEvent event) {
        this.event = event;
        this.text = text(event);
    }

    static WrittenEvent of(VEvent event) {
        return new WrittenEvent(event);
    }

    String uid() {
        return event.getUid().getValue();
    }

    String cycle() {
        return event.getExperimentalProperty(CYCLE).getValue();
    }

    boolean isOrganizedBy(String uri) {
        return event.getOrganizer() != null && uri.equals(event.getOrganizer().getUri());
    }

    /** In lines of any length. */
    String text() {
        return text;
    }

    boolean isCancelled() {
        return event.getStatus() != null && event.getStatus().isCancelled();
    }

    /** Whether it says the same, whenever it was written. */
    boolean saysTheSameAs(WrittenEvent other) {
        return OF_THE_WRITING
                .matcher(text)
                .replaceAll("")
                .equals(OF_THE_WRITING.matcher(other.text).replaceAll(""));
    }

    /** The same with the number after another's, which tells whoever has that one to take this one. */
    WrittenEvent after(WrittenEvent former) {
        VEvent later = new VEvent(event);
        later.setSequence(former.sequence() + 1);
        return new WrittenEvent(later);
    }

    WrittenEvent cancelled(Date written) {
        VEvent cancelled = new VEvent(event);
        cancelled.setStatus(Status.cancelled());
        cancelled.setDateTimeStamp(written);
        cancelled.setSequence(sequence() + 1);
        cancelled.getAlarms().clear();
        return new WrittenEvent(cancelled);
    }

    private int sequence() {
        return event.getSequence() == null ? 0 : event.getSequence().getValue();
    }

    private static String text(VEvent event) {
        ICalendar calendar = new ICalendar();
        calendar.addEvent(event);
        String all = text(calendar);
        return all.substring(all.indexOf(BEGIN), all.lastIndexOf(END) + END.length());
    }

    /** What the library for iCalendar makes of a calendar, without its folds, which count characters and not bytes. */
    static String text(ICalendar calendar) {
        StringWriter text = new StringWriter();
        try (ICalWriter writer = new ICalWriter(text, ICalVersion.V2_0)) {
            writer.write(calendar);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().replace("\r\n ", "");
    }
}
