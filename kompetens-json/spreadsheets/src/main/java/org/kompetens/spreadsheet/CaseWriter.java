package org.kompetens.spreadsheet;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.kompetens.competence.Competence;
import org.kompetens.competence.CompetenceFramework;
import org.kompetens.competence.CompetenceGroup;
import org.kompetens.competence.CompetenceId;
import org.kompetens.competence.CompetenceRelation;
import org.kompetens.competence.CompetenceRevision;
import org.kompetens.competence.ProficiencyLevel;
import org.kompetens.competence.ProficiencyScale;
import org.kompetens.competence.RelatedCompetence;
import org.kompetens.competence.RelationKind;
import org.kompetens.competence.Successor;
import org.kompetens.json.token.JsonLine;
import org.kompetens.json.token.JsonOut;
import org.kompetens.text.Labels;
import org.kompetens.text.Language;

/** Writes a framework as a package of CASE. */
final class CaseWriter {

    private static final String COMPETENCE = "competence";
    private static final String SCALE = "scale";
    private static final Map<RelationKind, String> RELATIONS = Map.of(
            RelationKind.RELATED, "isRelatedTo",
            RelationKind.EXACT_MATCH, "exactMatchOf",
            RelationKind.PRECEDED_BY, "precedes");

    private final CompetenceFramework framework;
    private final String title;
    private final String creator;
    private final String changed;
    private final Language language;
    private final SortedMap<String, Long> notCarried = new TreeMap<>();

    CaseWriter(CompetenceFramework framework, String title, String creator, LocalDate date, Language language) {
        this.framework = framework;
        this.title = title;
        this.creator = creator;
        this.changed = date + "T00:00:00+00:00";
        this.language = language;
    }

    private void count(String what, long number) {
        if (number > 0) {
            notCarried.merge(what, number, Long::sum);
        }
    }

    SortedMap<String, Long> write(OutputStream out) throws IOException {
        count("narrowerRules", framework.narrowerRules().size());
        count("mappings", framework.mappings().size());
        try (JsonOut json = JsonLine.found().indented(out)) {
            json.startObject();
            json.name("CFDocument");
            json.startObject();
            writeName(json, "framework", title);
            writeText(json, "creator", creator);
            writeText(json, "title", title);
            writeText(json, "language", language.tag());
            json.endObject();
            json.name("CFItems");
            json.startArray();
            for (CompetenceGroup group : framework.groups()) {
                json.startObject();
                writeItem(
                        json,
                        CaseReader.GROUP,
                        group.id().value(),
                        group.labels(),
                        group.description(),
                        CaseReader.GROUP);
                json.endObject();
            }
            Map<CompetenceId, LocalDate> ends = ends();
            for (Competence competence : framework.competences()) {
                String type = WordKey.of(competence.dimension());
                json.startObject();
                writeItem(
                        json, COMPETENCE, competence.id().value(), competence.labels(), competence.description(), type);
                LocalDate end = ends.get(competence.id());
                if (end != null) {
                    writeText(json, CaseRevisions.END, end.toString());
                }
                json.endObject();
                count("links", competence.links().size());
            }
            json.endArray();
            json.name("CFAssociations");
            json.startArray();
            writeAssociations(json);
            json.endArray();
            json.name("CFRubrics");
            json.startArray();
            for (ProficiencyScale scale : framework.scales()) {
                writeRubric(json, scale);
            }
            json.endArray();
            json.endObject();
            json.endLine();
        }
        return notCarried;
    }

    private static void writeText(JsonOut json, String name, String text) throws IOException {
        json.name(name);
        json.text(text);
    }

    private void writeName(JsonOut json, String kind, String id) throws IOException {
        writeText(json, "identifier", CaseNames.identifier(kind, id));
        writeText(json, "uri", CaseNames.uri(kind, id));
        writeText(json, "lastChangeDateTime", changed);
    }

    private String text(Labels labels) {
        count("labels in another language", labels.texts().size() - 1L);
        return labels.in(language);
    }

    private void writeItem(
            JsonOut json, String kind, String id, Labels labels, Optional<Labels> description, String type)
            throws IOException {
        String label = text(labels);
        writeName(json, kind, id);
        writeText(json, "fullStatement", description.isPresent() ? text(description.get()) : label);
        writeText(json, "abbreviatedStatement", label);
        writeText(json, "humanCodingScheme", id);
        writeText(json, "CFItemType", type);
        writeText(json, "language", labels.nearest(language).value());
    }

