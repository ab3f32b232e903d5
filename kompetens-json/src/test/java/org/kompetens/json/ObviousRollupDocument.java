package org.kompetens.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.kompetens.competence.Dimension;
import org.kompetens.organisation.OrganisationUnit;
import org.kompetens.organisation.RoleId;
import org.kompetens.organisation.UnitId;
import org.kompetens.organisation.UnitTree;
import org.kompetens.rollup.CompetenceFigures;
import org.kompetens.rollup.Fraction;
import org.kompetens.rollup.Headcount;
import org.kompetens.rollup.OutcomeCounts;
import org.kompetens.rollup.PersonCounts;
import org.kompetens.rollup.Rollup;
import org.kompetens.rollup.Share;
import org.kompetens.rollup.StepSums;
import org.kompetens.rollup.TotalFigures;
import org.kompetens.rollup.UnitFigures;
import org.kompetens.text.Language;

/** The document as one would write it first: from the figures as objects, by Jackson's generator, in one line. */
final class ObviousRollupDocument {

    private final JsonGenerator json;

    private ObviousRollupDocument(JsonGenerator json) {
        this.json = json;
    }

    static String of(Rollup rollup, UnitId top) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (JsonGenerator json = JsonText.compact(out)) {
            new ObviousRollupDocument(json).write(rollup, top);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    private void write(Rollup rollup, UnitId top) throws IOException {
        UnitTree tree = rollup.analysis().organisation().tree();
        int first = tree.indexOf(top);
        json.writeStartObject();
        json.writeNumberField("version", 1);
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
            write(rollup.at(tree.unit(unit).id()));
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void write(UnitFigures figures) throws IOException {
        OrganisationUnit unit = figures.unit();
        json.writeStartObject();
        json.writeStringField("id", unit.id().value());
        json.writeObjectFieldStart("labels");
        for (Map.Entry<Language, String> label : unit.labels().texts().entrySet()) {
            json.writeStringField(label.getKey().tag(), label.getValue());
        }
        json.writeEndObject();
        json.writeStringField("level", unit.level().value());
        if (unit.parent().isPresent()) {
            json.writeStringField("parent", unit.parent().get().value());
        }
        write("employed", figures.employed());
        write("total", figures.total());
        json.writeObjectFieldStart("dimensions");
        for (Map.Entry<Dimension, TotalFigures> dimension : figures.dimensions().entrySet()) {
            write(Values.wireName(dimension.getKey()), dimension.getValue());
        }
        json.writeEndObject();
        json.writeArrayFieldStart("competences");
        for (CompetenceFigures competence : figures.competences()) {
            write(competence);
        }
        json.writeEndArray();
        json.writeObjectFieldStart("withoutProfile");
        for (Map.Entry<RoleId, Headcount> role : figures.withoutProfile().entrySet()) {
            write(role.getKey().value(), role.getValue());
        }
        json.writeEndObject();
        json.writeEndObject();
    }

    private void write(String property, Headcount people) throws IOException {
        json.writeObjectFieldStart(property);
        json.writeNumberField("persons", people.persons());
        writeFte("fte", people.fte());
        json.writeEndObject();
    }

    private void write(String property, TotalFigures total) throws IOException {
        json.writeObjectFieldStart(property);
        writeShares(total.cells(), total.shortfall());
        writeCounted(total.cells(), total.merged(), total.persons(), total.steps());
        writeInFte(total.cellsInFte(), total.mergedInFte(), total.personsInFte(), total.stepsInFte());
        json.writeEndObject();
    }

    private void write(CompetenceFigures figures) throws IOException {
        json.writeStartObject();
        json.writeStringField("competence", figures.competence().id().value());
        writeShares(figures.counted().cells(), figures.shortfall());
        writeCounted(
                figures.counted().cells(),
                figures.counted().merged(),
                figures.counted().persons(),
                Optional.of(figures.counted().steps()));
        writeInFte(
                figures.inFte().cells(),
                figures.inFte().merged(),
                figures.inFte().persons(),
                Optional.of(figures.inFte().steps()));
        json.writeObjectFieldStart("held");
        json.writeObjectFieldStart("levels");
        for (int rank = 1; rank <= figures.held().byRank().size(); rank++) {
            json.writeNumberField(
                    figures.competence().scale().level(rank).id().value(),
                    figures.held().byRank().get(rank - 1));
        }
        json.writeEndObject();
        json.writeNumberField("expired", figures.held().expired());
        json.writeNumberField("unassessed", figures.held().unassessed());
        json.writeEndObject();
        json.writeEndObject();
    }

    private void writeShares(OutcomeCounts cells, Fraction shortfall) throws IOException {
        write("metShare", cells.metShare());
        write("assessedShare", cells.assessedShare());
        writeShortest("shortfall", shortfall.rounded(4));
    }

    private void write(String property, Share share) throws IOException {
        Optional<BigDecimal> percent = share.percent(2);
        if (percent.isPresent()) {
            writeShortest(property, percent.get().movePointLeft(2));
        } else {
            json.writeNullField(property);
        }
    }

    private void writeCounted(OutcomeCounts cells, long merged, PersonCounts persons, Optional<StepSums> steps)
            throws IOException {
        json.writeObjectFieldStart("counted");
        json.writeNumberField("met", cells.met());
        json.writeNumberField("short", cells.fallingShort());
        json.writeNumberField("unassessed", cells.unassessed());
        json.writeNumberField("expired", cells.expired());
        json.writeNumberField("merged", merged);
        json.writeNumberField("personsRequired", persons.required());
        json.writeNumberField("personsShort", persons.fallingShort());
        if (steps.isPresent()) {
            json.writeNumberField("missingSteps", steps.get().missing());
            json.writeNumberField("weightedMissingSteps", steps.get().weightedMissing());
            json.writeNumberField("surplusSteps", steps.get().surplus());
        }
        json.writeEndObject();
    }

    private void writeInFte(OutcomeCounts cells, long merged, PersonCounts persons, Optional<StepSums> steps)
            throws IOException {
        json.writeObjectFieldStart("inFte");
        writeFte("met", cells.met());
        writeFte("short", cells.fallingShort());
        writeFte("unassessed", cells.unassessed());
        writeFte("expired", cells.expired());
        writeFte("merged", merged);
        writeFte("personsRequired", persons.required());
        writeFte("personsShort", persons.fallingShort());
        if (steps.isPresent()) {
            writeFte("missingSteps", steps.get().missing());
            writeFte("weightedMissingSteps", steps.get().weightedMissing());
            writeFte("surplusSteps", steps.get().surplus());
        }
        json.writeEndObject();
    }

    private void writeFte(String property, long tenThousandths) throws IOException {
        writeShortest(property, BigDecimal.valueOf(tenThousandths, 4));
    }

    private void writeShortest(String property, BigDecimal number) throws IOException {
        json.writeFieldName(property);
        json.writeNumber(
                number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString());
    }
}
