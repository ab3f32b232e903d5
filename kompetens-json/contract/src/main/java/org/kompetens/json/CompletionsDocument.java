package org.kompetens.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.kompetens.calendar.Completion;
import org.kompetens.calendar.CycleId;
import org.kompetens.calendar.OccurrenceId;
import org.kompetens.calendar.StepId;
import org.kompetens.finding.Findings;
import org.kompetens.json.form.Fields;
import org.kompetens.json.form.WordForm;
import org.kompetens.organisation.UnitId;

/** What is recorded of occurrences, as one JSON document. */
public final class CompletionsDocument {

    private CompletionsDocument() {}

    /**
     * Reads completions. Whether each fits an occurrence is seen where they meet a schedule.
     *
     * @param in the document in UTF-8, at most {@value Document#MAX_BYTES} bytes; it is not closed
     * @return the completions, in the order of the document
     * @throws IOException if it cannot be read for another reason than what stands in it
     */
    public static Document<List<Completion>> read(InputStream in) throws IOException {
        return Document.read(in, place -> Fields.read(place, CompletionsDocument::form), completions -> Findings.NONE);
    }

    /**
     * Writes completions, which {@link #read} reads back as the same.
     *
     * @param completions the completions
     * @param out where to; flushed, not closed
     * @throws IOException if it cannot be written
     */
    public static void write(Iterable<Completion> completions, OutputStream out) throws IOException {
        try (JsonWriter json = JsonText.indented(out)) {
            json.writeStartObject();
            json.writeArrayFieldStart("completions");
            for (Completion completion : completions) {
                json.writeStartObject();
                write(completion.occurrence(), json);
                json.writeStringField("outcome", WordForm.word(completion.outcome()));
                json.writeStringField("date", completion.date().toString());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    static void write(OccurrenceId id, JsonWriter json) throws IOException {
        json.writeStringField("cycle", id.cycle().value());
        json.writeStringField("step", id.step().value());
        json.writeNumberField("window", id.window());
        json.writeStringField("unit", id.unit().value());
    }

    private static Optional<List<Completion>> form(Fields document) {
        List<Completion> completions = document.list("completions", CompletionsDocument::completion);
        return document.complete(() -> completions);
    }

    private static Optional<Completion> completion(Fields fields) {
        Optional<CycleId> cycle = fields.id("cycle", CycleId::of);
        Optional<StepId> step = fields.id("step", StepId::of);
        int window = fields.optionalInteger("window", 0, Integer.MAX_VALUE).orElse(0);
        Optional<UnitId> unit = fields.id("unit", UnitId::of);
        Optional<Completion.Outcome> outcome = fields.has("outcome")
                ? fields.oneOf("outcome", Completion.Outcome.values())
                : Optional.of(Completion.Outcome.DONE);
        Optional<LocalDate> date = fields.date("date");
        return fields.complete(() -> new Completion(
                new OccurrenceId(cycle.orElseThrow(), step.orElseThrow(), window, unit.orElseThrow()),
                outcome.orElseThrow(),
                date.orElseThrow()));
    }
}
