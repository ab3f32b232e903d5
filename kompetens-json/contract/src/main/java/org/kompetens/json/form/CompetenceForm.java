package org.kompetens.json.form;

import static org.kompetens.json.form.LabelsForm.LABELS;
import static org.kompetens.json.form.ListForm.list;
import static org.kompetens.json.form.Part.leftOutIf;
import static org.kompetens.json.form.Part.optional;
import static org.kompetens.json.form.Part.required;
import static org.kompetens.json.form.UriForm.LINK;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.kompetens.competence.Competence;
import org.kompetens.competence.CompetenceGroupId;
import org.kompetens.competence.CompetenceId;
import org.kompetens.competence.Dimension;
import org.kompetens.competence.ScaleId;
import org.kompetens.text.Labels;

/** A competence. */
final class CompetenceForm {

    static final Part<Competence, CompetenceId> ID =
            required(Property.of("id", Ids.COMPETENCE, "Names the competence."), Competence::id);
    static final Part<Competence, Labels> NAME =
            required(Property.of("labels", LABELS, "What it is called."), Competence::labels);
    static final Part<Competence, Optional<Labels>> DESCRIPTION =
            optional(Property.of("description", LABELS, "What it is."), Competence::description);
    static final Part<Competence, Dimension> DIMENSION = required(
            Property.of("dimension", WordForm.oneOf(Dimension.values()), "What it is a competence of."),
            Competence::dimension);
    static final Part<Competence, ScaleId> SCALE =
            required(Property.of("scale", Ids.SCALE, "The scale on which it is assessed."), Competence::scale);
    static final Part<Competence, Optional<CompetenceId>> BROADER =
            optional(Property.of("broader", Ids.COMPETENCE, "The competence that it is part of."), Competence::broader);
    static final Part<Competence, List<CompetenceGroupId>> GROUPS = leftOutIf(
            Property.of("groups", list(Ids.GROUP), "The groups that it is in."), List.of(), Competence::groups);
    static final Part<Competence, List<URI>> LINKS = leftOutIf(
            Property.of("links", list(LINK), "Where it is described, such as in ESCO."), List.of(), Competence::links);

    static final ObjectForm<Competence> COMPETENCE = ObjectForm.of(
            "competence",
            List.of(ID, NAME, DESCRIPTION, DIMENSION, SCALE, BROADER, GROUPS, LINKS),
            of -> new Competence(
                    of.get(ID),
                    of.get(NAME),
                    of.get(DESCRIPTION),
                    of.get(DIMENSION),
                    of.get(SCALE),
                    of.get(BROADER),
                    of.get(GROUPS),
                    of.get(LINKS)));

    private CompetenceForm() {}
}
