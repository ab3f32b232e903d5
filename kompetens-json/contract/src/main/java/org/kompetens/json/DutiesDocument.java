package org.kompetens.json;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import org.kompetens.calendar.DutyProgress;
import org.kompetens.calendar.Schedule;
import org.kompetens.json.form.DutiesForm;
import org.kompetens.organisation.UnitId;

/** Writes as JSON how far the duties of a calendar have come. Nobody is named in it. */
public final class DutiesDocument {

    private DutiesDocument() {}

    /**
     * The document of duties.
     *
     * @param schedule any of the cycles, which says what calendar and units are called
     * @param date as of which date they stand so
     * @param unit of which unit and those below it they were counted
     * @param duties how far each has come in each cycle, such as {@link org.kompetens.calendar.DutyCount} gives it
     * @return the document, still to be written
     */
    public static ResultToWrite of(Schedule schedule, LocalDate date, UnitId unit, List<DutyProgress> duties) {
        return ResultToWrite.of(DutiesForm.DUTIES, new DutiesForm.Shown(schedule, date, unit, duties));
    }

    /**
     * Writes duties.
     *
     * @param schedule any of the cycles, which says what calendar and units are called
     * @param date as of which date they stand so
     * @param unit of which unit and those below it they were counted
     * @param duties how far each has come in each cycle, such as {@link org.kompetens.calendar.DutyCount} gives it
     * @param out where to; flushed, not closed
     * @throws IOException if it cannot be written
     */
    public static void write(
            Schedule schedule, LocalDate date, UnitId unit, List<DutyProgress> duties, OutputStream out)
            throws IOException {
        of(schedule, date, unit, duties).write(out);
    }
}
