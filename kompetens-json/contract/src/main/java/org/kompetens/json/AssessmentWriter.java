package org.kompetens.json;

import java.io.IOException;
import org.kompetens.competence.ResolvedCompetence;
import org.kompetens.gap.RankedAssessment;
import org.kompetens.json.form.WordForm;

/** Writes assessments by which something is held, as the documents that tell of persons do. */
final class AssessmentWriter {

    private AssessmentWriter() {}

    /** An assessment as a property, at its level on the scale of the competence for which it counts. */
    static void write(String property, ResolvedCompetence competence, RankedAssessment ranked, JsonWriter json)
            throws IOException {
        json.writeFieldName(property);
        write(competence, ranked, json);
    }

    /** An assessment as an object. */
    static void write(ResolvedCompetence competence, RankedAssessment ranked, JsonWriter json) throws IOException {
        json.writeStartObject();
        json.writeStringField("assessment", ranked.assessment().id().value());
        json.writeStringField("competence", ranked.assessment().competence().value());
        json.writeStringField(
                "level", competence.scale().level(ranked.level().rank()).id().value());
        json.writeStringField("source", WordForm.word(ranked.assessment().source()));
        json.writeStringField("date", ranked.assessment().date().toString());
        if (ranked.assessment().expiry().isPresent()) {
            JsonText.writeEnd("expiry", ranked.assessment().expiry().get(), json);
        }
        json.writeEndObject();
    }
}
