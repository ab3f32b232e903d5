package org.kompetens.json;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.kompetens.coverage.Coverage;
import org.kompetens.coverage.CoverageLoss;
import org.kompetens.coverage.Departure;
import org.kompetens.coverage.RequirementCoverage;
import org.kompetens.coverage.Shortage;
import org.kompetens.coverage.UnitCoverage;
import org.kompetens.json.form.AmountForm;
import org.kompetens.json.form.CoverageForm;
import org.kompetens.organisation.CoverageAmount;
import org.kompetens.organisation.CoverageRequirement;
import org.kompetens.organisation.UnitId;
import org.kompetens.organisation.UnitTree;
import org.kompetens.rollup.Fraction;

/**
 * Writes as JSON whether units have what they need as a whole, and what is lost when one person leaves: numbers alone,
 * no names; {@link DeparturesDocument} has those. What a requirement counts in is told with each amount, as
 * {@code persons} or as {@code fte}.
 */
public final class CoverageDocument {

    private CoverageDocument() {}

    /**
     * Writes the coverage of a unit and of every unit below it, as far as they have requirements in force.
     *
     * @param coverage the coverage
     * @param top the unit to begin with
     * @param out where to; flushed, not closed
     * @throws IOException if it cannot be written
     * @throws IllegalArgumentException if the organisation has no such unit
     */
    public static void write(Coverage coverage, UnitId top, OutputStream out) throws IOException {
        UnitTree tree = coverage.analysis().organisation().tree();
        int first = tree.indexOf(top);
        try (JsonWriter json = JsonText.indented(out)) {
            json.writeStartObject();
            json.writeNumberField("version", InventoryDocument.VERSION);
            FiguresWriter.writeAnalysis(coverage.analysis(), json);
            FiguresWriter.writeEmployees(coverage.counted(), coverage.refused(), json);
            json.writeArrayFieldStart("units");
            for (int unit = first; unit < tree.subtreeEnd(first); unit++) {
                if (!tree.unit(unit).coverage().isEmpty()) {
                    write(coverage.at(tree.unit(unit).id()), json);
                }
            }
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    private static void write(UnitCoverage unit, JsonWriter json) throws IOException {
        if (unit.requirements().isEmpty()) {
            return;
        }
        json.writeStartObject();
        FiguresWriter.writeUnit(unit.unit(), json);
        json.writeArrayFieldStart("posts");
        for (RequirementCoverage post : unit.requirements()) {
            write(post, json);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("shortages");
        for (Shortage shortage : unit.shortages()) {
            write(shortage, json);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("departures");
        for (Departure departure : unit.departures()) {
            json.writeStartObject();
            json.writeNumberField("persons", departure.persons());
            writeLosses(departure.share(), departure.losses(), json);
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void write(RequirementCoverage post, JsonWriter json) throws IOException {
        json.writeStartObject();
        json.writeFieldName("requirement");
        CoverageForm.COVERAGE.write(post.requirement(), json.out());
        json.writeObjectFieldStart("holders");
        json.writeNumberField("persons", post.holders());
        JsonText.writeFte("fte", post.holdersFte(), json);
        json.writeEndObject();
        writeAmount("deficit", post.deficit(), json);
        json.writeNumberField("critical", post.critical());
        json.writeBooleanField("singlePointOfFailure", post.isSinglePointOfFailure());
        json.writeEndObject();
    }

    private static void write(Shortage shortage, JsonWriter json) throws IOException {
        json.writeStartObject();
        json.writeStringField("group", shortage.group());
        json.writeArrayFieldStart("posts");
        for (CoverageRequirement post : shortage.requirements()) {
            CoverageForm.COVERAGE.write(post, json.out());
        }
        json.writeEndArray();
        writeAmount("needed", shortage.needed(), json);
        writeAmount("available", shortage.available(), json);
        writeAmount("deficit", shortage.deficit(), json);
        json.writeEndObject();
    }

    /** What is lost with one person, inside an object that the caller has begun. */
    static void writeLosses(Fraction share, List<CoverageLoss> losses, JsonWriter json) throws IOException {
        JsonText.write("share", share, json);
        json.writeArrayFieldStart("losses");
        for (CoverageLoss loss : losses) {
            json.writeStartObject();
            json.writeFieldName("requirement");
            CoverageForm.COVERAGE.write(loss.requirement(), json.out());
            writeAmount("deficitBefore", loss.deficitBefore(), json);
            writeAmount("deficitAfter", loss.deficitAfter(), json);
            json.writeBooleanField("critical", loss.isCritical());
            json.writeBooleanField("soleHolder", loss.soleHolder());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void writeAmount(String property, CoverageAmount amount, JsonWriter json) throws IOException {
        json.writeFieldName(property);
        AmountForm.AMOUNT.write(amount, json.out());
    }
}
