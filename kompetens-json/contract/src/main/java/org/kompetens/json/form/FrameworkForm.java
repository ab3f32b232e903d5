package org.kompetens.json.form;

import static org.kompetens.json.form.CompetenceForm.COMPETENCE;
import static org.kompetens.json.form.CompetenceGroupForm.COMPETENCE_GROUP;
import static org.kompetens.json.form.ListForm.list;
import static org.kompetens.json.form.MappingForm.MAPPING;
import static org.kompetens.json.form.NarrowerRuleForm.NARROWER_RULE;
import static org.kompetens.json.form.Part.leftOutIf;
import static org.kompetens.json.form.Part.orElse;
import static org.kompetens.json.form.Part.required;
import static org.kompetens.json.form.RelationForm.RELATION;
import static org.kompetens.json.form.RevisionForm.REVISION;
import static org.kompetens.json.form.ScaleForm.SCALE;

import java.util.List;
import org.kompetens.competence.Competence;
import org.kompetens.competence.CompetenceFramework;
import org.kompetens.competence.CompetenceGroup;
import org.kompetens.competence.CompetenceRelation;
import org.kompetens.competence.CompetenceRevision;
import org.kompetens.competence.NarrowerRule;
import org.kompetens.competence.ProficiencyScale;
import org.kompetens.competence.ScaleMapping;

/** Scales and competences. */
final class FrameworkForm {

    static final Part<CompetenceFramework, List<ProficiencyScale>> SCALES =
            required(Property.of("scales", list(SCALE), "The scales of proficiency."), CompetenceFramework::scales);
    static final Part<CompetenceFramework, List<ScaleMapping>> MAPPINGS = orElse(
            Property.of("mappings", list(MAPPING), "Which levels of one scale are which of another."),
            List.of(),
            CompetenceFramework::mappings);
    static final Part<CompetenceFramework, List<Competence>> COMPETENCES = required(
            Property.of("competences", list(COMPETENCE), "The competences."), CompetenceFramework::competences);
    static final Part<CompetenceFramework, List<NarrowerRule>> NARROWER_RULES = leftOutIf(
            Property.of("narrowerRules", list(NARROWER_RULE), "When narrower competences make up for a broader one."),
            List.of(),
            CompetenceFramework::narrowerRules);
    static final Part<CompetenceFramework, List<CompetenceGroup>> GROUPS = leftOutIf(
            Property.of("groups", list(COMPETENCE_GROUP), "The groups that hold competences."),
            List.of(),
            CompetenceFramework::groups);
    static final Part<CompetenceFramework, List<CompetenceRelation>> RELATIONS = leftOutIf(
            Property.of(
                    "relations",
                    list(RELATION),
                    "What competences have to do with one another and with those of outside frameworks."),
            List.of(),
            CompetenceFramework::relations);

    static final Part<CompetenceFramework, List<CompetenceRevision>> REVISIONS = leftOutIf(
            Property.of("revisions", list(REVISION), "Which competences are retired, and what replaces them."),
            List.of(),
            CompetenceFramework::revisions);

    static final ObjectForm<CompetenceFramework> FRAMEWORK = ObjectForm.of(
            "competence framework",
            List.of(SCALES, MAPPINGS, COMPETENCES, NARROWER_RULES, GROUPS, RELATIONS, REVISIONS),
            of -> new CompetenceFramework(
                    of.get(SCALES),
                    of.get(MAPPINGS),
                    of.get(COMPETENCES),
                    of.get(NARROWER_RULES),
                    of.get(GROUPS),
                    of.get(RELATIONS),
                    of.get(REVISIONS)));

    private FrameworkForm() {}
}
