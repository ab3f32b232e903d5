package org.kompetens.json;

import java.io.IOException;
import java.io.OutputStream;
import org.kompetens.gap.GapAnalysis;
import org.kompetens.horizon.Bridge;
import org.kompetens.horizon.UnitBridge;
import org.kompetens.json.form.WordForm;
import org.kompetens.organisation.UnitId;
import org.kompetens.organisation.UnitTree;

/**
 * Writes as JSON what leads from the figures of one date to those of another: exits, entries, requirements, expiries and
 * gains. Numbers alone; {@link CellChangesDocument} has the facts behind them. A cause without effect is left out of
 * {@code parts}, and what a part takes away is below nought. Of what is counted and of FTE the parts sum exactly; the
 * shortfall is given to four places.
 */
public final class BridgeDocument {

    private BridgeDocument() {}

    /**
     * Writes the bridge of a unit and of every unit below it.
     *
     * @param bridge the bridge
     * @param top the unit to begin with
     * @param out where to; flushed, not closed
     * @throws IOException if it cannot be written
     * @throws IllegalArgumentException if the organisation has no such unit
     */
    public static void write(Bridge bridge, UnitId top, OutputStream out) throws IOException {
        GapAnalysis analysis = bridge.horizon().at(bridge.from());
        UnitTree tree = analysis.organisation().tree();
        int first = tree.indexOf(top);
        try (JsonWriter json = JsonText.indented(out)) {
            json.writeStartObject();
            json.writeNumberField("version", InventoryDocument.VERSION);
            json.writeStringField("knownOn", bridge.horizon().knownOn().toString());
            json.writeStringField("from", bridge.from().toString());
            json.writeStringField("to", bridge.to().toString());
            json.writeStringField("policy", analysis.policy().name());
            FiguresWriter.writeEmployees(bridge.counted(), bridge.refused(), json);
            json.writeArrayFieldStart("units");
            for (int unit = first; unit < tree.subtreeEnd(first); unit++) {
                UnitBridge one = bridge.at(tree.unit(unit).id());
                json.writeStartObject();
                FiguresWriter.writeUnit(one.unit(), json);
                FiguresWriter.writeBridges(one.competences(), WordForm::word, json);
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }
}