    private Map<CompetenceId, LocalDate> ends() {
        Map<CompetenceId, LocalDate> ends = new HashMap<>();
        framework.revisions().forEach(one -> ends.put(one.competence(), one.date()));
        return ends;
    }

    private void writeAssociations(JsonOut json) throws IOException {
        for (CompetenceGroup group : framework.groups()) {
            if (group.parent().isPresent()) {
                writeAssociation(
                        json,
                        "isChildOf",
                        CaseReader.GROUP,
                        group.id().value(),
                        CaseReader.GROUP,
                        group.parent().get().value());
            }
        }
        for (Competence competence : framework.competences()) {
            String id = competence.id().value();
            if (competence.broader().isPresent()) {
                writeAssociation(
                        json,
                        "isChildOf",
                        COMPETENCE,
                        id,
                        COMPETENCE,
                        competence.broader().get().value());
            }
            for (var group : competence.groups()) {
                writeAssociation(json, "isChildOf", COMPETENCE, id, CaseReader.GROUP, group.value());
            }
        }
        for (CompetenceRelation relation : framework.relations()) {
            writeRelation(json, relation);
        }
        for (CompetenceRevision revision : framework.revisions()) {
            for (Successor next : revision.successors()) {
                count("levels of a successor", next.levels().size());
                writeAssociation(
                        json,
                        CaseRevisions.REPLACED_BY,
                        COMPETENCE,
                        revision.competence().value(),
                        COMPETENCE,
                        next.competence().value());
            }
        }
    }

    private void writeRelation(JsonOut json, CompetenceRelation relation) throws IOException {
        String type = RELATIONS.get(relation.kind());
        String one = relation.competence().value();
        if (type == null) {
            count("relation " + WordKey.of(relation.kind()), 1);
        } else if (relation.other() instanceof RelatedCompetence.Inside inside) {
            String other = inside.competence().value();
            boolean isTurned = relation.kind() == RelationKind.PRECEDED_BY;
            writeAssociation(json, type, COMPETENCE, isTurned ? other : one, COMPETENCE, isTurned ? one : other);
        } else {
            count("relation to what is outside", 1);
        }
    }

    private void writeAssociation(JsonOut json, String type, String kind, String id, String otherKind, String otherId)
            throws IOException {
        json.startObject();
        writeName(json, "association", type + " " + kind + " " + id + " " + otherKind + " " + otherId);
        writeText(json, "associationType", type);
        writeNode(json, "originNodeURI", kind, id);
        writeNode(json, "destinationNodeURI", otherKind, otherId);
        json.endObject();
    }

    private static void writeNode(JsonOut json, String name, String kind, String id) throws IOException {
        json.name(name);
        json.startObject();
        writeText(json, "title", id);
        writeText(json, "identifier", CaseNames.identifier(kind, id));
        writeText(json, "uri", CaseNames.uri(kind, id));
        json.endObject();
    }

    private void writeRubric(JsonOut json, ProficiencyScale scale) throws IOException {
        String id = scale.id().value();
        count("holdsNothing", scale.holdsNothing().isPresent() ? 1 : 0);
        json.startObject();
        writeName(json, SCALE, id);
        writeText(json, "title", text(scale.labels()));
        if (scale.description().isPresent()) {
            writeText(json, "description", text(scale.description().get()));
        }
        json.name("CFRubricCriteria");
        json.startArray();
        json.startObject();
        writeName(json, "criterion", id);
        json.name("CFRubricCriterionLevels");
        json.startArray();
        for (int i = 0; i < scale.levels().size(); i++) {
            writeLevel(json, id, i + 1, scale.levels().get(i));
        }
        json.endArray();
        json.endObject();
        List<Competence> ofScale = framework.competences().stream()
                .filter(competence -> competence.scale().equals(scale.id()))
                .toList();
        for (Competence competence : ofScale) {
            json.startObject();
            writeName(json, "criterion", id + " " + competence.id().value());
            writeNode(json, "CFItemURI", COMPETENCE, competence.id().value());
            json.endObject();
        }
        json.endArray();
        json.endObject();
    }

    private void writeLevel(JsonOut json, String scale, int position, ProficiencyLevel level) throws IOException {
        String id = level.id().value();
        String label = text(level.labels());
        json.startObject();
        writeText(json, "identifier", CaseNames.identifier("level", scale + " " + id));
        writeText(json, "uri", CaseNames.uri("level", id));
        writeText(json, "quality", label);
        if (level.description().isPresent()) {
            writeText(json, "description", text(level.description().get()));
        }
        json.name("position");
        json.number(position);
        writeText(json, "lastChangeDateTime", changed);
        json.endObject();
    }
}
