package org.kompetens.json;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.kompetens.competence.Dimension;
import org.kompetens.json.form.WordForm;
import org.kompetens.json.token.JsonLine;
import org.kompetens.organisation.FteSum;
import org.kompetens.organisation.OrganisationUnit;
import org.kompetens.organisation.RoleId;
import org.kompetens.organisation.UnitId;
import org.kompetens.organisation.UnitTree;
import org.kompetens.rollup.Amount;
import org.kompetens.rollup.CompetenceFigures;
import org.kompetens.rollup.Fraction;
import org.kompetens.rollup.Headcount;
import org.kompetens.rollup.OutcomeAmounts;
import org.kompetens.rollup.PersonAmounts;
import org.kompetens.rollup.Rollup;
import org.kompetens.rollup.Share;
import org.kompetens.rollup.StepAmounts;
import org.kompetens.rollup.TotalFigures;
import org.kompetens.rollup.UnitFigures;
import org.kompetens.text.Language;

/** The document as one would write it first: from the figures as objects, by Jackson's generator, in one line. */
final class ObviousRollupDocument {

    private final JsonWriter json;

    private ObviousRollupDocument(JsonWriter json) {
        this.json = json;
    }

    static String of(Rollup rollup, UnitId top) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (JsonWriter json = new JsonWriter(JsonLine.found().compact(out))) {
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
            write(WordForm.word(dimension.getKey()), dimension.getValue());
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
        writeInFte(total.cells(), total.merged(), total.persons(), total.steps());
        json.writeEndObject();
    }

    private void write(CompetenceFigures figures) throws IOException {
        json.writeStartObject();
        json.writeStringField("competence", figures.competence().id().value());
        writeShares(figures.cells(), figures.shortfall());
        writeCounted(figures.cells(), figures.merged(), figures.persons(), Optional.of(figures.steps()));
        writeInFte(figures.cells(), figures.merged(), figures.persons(), Optional.of(figures.steps()));
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

    private void writeShares(OutcomeAmounts cells, Fraction shortfall) throws IOException {
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

    private void writeCounted(OutcomeAmounts cells, Amount merged, PersonAmounts persons, Optional<StepAmounts> steps)
            throws IOException {
        json.writeObjectFieldStart("counted");
        json.writeNumberField("met", cells.met().count());
        json.writeNumberField("short", cells.fallingShort().count());
        json.writeNumberField("unassessed", cells.unassessed().count());
        json.writeNumberField("expired", cells.expired().count());
        json.writeNumberField("exempt", cells.exempt().count());
        json.writeNumberField("merged", merged.count());
        json.writeNumberField("personsRequired", persons.required().count());
        json.writeNumberField("personsShort", persons.fallingShort().count());
        json.writeNumberField("personsExpired", persons.expired().count());
        json.writeNumberField("personsExempt", persons.exempt().count());
        if (steps.isPresent()) {
            json.writeNumberField("missingSteps", steps.get().missing().count());
            json.writeNumberField(
                    "weightedMissingSteps", steps.get().weightedMissing().count());
            json.writeNumberField("surplusSteps", steps.get().surplus().count());
        }
        json.writeEndObject();
    }

    private void writeInFte(OutcomeAmounts cells, Amount merged, PersonAmounts persons, Optional<StepAmounts> steps)
            throws IOException {
        json.writeObjectFieldStart("inFte");
        writeFte("met", cells.met().fte());
        writeFte("short", cells.fallingShort().fte());
        writeFte("unassessed", cells.unassessed().fte());
        writeFte("expired", cells.expired().fte());
        writeFte("exempt", cells.exempt().fte());
        writeFte("merged", merged.fte());
        writeFte("personsRequired", persons.required().fte());
        writeFte("personsShort", persons.fallingShort().fte());
        writeFte("personsExpired", persons.expired().fte());
        writeFte("personsExempt", persons.exempt().fte());
        if (steps.isPresent()) {
            writeFte("missingSteps", steps.get().missing().fte());
            writeFte("weightedMissingSteps", steps.get().weightedMissing().fte());
            writeFte("surplusSteps", steps.get().surplus().fte());
        }
        json.writeEndObject();
    }

    private void writeFte(String property, FteSum fte) throws IOException {
        writeShortest(property, BigDecimal.valueOf(fte.tenThousandths(), 4));
    }

    private void writeShortest(String property, BigDecimal number) throws IOException {
        json.writeNumberField(property, number);
    }
}
