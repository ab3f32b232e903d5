package org.kompetens.json;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.Optional;
import java.util.stream.Stream;
import org.kompetens.change.Comparison;
import org.kompetens.change.UnitComparison;
import org.kompetens.organisation.OrganisationUnit;
import org.kompetens.rollup.Rollup;
import org.kompetens.rollup.UnitFigures;

/**
 * Writes two roll-ups side by side as JSON, unit by unit and competence by competence, with the difference. What a unit
 * is and whom it employs is given for each of the two that has it.
 */
public final class ComparisonDocument {

    private ComparisonDocument() {}

    /**
     * Writes units, one at a time.
     *
     * @param comparison the two roll-ups
     * @param units which of its units, in the order to write them: all, or those from one on
     * @param out where to; flushed, not closed
     * @throws IOException if it cannot be written
     */
    public static void write(Comparison comparison, Stream<UnitComparison> units, OutputStream out) throws IOException {
        Iterator<UnitComparison> each = units.sequential().iterator();
        try (JsonWriter json = JsonText.indented(out)) {
            json.writeStartObject();
            json.writeNumberField("version", InventoryDocument.VERSION);
            write("before", comparison.before(), json);
            write("after", comparison.after(), json);
            json.writeArrayFieldStart("units");
            while (each.hasNext()) {
                write(each.next(), json);
            }
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    private static void write(String property, Rollup rollup, JsonWriter json) throws IOException {
        json.writeObjectFieldStart(property);
        FiguresWriter.writeAnalysis(rollup.analysis(), json);
        FiguresWriter.writeEmployees(rollup.counted(), rollup.refused(), json);
        json.writeEndObject();
    }

    private static void write(UnitComparison unit, JsonWriter json) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", unit.unit().value());
        write("before", unit.before(), json);
        write("after", unit.after(), json);
        json.writeArrayFieldStart("competences");
        for (UnitComparison.OfCompetence one : unit.competences()) {
            json.writeStartObject();
            json.writeStringField("competence", one.competence().value());
            FiguresWriter.write("before", one.before(), json);
            FiguresWriter.write("change", one.change(), json);
            FiguresWriter.write("after", one.after(), json);
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void write(String property, Optional<UnitFigures> figures, JsonWriter json) throws IOException {
        if (figures.isEmpty()) {
            return;
        }
        OrganisationUnit unit = figures.get().unit();
        json.writeObjectFieldStart(property);
        FiguresWriter.writePlace(unit, json);
        json.writeObjectFieldStart("employed");
        json.writeNumberField("persons", figures.get().employed().persons());
        JsonText.writeFte("fte", figures.get().employed().fte(), json);
        json.writeEndObject();
        FiguresWriter.writeTotal(figures.get().total(), json);
        json.writeEndObject();
    }
}
