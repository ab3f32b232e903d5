package org.kompetens.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Optional;
import java.util.function.Function;
import org.kompetens.calendar.ProcessCalendar;
import org.kompetens.finding.Findings;
import org.kompetens.json.form.CalendarForm;
import org.kompetens.json.form.CalendarInPart;

/** A process calendar as one JSON document. */
public final class CalendarDocument {

    private CalendarDocument() {}

    /**
     * Reads and checks a calendar.
     *
     * @param in the document in UTF-8, at most {@value Document#MAX_BYTES} bytes; it is not closed
     * @return the calendar, with all that is wrong in form and by {@link ProcessCalendar#findings()}
     * @throws IOException if it cannot be read for another reason than what stands in it
     */
    public static Document<ProcessCalendar> read(InputStream in) throws IOException {
        return read(in, Limits.STANDARD);
    }

    /**
     * Reads and checks a calendar within other limits.
     *
     * @param in the document in UTF-8, at most {@value Document#MAX_BYTES} bytes; it is not closed
     * @param limits what it may have at the most
     * @return the calendar, with all that is wrong in form and by {@link ProcessCalendar#findings()}
     * @throws IOException if it cannot be read for another reason than what stands in it
     */
    public static Document<ProcessCalendar> read(InputStream in, Limits limits) throws IOException {
        return Document.read(
                in,
                limits,
                CalendarForm.CALENDAR::read,
                ProcessCalendar::findings,
                Optional.of(CalendarInPart.UNCERTAIN));
    }

    /**
     * Reads a calendar and checks it, or what it is together with something else.
     *
     * @param in the document in UTF-8, at most {@value Document#MAX_BYTES} bytes; it is not closed
     * @param fit what is wrong with a calendar of which the form is right, with paths from the calendar, instead of
     *     {@link ProcessCalendar#findings()}
     * @return the calendar, with all findings
     * @throws IOException if it cannot be read for another reason than what stands in it
     */
    public static Document<ProcessCalendar> read(InputStream in, Function<ProcessCalendar, Findings> fit)
            throws IOException {
        return Document.read(
                in, Limits.STANDARD, CalendarForm.CALENDAR::read, fit, Optional.of(CalendarInPart.UNCERTAIN));
    }

    /**
     * Writes a calendar, which {@link #read} reads back as the same.
     *
     * @param calendar the calendar
     * @param out where to; flushed, not closed
     * @throws IOException if it cannot be written
     */
    public static void write(ProcessCalendar calendar, OutputStream out) throws IOException {
        Document.write(CalendarForm.CALENDAR, calendar, out);
    }
}
