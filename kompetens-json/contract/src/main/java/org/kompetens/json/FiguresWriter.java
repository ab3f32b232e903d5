package org.kompetens.json;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.kompetens.change.CellBridge;
import org.kompetens.gap.GapAnalysis;
import org.kompetens.gap.Measure;
import org.kompetens.organisation.OrganisationUnit;
import org.kompetens.rollup.Amount;
import org.kompetens.rollup.CellFigures;
import org.kompetens.rollup.Figures;
import org.kompetens.rollup.TotalFigures;

/** What the documents with figures have in common. */
final class FiguresWriter {

    private FiguresWriter() {}

    static void writeAnalysis(GapAnalysis analysis, JsonWriter json) throws IOException {
        json.writeStringField("asOf", analysis.asOf().toString());
        json.writeStringField("policy", analysis.policy().name());
    }

    static void writeEmployees(long counted, long refused, JsonWriter json) throws IOException {
        json.writeObjectFieldStart("employees");
        json.writeNumberField("counted", counted);
        json.writeNumberField("refused", refused);
        json.writeEndObject();
    }

    /** A unit's own properties, inside an object that the caller has begun. */
    static void writeUnit(OrganisationUnit unit, JsonWriter json) throws IOException {
        json.writeStringField("id", unit.id().value());
        writePlace(unit, json);
    }

    /** What a unit is besides its id. */
    static void writePlace(OrganisationUnit unit, JsonWriter json) throws IOException {
        JsonText.write("labels", unit.labels(), json);
        json.writeStringField("level", unit.level().value());
        if (unit.parent().isPresent()) {
            json.writeStringField("parent", unit.parent().get().value());
        }
    }

    /** Figures before and after, and the parts that lead from one to the other; a part of nothing is left out. */
    static <C extends Enum<C>> void writeBridges(
            List<CellBridge<C>> bridges, Function<C, String> names, JsonWriter json) throws IOException {
        json.writeArrayFieldStart("competences");
        for (CellBridge<C> bridge : bridges) {
            json.writeStartObject();
            json.writeStringField("competence", bridge.competence().id().value());
            write("before", bridge.before(), json);
            json.writeObjectFieldStart("parts");
            for (Map.Entry<C, CellFigures> part : bridge.parts().entrySet()) {
                if (!part.getValue().equals(CellFigures.NONE)) {
                    write(names.apply(part.getKey()), part.getValue(), json);
                }
            }
            json.writeEndObject();
            write("after", bridge.after(), json);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    static void write(String property, CellFigures figures, JsonWriter json) throws IOException {
        json.writeObjectFieldStart(property);
        JsonText.write("shortfall", figures.shortfall(), json);
        writeAmounts(figures, json);
        json.writeEndObject();
    }

    /** All competences together, as in a {@link RollupDocument}. */
    static void writeTotal(TotalFigures total, JsonWriter json) throws IOException {
        json.writeObjectFieldStart("total");
        JsonText.write("metShare", total.cells().metShare(), json);
        JsonText.write("assessedShare", total.cells().assessedShare(), json);
        JsonText.write("shortfall", total.shortfall(), json);
        writeAmounts(total, json);
        json.writeEndObject();
    }

    /** The same amounts twice: counted, and by FTE. */
    private static void writeAmounts(Figures figures, JsonWriter json) throws IOException {
        json.writeObjectFieldStart("counted");
        for (Map.Entry<Measure, Amount> one : figures.amounts().entrySet()) {
            json.writeNumberField(one.getKey().property(), one.getValue().count());
        }
        json.writeEndObject();
        json.writeObjectFieldStart("inFte");
        for (Map.Entry<Measure, Amount> one : figures.amounts().entrySet()) {
            JsonText.writeFte(one.getKey().property(), one.getValue().fte(), json);
        }
        json.writeEndObject();
    }
}
