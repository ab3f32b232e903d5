package org.kompetens.json;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import org.kompetens.calendar.Occurrence;
import org.kompetens.calendar.OccurrenceStatus;
import org.kompetens.calendar.PartyAt;
import org.kompetens.calendar.Schedule;
import org.kompetens.calendar.Selection;
import org.kompetens.calendar.Status;
import org.kompetens.calendar.StatusBoard;
import org.kompetens.calendar.Waiting;
import org.kompetens.json.form.WordForm;

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
        try (JsonWriter json = JsonText.indented(out)) {
            begin(schedule, json);
            Iterator<Occurrence> occurrences = schedule.occurrences().iterator();
            json.writeArrayFieldStart("occurrences");
            while (occurrences.hasNext()) {
                json.writeStartObject();
                write(occurrences.next(), json);
                json.writeEndObject();
            }
            end(json);
        }
    }

    /**
     * Writes occurrences with their status at the board's date.
     *
     * @param board the board
     * @param selection which occurrences
     * @param out where to; flushed, not closed
     * @throws IOException if it cannot be written
     */
    public static void write(StatusBoard board, Selection selection, OutputStream out) throws IOException {
        try (JsonWriter json = JsonText.indented(out)) {
            begin(board.schedule(), json);
            json.writeStringField("at", board.date().toString());
            Iterator<OccurrenceStatus> statuses = board.statuses(selection).iterator();
            json.writeArrayFieldStart("occurrences");
            while (statuses.hasNext()) {
                OccurrenceStatus one = statuses.next();
                json.writeStartObject();
                write(one.occurrence(), json);
                write(one.status(), json);
                write(one.waitsFor(), json);
                write("escalatedTo", one.escalatedTo(), json);
                json.writeEndObject();
            }
            end(json);
        }
    }

    private static void begin(Schedule schedule, JsonWriter json) throws IOException {
        json.writeStartObject();
        json.writeNumberField("version", InventoryDocument.VERSION);
        json.writeStringField("calendar", schedule.calendar().id().value());
    }

    private static void end(JsonWriter json) throws IOException {
        json.writeEndArray();
        json.writeEndObject();
        json.writeRaw('\n');
    }

    private static void write(Occurrence occurrence, JsonWriter json) throws IOException {
        CompletionsDocument.write(occurrence.id(), json);
        date("firstDay", occurrence.days().first(), json);
        date("lastDay", occurrence.days().last(), json);
        date("deadline", occurrence.deadline(), json);
        write("performers", occurrence.performers(), json);
        write("responsible", occurrence.responsible(), json);
        write("recipients", occurrence.recipients(), json);
    }

    private static void write(Status status, JsonWriter json) throws IOException {
        json.writeObjectFieldStart("status");
        json.writeStringField("kind", WordForm.word(status.kind()));
        if (status instanceof Status.NotApplicable none) {
            date("date", none.since(), json);
        } else if (status instanceof Status.Done done) {
            date("date", done.on(), json);
        } else if (status instanceof Status.DoneLate late) {
            date("date", late.on(), json);
            json.writeNumberField("daysLate", late.daysLate());
        } else if (status instanceof Status.Upcoming upcoming) {
            json.writeNumberField("daysUntilFirstDay", upcoming.days());
        } else if (status instanceof Status.Open open) {
            json.writeNumberField("daysLeft", open.daysLeft());
        } else if (status instanceof Status.DueSoon soon) {
            json.writeNumberField("daysLeft", soon.daysLeft());
        } else if (status instanceof Status.Blocked blocked) {
            json.writeArrayFieldStart("by");
            for (Waiting waiting : blocked.by()) {
                json.writeString(waiting.step().value());
            }
            json.writeEndArray();
        } else if (status instanceof Status.Overdue overdue) {
            json.writeNumberField("daysLate", overdue.daysLate());
        }
        json.writeEndObject();
    }

    private static void write(List<Waiting> waitsFor, JsonWriter json) throws IOException {
        json.writeArrayFieldStart("waitsFor");
        for (Waiting waiting : waitsFor) {
            json.writeStartObject();
            json.writeStringField("step", waiting.step().value());
            json.writeNumberField("done", waiting.done());
            json.writeNumberField("notApplicable", waiting.notApplicable());
            json.writeNumberField("total", waiting.total());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void write(String property, List<PartyAt> parties, JsonWriter json) throws IOException {
        json.writeArrayFieldStart(property);
        for (PartyAt at : parties) {
            json.writeStartObject();
            json.writeStringField("party", at.party().value());
            json.writeStringField(
                    at.eachBelow() ? "eachBelow" : "unit", at.unit().value());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void date(String property, LocalDate date, JsonWriter json) throws IOException {
        json.writeStringField(property, date.toString());
    }
}
