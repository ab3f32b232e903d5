package org.kompetens.json.form;

import static org.kompetens.json.form.LabelsForm.LABELS;
import static org.kompetens.json.form.Part.optional;
import static org.kompetens.json.form.Part.required;

import java.util.List;
import java.util.Optional;
import org.kompetens.organisation.AssessmentSource;
import org.kompetens.organisation.DeclaredSource;
import org.kompetens.text.Labels;

/** A source of assessments in an organisation's order of strength. */
final class DeclaredSourceForm {

    static final Part<DeclaredSource, AssessmentSource> ID = required(
            Property.of(
                    "id", Ids.SOURCE, "Names the source, one of the organisation's own or one of the four supplied."),
            DeclaredSource::id);
    static final Part<DeclaredSource, Optional<Labels>> NAME = optional(
            Property.of(
                    "labels",
                    LABELS,
                    "What it is called; if left out, one of the four as ever, and another by its id."),
            DeclaredSource::labels);

    static final ObjectForm<DeclaredSource> DECLARED_SOURCE = ObjectForm.of(
            "source of assessments", List.of(ID, NAME), of -> new DeclaredSource(of.get(ID), of.get(NAME)));

    private DeclaredSourceForm() {}
}
