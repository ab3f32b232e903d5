package org.kompetens.json.form;

import static org.kompetens.json.form.LabelsForm.LABELS;
import static org.kompetens.json.form.Part.optional;
import static org.kompetens.json.form.Part.required;

import java.util.List;
import java.util.Optional;
import org.kompetens.competence.CompetenceGroup;
import org.kompetens.competence.CompetenceGroupId;
import org.kompetens.text.Labels;

/** A group of competences. */
final class CompetenceGroupForm {

    static final Part<CompetenceGroup, CompetenceGroupId> ID =
            required(Property.of("id", Ids.GROUP, "Names the group."), CompetenceGroup::id);
    static final Part<CompetenceGroup, Labels> NAME =
            required(Property.of("labels", LABELS, "What it is called."), CompetenceGroup::labels);
    static final Part<CompetenceGroup, Optional<Labels>> DESCRIPTION =
            optional(Property.of("description", LABELS, "What belongs to it."), CompetenceGroup::description);
    static final Part<CompetenceGroup, Optional<CompetenceGroupId>> PARENT = optional(
            Property.of("parent", Ids.GROUP, "The group that holds it with all its competences."),
            CompetenceGroup::parent);

    static final ObjectForm<CompetenceGroup> COMPETENCE_GROUP = ObjectForm.of(
            "competence group",
            List.of(ID, NAME, DESCRIPTION, PARENT),
            of -> new CompetenceGroup(of.get(ID), of.get(NAME), of.get(DESCRIPTION), of.get(PARENT)));

    private CompetenceGroupForm() {}
}
