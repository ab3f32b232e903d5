package org.kompetens.json;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import org.kompetens.competence.CompetenceId;
import org.kompetens.organisation.UnitId;
import org.kompetens.organisation.UnitTree;
import org.kompetens.rollup.Disagreements;
import org.kompetens.rollup.UnitDisagreements;

/**
 * Writes as JSON on which competences sources do not agree, and of how many persons: numbers alone, no names;
 * {@link PersonDisagreementsDocument} has those.
 */
public final class DisagreementsDocument {

    private DisagreementsDocument() {}

    /**
     * Writes the disagreements in a unit and in every unit below it.
     *
     * @param disagreements the disagreements
     * @param top the unit to begin with
     * @param out where to; flushed, not closed
     * @throws IOException if it cannot be written
     * @throws IllegalArgumentException if the organisation has no such unit
     */
    public static void write(Disagreements disagreements, UnitId top, OutputStream out) throws IOException {
        UnitTree tree = disagreements.analysis().organisation().tree();
        int first = tree.indexOf(top);
        try (JsonWriter json = JsonText.indented(out)) {
            json.writeStartObject();
            json.writeNumberField("version", InventoryDocument.VERSION);
            json.writeStringField("asOf", disagreements.analysis().asOf().toString());
            FiguresWriter.writeEmployees(disagreements.counted(), disagreements.refused(), json);
            json.writeArrayFieldStart("units");
            for (int unit = first; unit < tree.subtreeEnd(first); unit++) {
                write(disagreements.at(tree.unit(unit).id()), json);
            }
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    private static void write(UnitDisagreements unit, JsonWriter json) throws IOException {
        json.writeStartObject();
        FiguresWriter.writeUnit(unit.unit(), json);
        json.writeArrayFieldStart("competences");
        for (Map.Entry<CompetenceId, Long> one : unit.persons().entrySet()) {
            json.writeStartObject();
            json.writeStringField("competence", one.getKey().value());
            json.writeNumberField("persons", one.getValue());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }
}
