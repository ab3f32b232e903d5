package org.kompetens.json;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.Map;
import java.util.stream.Stream;
import org.kompetens.change.Movement;
import org.kompetens.change.Reorganisation;
import org.kompetens.change.UnitReorganisation;
import org.kompetens.gap.GapAnalysis;
import org.kompetens.organisation.UnitId;
import org.kompetens.organisation.UnitTree;

/**
 * Writes as JSON what became of units between two dates and two unit trees: how many people came, went and stayed, and
 * what of each competence's change is theirs. A movement without effect is left out of {@code parts}, and what a part
 * takes away is below nought. Of what is counted and of FTE the parts sum exactly; the shortfall is given to four places.
 */
public final class ReorganisationDocument {

    private ReorganisationDocument() {}

    /**
     * Writes units, one at a time.
     *
     * @param reorganisation the reorganisation
     * @param units which of its units, in the order to write them: all, or those from one on
     * @param out where to; flushed, not closed
     * @throws IOException if it cannot be written
     */
    public static void write(Reorganisation reorganisation, Stream<UnitReorganisation> units, OutputStream out)
            throws IOException {
        Iterator<UnitReorganisation> each = units.sequential().iterator();
        try (JsonWriter json = JsonText.indented(out)) {
            json.writeStartObject();
            json.writeNumberField("version", InventoryDocument.VERSION);
            write("before", reorganisation.before(), json);
            write("after", reorganisation.after(), json);
            FiguresWriter.writeEmployees(reorganisation.counted(), reorganisation.refused(), json);
            json.writeArrayFieldStart("units");
            while (each.hasNext()) {
                write(each.next(), reorganisation, json);
            }
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    private static void write(String property, GapAnalysis analysis, JsonWriter json) throws IOException {
        json.writeObjectFieldStart(property);
        FiguresWriter.writeAnalysis(analysis, json);
        json.writeEndObject();
    }

    private static void write(UnitReorganisation unit, Reorganisation reorganisation, JsonWriter json)
            throws IOException {
        json.writeStartObject();
        json.writeStringField("id", unit.unit().value());
        writePlace("before", unit.unit(), reorganisation.before(), json);
        writePlace("after", unit.unit(), reorganisation.after(), json);
        json.writeObjectFieldStart("people");
        for (Map.Entry<Movement, Long> moved : unit.people().entrySet()) {
            json.writeNumberField(name(moved.getKey()), moved.getValue());
        }
        json.writeEndObject();
        FiguresWriter.writeBridges(unit.competences(), ReorganisationDocument::name, json);
        json.writeEndObject();
    }

    /** What the unit is in one of the trees, if it is there. */
    private static void writePlace(String property, UnitId unit, GapAnalysis analysis, JsonWriter json)
            throws IOException {
        UnitTree tree = analysis.organisation().tree();
        if (tree.contains(unit)) {
            json.writeObjectFieldStart(property);
            FiguresWriter.writePlace(tree.unit(tree.indexOf(unit)), json);
            json.writeEndObject();
        }
    }

    private static String name(Movement movement) {
        return switch (movement) {
            case LEFT -> "left";
            case MOVED_OUT -> "movedOut";
            case STAYED -> "stayed";
            case MOVED_IN -> "movedIn";
            case ENTERED -> "entered";
        };
    }
}
