package org.kompetens.json;

import java.io.IOException;
import java.io.OutputStream;
import org.kompetens.organisation.UnitId;
import org.kompetens.organisation.UnitTree;
import org.kompetens.priority.Priorities;
import org.kompetens.priority.Priority;
import org.kompetens.priority.UnitPriorities;

/**
 * Writes as JSON what units should look at first: what is not known, and then what falls short, as shares of the weight of
 * all that a unit requires. The order is that of the exact shares; they are given to four places.
 */
public final class PrioritiesDocument {

    private PrioritiesDocument() {}

    /**
     * Writes the priorities of a unit and of every unit below it.
     *
     * @param priorities the priorities
     * @param top the unit to begin with
     * @param out where to; flushed, not closed
     * @throws IOException if it cannot be written
     * @throws IllegalArgumentException if the organisation has no such unit
     */
    public static void write(Priorities priorities, UnitId top, OutputStream out) throws IOException {
        UnitTree tree = priorities.rollup().analysis().organisation().tree();
        int first = tree.indexOf(top);
        try (JsonWriter json = JsonText.indented(out)) {
            json.writeStartObject();
            json.writeNumberField("version", InventoryDocument.VERSION);
            FiguresWriter.writeAnalysis(priorities.rollup().analysis(), json);
            FiguresWriter.writeEmployees(
                    priorities.rollup().counted(), priorities.rollup().refused(), json);
            json.writeArrayFieldStart("units");
            for (int unit = first; unit < tree.subtreeEnd(first); unit++) {
                write(priorities.at(tree.unit(unit).id()), json);
            }
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    private static void write(UnitPriorities unit, JsonWriter json) throws IOException {
        json.writeStartObject();
        FiguresWriter.writeUnit(unit.unit(), json);
        json.writeNumberField("weight", unit.weight());
        json.writeArrayFieldStart("priorities");
        for (Priority one : unit.priorities()) {
            json.writeStartObject();
            json.writeStringField("competence", one.competence().id().value());
            JsonText.write("unknown", one.unknown(), json);
            JsonText.write("shortfall", one.shortfall(), json);
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }
}
