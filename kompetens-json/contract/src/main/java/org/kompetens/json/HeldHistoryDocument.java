package org.kompetens.json;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.kompetens.competence.ResolvedCompetence;
import org.kompetens.gap.GapAnalysis;
import org.kompetens.gap.Held;
import org.kompetens.gap.HeldChange;
import org.kompetens.gap.HeldHistory;
import org.kompetens.horizon.Horizon;
import org.kompetens.json.form.WordForm;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.InventoryCheck;
import org.kompetens.organisation.UnitId;

/**
 * Writes as JSON what employees held over time, as far as it is known on one date: what was assessed until then, when it
 * expires, and the gains that are expected. This tells of persons, by their ids: let only those have it who may know.
 */
public final class HeldHistoryDocument {

    private HeldHistoryDocument() {}

    /**
     * Writes the history of those who have or had an employment in a unit or below it, one employee at a time.
     *
     * @param horizon what is known, and on which date
     * @param unit the unit
     * @param employees the records; those with errors, or with the id of an earlier one, are passed over
     * @param out where to; flushed, not closed
     * @throws IOException if it cannot be written
     * @throws IllegalArgumentException if the organisation has no such unit
     */
    public static void write(Horizon horizon, UnitId unit, Stream<Employee> employees, OutputStream out)
            throws IOException {
        GapAnalysis analysis = horizon.at(horizon.knownOn());
        Subtree subtree = Subtree.of(analysis.organisation().tree(), unit);
        InventoryCheck check = InventoryCheck.of(analysis.organisation());
        try (JsonWriter json = JsonText.indented(out)) {
            json.writeStartObject();
            json.writeNumberField("version", InventoryDocument.VERSION);
            json.writeStringField("knownOn", horizon.knownOn().toString());
            json.writeStringField("policy", analysis.policy().name());
            json.writeStringField("unit", unit.value());
            json.writeArrayFieldStart("persons");
            Iterator<Employee> each = employees
                    .sequential()
                    .filter(employee -> !check.next(employee).hasErrors())
                    .filter(subtree::concerns)
                    .iterator();
            while (each.hasNext()) {
                Employee employee = each.next();
                json.writeStartObject();
                json.writeStringField("employee", employee.id().value());
                write(analysis, horizon.expected(employee), json);
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    private static void write(GapAnalysis analysis, Employee expected, JsonWriter json) throws IOException {
        HeldHistory history = HeldHistory.of(analysis.organisation(), analysis.policy(), expected);
        json.writeArrayFieldStart("competences");
        for (ResolvedCompetence competence : analysis.organisation().framework().competences()) {
            List<HeldChange> changes = history.of(competence);
            if (!changes.isEmpty()) {
                json.writeStartObject();
                json.writeStringField("competence", competence.id().value());
                json.writeArrayFieldStart("changes");
                for (HeldChange change : changes) {
                    write(change, competence, json);
                }
                json.writeEndArray();
                json.writeEndObject();
            }
        }
        json.writeEndArray();
    }

    private static void write(HeldChange change, ResolvedCompetence competence, JsonWriter json) throws IOException {
        if (JsonText.isBeyondWriting(change.date())) {
            return;
        }
        json.writeStartObject();
        JsonText.write("date", change.date(), json);
        json.writeStringField("cause", WordForm.word(change.cause()));
        Held held = change.held();
        json.writeStringField("state", WordForm.word(held.kind()));
        String by = switch (held.kind()) {
            case KNOWN -> "held";
            case EXPIRED, UNASSESSED -> "latest";
        };
        if (held.assessment().isPresent()) {
            AssessmentWriter.write(by, competence, held.assessment().get(), json);
        }
        json.writeEndObject();
    }
}
