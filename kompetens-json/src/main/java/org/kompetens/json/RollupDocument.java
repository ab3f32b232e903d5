package org.kompetens.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import org.kompetens.competence.Dimension;
import org.kompetens.organisation.OrganisationUnit;
import org.kompetens.organisation.RoleId;
import org.kompetens.organisation.UnitId;
import org.kompetens.organisation.UnitTree;
import org.kompetens.rollup.CompetenceFigures;
import org.kompetens.rollup.Headcount;
import org.kompetens.rollup.HeldLevels;
import org.kompetens.rollup.OutcomeCounts;
import org.kompetens.rollup.PersonCounts;
import org.kompetens.rollup.Rollup;
import org.kompetens.rollup.Share;
import org.kompetens.rollup.StepSums;
import org.kompetens.rollup.TotalFigures;
import org.kompetens.rollup.UnitFigures;

/**
 * Writes the figures of an analysis as JSON. Counts are whole numbers; FTE are decimal numbers, exact to four places;
 * shares are given to four places, or null where there is nothing to have a share of.
 */
public final class RollupDocument {

    private static final int SHARE_DECIMALS = 2;
    private static final int FRACTION_DECIMALS = 4;

    private RollupDocument() {}

    /**
     * Writes the figures of a unit and of every unit below it.
     *
     * @param rollup the figures
     * @param top the unit to begin with
     * @param out where to; flushed, not closed
     * @throws IOException if it cannot be written
     * @throws IllegalArgumentException if the organisation has no such unit
     */
    public static void write(Rollup rollup, UnitId top, OutputStream out) throws IOException {
        UnitTree tree = rollup.analysis().organisation().tree();
        int first = tree.indexOf(top);
        try (JsonGenerator json = JsonText.indented(out)) {
            json.writeStartObject();
            json.writeNumberField("version", InventoryDocument.VERSION);
            json.writeStringField("asOf", rollup.analysis().asOf().toString());
            json.writeStringField("policy", rollup.analysis().policy().name());
            json.writeObjectFieldStart("employees");
            json.writeNumberField("counted", rollup.counted());
            json.writeNumberField("refused", rollup.refused());
            json.writeEndObject();
            json.writeObjectFieldStart("findings");
            for (Map.Entry<String, Long> count : rollup.findingCounts().entrySet()) {
                json.writeNumberField(count.getKey(), count.getValue());
            }
            json.writeEndObject();
            json.writeArrayFieldStart("units");
            for (int unit = first; unit < tree.subtreeEnd(first); unit++) {
                write(rollup.at(tree.unit(unit).id()), json);
            }
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    private static void write(UnitFigures figures, JsonGenerator json) throws IOException {
        OrganisationUnit unit = figures.unit();
        json.writeStartObject();
        json.writeStringField("id", unit.id().value());
        JsonText.write("labels", unit.labels(), json);
        json.writeStringField("level", unit.level().value());
        if (unit.parent().isPresent()) {
            json.writeStringField("parent", unit.parent().get().value());
        }
        write("employed", figures.employed(), json);
        write("total", figures.total(), json);
        json.writeObjectFieldStart("dimensions");
        for (Map.Entry<Dimension, TotalFigures> dimension : figures.dimensions().entrySet()) {
            write(Values.wireName(dimension.getKey()), dimension.getValue(), json);
        }
        json.writeEndObject();
        json.writeArrayFieldStart("competences");
        for (CompetenceFigures competence : figures.competences()) {
            write(competence, json);
        }
        json.writeEndArray();
        json.writeObjectFieldStart("withoutProfile");
        for (Map.Entry<RoleId, Headcount> role : figures.withoutProfile().entrySet()) {
            write(role.getKey().value(), role.getValue(), json);
        }
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void write(String property, Headcount people, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart(property);
        json.writeNumberField("persons", people.persons());
        JsonText.writeFte("fte", people.fte(), json);
        json.writeEndObject();
    }

    private static void write(String property, TotalFigures total, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart(property);
        writeShares(total.cells(), json);
        json.writeNumberField("shortfall", total.shortfall().rounded(FRACTION_DECIMALS));
        json.writeObjectFieldStart("counted");
        writeCounted(total.cells(), total.persons(), json);
        if (total.steps().isPresent()) {
            writeCounted(total.steps().get(), json);
        }
        json.writeEndObject();
        json.writeObjectFieldStart("inFte");
        writeInFte(total.cellsInFte(), total.personsInFte(), json);
        if (total.stepsInFte().isPresent()) {
            writeInFte(total.stepsInFte().get(), json);
        }
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void write(CompetenceFigures figures, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("competence", figures.competence().id().value());
        writeShares(figures.counted().cells(), json);
        json.writeNumberField("shortfall", figures.shortfall().rounded(FRACTION_DECIMALS));
        json.writeObjectFieldStart("counted");
        writeCounted(figures.counted().cells(), figures.counted().persons(), json);
        writeCounted(figures.counted().steps(), json);
        json.writeEndObject();
        json.writeObjectFieldStart("inFte");
        writeInFte(figures.inFte().cells(), figures.inFte().persons(), json);
        writeInFte(figures.inFte().steps(), json);
        json.writeEndObject();
        writeHeld(figures, json);
        json.writeEndObject();
    }

    private static void writeShares(OutcomeCounts cells, JsonGenerator json) throws IOException {
        write("metShare", cells.metShare(), json);
        write("assessedShare", cells.assessedShare(), json);
    }

    private static void write(String property, Share share, JsonGenerator json) throws IOException {
        json.writeFieldName(property);
        var percent = share.percent(SHARE_DECIMALS);
        if (percent.isPresent()) {
            json.writeNumber(percent.get().movePointLeft(SHARE_DECIMALS));
        } else {
            json.writeNull();
        }
    }

    private static void writeCounted(OutcomeCounts cells, PersonCounts persons, JsonGenerator json) throws IOException {
        json.writeNumberField("met", cells.met());
        json.writeNumberField("short", cells.shortOf());
        json.writeNumberField("unassessed", cells.unassessed());
        json.writeNumberField("expired", cells.expired());
        json.writeNumberField("personsRequired", persons.required());
        json.writeNumberField("personsShort", persons.shortOf());
    }

    private static void writeCounted(StepSums steps, JsonGenerator json) throws IOException {
        json.writeNumberField("missingSteps", steps.missing());
        json.writeNumberField("weightedMissingSteps", steps.weightedMissing());
        json.writeNumberField("surplusSteps", steps.surplus());
    }

    private static void writeInFte(OutcomeCounts cells, PersonCounts persons, JsonGenerator json) throws IOException {
        JsonText.writeFte("met", cells.met(), json);
        JsonText.writeFte("short", cells.shortOf(), json);
        JsonText.writeFte("unassessed", cells.unassessed(), json);
        JsonText.writeFte("expired", cells.expired(), json);
        JsonText.writeFte("personsRequired", persons.required(), json);
        JsonText.writeFte("personsShort", persons.shortOf(), json);
    }

    private static void writeInFte(StepSums steps, JsonGenerator json) throws IOException {
        JsonText.writeFte("missingSteps", steps.missing(), json);
        JsonText.writeFte("weightedMissingSteps", steps.weightedMissing(), json);
        JsonText.writeFte("surplusSteps", steps.surplus(), json);
    }

    /** Persons by level held, the levels by their ids, lowest first. */
    private static void writeHeld(CompetenceFigures figures, JsonGenerator json) throws IOException {
        HeldLevels held = figures.held();
        json.writeObjectFieldStart("held");
        json.writeObjectFieldStart("levels");
        for (int rank = 1; rank <= held.byRank().size(); rank++) {
            json.writeNumberField(
                    figures.competence().scale().level(rank).id().value(),
                    held.byRank().get(rank - 1));
        }
        json.writeEndObject();
        json.writeNumberField("expired", held.expired());
        json.writeNumberField("unassessed", held.unassessed());
        json.writeEndObject();
    }
}
