package org.kompetens.json.form;

import static org.kompetens.json.form.IdForm.id;
import static org.kompetens.json.form.Part.required;
import static org.kompetens.json.form.WholeForm.integer;

import java.util.List;
import org.kompetens.organisation.CoverageGroup;

/** Requirements of a unit that exclude one another. */
final class CoverageGroupForm {

    static final Part<CoverageGroup, String> ID = required(
            Property.of(
                    "id",
                    id(text -> new CoverageGroup(text, 1).id(), text -> text, "trainers"),
                    "Names the group, by a word that reports show in brackets; a person counts for one requirement of it."),
            CoverageGroup::id);
    static final Part<CoverageGroup, Integer> PRIORITY = required(
            Property.of(
                    "priority", integer(1, Integer.MAX_VALUE), "In which order the group's requirements are filled."),
            CoverageGroup::priority);

    static final ObjectForm<CoverageGroup> GROUP = ObjectForm.of(
            "coverage group", List.of(ID, PRIORITY), of -> new CoverageGroup(of.get(ID), of.get(PRIORITY)));

    private CoverageGroupForm() {}
}
