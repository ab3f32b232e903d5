package org.kompetens.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.kompetens.change.CellBridge;
import org.kompetens.gap.GapAnalysis;
import org.kompetens.organisation.OrganisationUnit;
import org.kompetens.rollup.CellFigures;
import org.kompetens.rollup.OutcomeCounts;
import org.kompetens.rollup.StepSums;
import org.kompetens.rollup.TotalFigures;

/** What the documents with figures have in common. */
final class FiguresWriter {

    private FiguresWriter() {}

    static void writeAnalysis(GapAnalysis analysis, JsonGenerator json) throws IOException {
        json.writeStringField("asOf", analysis.asOf().toString());
        json.writeStringField("policy", analysis.policy().name());
    }

    static void writeEmployees(long counted, long refused, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("employees");
        json.writeNumberField("counted", counted);
        json.writeNumberField("refused", refused);
        json.writeEndObject();
    }

    /** A unit's own properties, inside an object that the caller has begun. */
    static void writeUnit(OrganisationUnit unit, JsonGenerator json) throws IOException {
        json.writeStringField("id", unit.id().value());
        writePlace(unit, json);
    }

    /** What a unit is besides its id. */
    static void writePlace(OrganisationUnit unit, JsonGenerator json) throws IOException {
        JsonText.write("labels", unit.labels(), json);
        json.writeStringField("level", unit.level().value());
        if (unit.parent().isPresent()) {
            json.writeStringField("parent", unit.parent().get().value());
        }
    }

    /** Figures before and after, and the parts that lead from one to the other; a part of nothing is left out. */
    static <C extends Enum<C>> void writeBridges(
            List<CellBridge<C>> bridges, Function<C, String> names, JsonGenerator json) throws IOException {
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

    static void write(String property, CellFigures figures, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart(property);
        JsonText.write("shortfall", figures.shortfall(), json);
        json.writeObjectFieldStart("counted");
        writeCounted(figures.cells(), json);
        json.writeNumberField("merged", figures.merged());
        writeCounted(figures.steps(), json);
        json.writeEndObject();
        json.writeObjectFieldStart("inFte");
        writeInFte(figures.cellsInFte(), json);
        JsonText.writeFte("merged", figures.mergedInFte(), json);
        writeInFte(figures.stepsInFte(), json);
        json.writeEndObject();
        json.writeEndObject();
    }

    /** All competences together, as in a {@link RollupDocument}. */
    static void writeTotal(TotalFigures total, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("total");
        JsonText.write("metShare", total.cells().metShare(), json);
        JsonText.write("assessedShare", total.cells().assessedShare(), json);
        JsonText.write("shortfall", total.shortfall(), json);
        json.writeObjectFieldStart("counted");
        writeCounted(total.cells(), json);
        json.writeNumberField("merged", total.merged());
        json.writeNumberField("personsRequired", total.persons().required());
        json.writeNumberField("personsShort", total.persons().fallingShort());
        if (total.steps().isPresent()) {
            writeCounted(total.steps().get(), json);
        }
        json.writeEndObject();
        json.writeObjectFieldStart("inFte");
        writeInFte(total.cellsInFte(), json);
        JsonText.writeFte("merged", total.mergedInFte(), json);
        JsonText.writeFte("personsRequired", total.personsInFte().required(), json);
        JsonText.writeFte("personsShort", total.personsInFte().fallingShort(), json);
        if (total.stepsInFte().isPresent()) {
            writeInFte(total.stepsInFte().get(), json);
        }
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void writeCounted(OutcomeCounts cells, JsonGenerator json) throws IOException {
        json.writeNumberField("met", cells.met());
        json.writeNumberField("short", cells.fallingShort());
        json.writeNumberField("unassessed", cells.unassessed());
        json.writeNumberField("expired", cells.expired());
    }

    private static void writeCounted(StepSums steps, JsonGenerator json) throws IOException {
        json.writeNumberField("missingSteps", steps.missing());
        json.writeNumberField("weightedMissingSteps", steps.weightedMissing());
        json.writeNumberField("surplusSteps", steps.surplus());
    }

    private static void writeInFte(OutcomeCounts cells, JsonGenerator json) throws IOException {
        JsonText.writeFte("met", cells.met(), json);
        JsonText.writeFte("short", cells.fallingShort(), json);
        JsonText.writeFte("unassessed", cells.unassessed(), json);
        JsonText.writeFte("expired", cells.expired(), json);
    }

    private static void writeInFte(StepSums steps, JsonGenerator json) throws IOException {
        JsonText.writeFte("missingSteps", steps.missing(), json);
        JsonText.writeFte("weightedMissingSteps", steps.weightedMissing(), json);
        JsonText.writeFte("surplusSteps", steps.surplus(), json);
    }
}
