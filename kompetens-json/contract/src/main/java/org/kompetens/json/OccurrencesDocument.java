package org.kompetens.json;

import static org.kompetens.json.form.OccurrencesForm.LISTING;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.kompetens.calendar.CalendarBoard;
import org.kompetens.calendar.OccurrenceSelection;
import org.kompetens.calendar.Schedule;
import org.kompetens.calendar.StatusBoard;
import org.kompetens.calendar.StepCount;
import org.kompetens.json.form.OccurrencesForm.Listing;

/** Occurrences, with or without their status, as one JSON document; written one by one, whatever their number. */
public final class OccurrencesDocument {

    private OccurrencesDocument() {}

    /**
     * Writes the occurrences of a schedule.
     *
     * @param schedule the schedule
     * @param out where to; flushed, not closed
     * @throws IOException if it cannot be written
     */
    public static void write(Schedule schedule, OutputStream out) throws IOException {
        Document.write(LISTING, LISTING.of(Listing.of(schedule)), out);
    }

    /**
     * The document of occurrences with their status at the board's date.
     *
     * @param board the board
     * @param selection which occurrences
     * @return the document, still to be written
     */
    public static ResultToWrite of(StatusBoard board, OccurrenceSelection selection) {
        return ResultToWrite.of(LISTING, Listing.of(board, selection));
    }

    /**
     * Writes occurrences with their status at the board's date.
     *
     * @param board the board
     * @param selection which occurrences
     * @param out where to; flushed, not closed
     * @throws IOException if it cannot be written
     */
    public static void write(StatusBoard board, OccurrenceSelection selection, OutputStream out) throws IOException {
        of(board, selection).write(out);
    }

    /**
     * The document of the occurrences of all cycles that are alive at the board's date, with their status.
     *
     * @param board the board
     * @param selection which occurrences
     * @param counts with how many persons steps have been done, of each cycle where that was counted; may be none
     * @return the document, still to be written
     */
    public static ResultToWrite of(CalendarBoard board, OccurrenceSelection selection, List<StepCount> counts) {
        return ResultToWrite.of(LISTING, Listing.of(board, selection, counts));
    }

    /**
     * Writes the occurrences of all cycles that are alive at the board's date, with their status.
     *
     * @param board the board
     * @param selection which occurrences
     * @param counts with how many persons steps have been done, of each cycle where that was counted; may be none
     * @param out where to; flushed, not closed
     * @throws IOException if it cannot be written
     */
    public static void write(
            CalendarBoard board, OccurrenceSelection selection, List<StepCount> counts, OutputStream out)
            throws IOException {
        of(board, selection, counts).write(out);
    }
}
