package org.kompetens.spreadsheet;

import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.kompetens.competence.Competence;
import org.kompetens.competence.CompetenceFramework;
import org.kompetens.competence.CompetenceGroup;
import org.kompetens.competence.CompetenceGroupId;
import org.kompetens.competence.CompetenceId;
import org.kompetens.competence.CompetenceRelation;
import org.kompetens.competence.Dimension;
import org.kompetens.competence.LevelId;
import org.kompetens.competence.ProficiencyLevel;
import org.kompetens.competence.ProficiencyScale;
import org.kompetens.competence.RelatedCompetence;
import org.kompetens.competence.RelationKind;
import org.kompetens.competence.ScaleId;
import org.kompetens.json.token.JsonValue;
import org.kompetens.text.Identifiers;
import org.kompetens.text.Labels;
import org.kompetens.text.LanguageTag;

/** Makes a framework of a package of CASE. */
final class CaseReader {

    static final String GROUP = "group";

    private static final CellWords<Dimension> DIMENSIONS = CellWords.of("dimension", Dimension.values());
    private static final Map<String, RelationKind> RELATIONS = Map.of(
            "isRelatedTo", RelationKind.RELATED,
            "exactMatchOf", RelationKind.EXACT_MATCH,
            "precedes", RelationKind.PRECEDED_BY);
    private static final Set<String> PARTS = Set.of("isChildOf", "isPartOf");

    /** For packages without rubrics: whoever holds a competence of theirs has achieved it. */
    private static final String ACHIEVED = "achieved";

    private final JsonValue tree;
    private final Dimension dimension;
    private final LanguageTag language;
    private final SortedMap<String, Long> notCarried = new TreeMap<>();
    private final Map<String, CaseItem> items = new LinkedHashMap<>();
    private final Map<String, String> ids = new HashMap<>();
    private final Map<String, String> byAddress = new HashMap<>();
    private final Map<String, List<String>> parents = new HashMap<>();
    private final Set<String> withChildren = new HashSet<>();
    private final Map<String, ScaleId> scaleOf = new HashMap<>();
    private final List<CompetenceRelation> relations = new ArrayList<>();
    private final CaseRevisions revisions;

    CaseReader(JsonValue tree, Dimension dimension, LanguageTag language) {
        this.tree = tree;
        this.dimension = dimension;
        this.language = CaseItem.of(documentOf(tree), language).language();
        this.revisions = new CaseRevisions(documentOf(tree));
    }

    private static JsonValue documentOf(JsonValue tree) {
        JsonValue document = tree.property("CFDocument");
        return document != null && document.is(JsonValue.Kind.OBJECT) ? document : tree;
    }

    private void count(String what) {
        notCarried.merge(what, 1L, Long::sum);
    }

    private static List<JsonValue> objects(JsonValue of, String name) {
        JsonValue list = of.property(name);
        return list != null && list.is(JsonValue.Kind.ARRAY)
                ? list.elements().stream()
                        .filter(one -> one.is(JsonValue.Kind.OBJECT))
                        .toList()
                : List.of();
    }

    CaseImport read() {
        for (JsonValue object : objects(tree, "CFItems")) {
            CaseItem item = CaseItem.of(object, language);
            // Of somebody else's file, it may be empty, blank or longer than ids are.
            if (!Identifiers.isIdentifier(item.identifier()) || items.putIfAbsent(item.identifier(), item) != null) {
                count("CFItem without an identifier of its own");
            }
        }
        items.forEach((identifier, item) ->
                CaseItem.text(item.object(), "uri").ifPresent(uri -> byAddress.put(uri, identifier)));
        CaseItem.text(documentOf(tree), "uri")
                .ifPresent(uri -> byAddress.put(
                        uri, CaseItem.text(documentOf(tree), "identifier").orElse("")));
        countOthers();
        nameItems();
        List<JsonValue> associations = objects(tree, "CFAssociations");
        associations.forEach(this::readPart);
        List<ProficiencyScale> scales = scales();
        associations.forEach(this::readRelation);
        if (scales.isEmpty()) {
            scales.add(achieved());
        }
        return new CaseImport(framework(scales), notCarried);
    }

    /** What the package holds beside that. */
    private void countOthers() {
        CaseProperties.count("CFPackage", List.of(tree), notCarried);
        if (tree.property("CFDocument") != null) {
            CaseProperties.count("CFDocument", List.of(documentOf(tree)), notCarried);
        }
        JsonValue definitions = tree.property("CFDefinitions");
        if (definitions != null && definitions.is(JsonValue.Kind.OBJECT)) {
            definitions.properties().forEach((name, list) -> {
                if (list.is(JsonValue.Kind.ARRAY) && !list.elements().isEmpty()) {
                    notCarried.merge(
                            "CFDefinitions." + name, (long) list.elements().size(), Long::sum);
                }
            });
        }
        CaseProperties.count("CFItem", objects(tree, "CFItems"), notCarried);
        CaseProperties.count("CFAssociation", objects(tree, "CFAssociations"), notCarried);
        List<JsonValue> rubrics = objects(tree, "CFRubrics");
        CaseProperties.count("CFRubric", rubrics, notCarried);
        List<JsonValue> criteria = each(rubrics, "CFRubricCriteria");
        CaseProperties.count("CFRubricCriterion", criteria, notCarried);
        CaseProperties.count("CFRubricCriterionLevel", each(criteria, "CFRubricCriterionLevels"), notCarried);
    }

    private static List<JsonValue> each(List<JsonValue> objects, String name) {
        return objects.stream()
                .flatMap(object -> objects(object, name).stream())
                .toList();
    }

    /** By their codes where each has one of its own, and by their identifiers otherwise. */
    private void nameItems() {
        Set<String> codes = new HashSet<>();
        boolean hasEachItsOwn = items.values().stream()
                .allMatch(item -> item.code()
                        .filter(Identifiers::isIdentifier)
                        .filter(code -> codes.add((isGroupByType(item) ? GROUP : "") + code))
                        .isPresent());
        items.forEach((identifier, item) ->
                ids.put(identifier, hasEachItsOwn ? item.code().orElse(identifier) : identifier));
    }

    private static boolean isGroupByType(CaseItem item) {
        return item.type().equals(GROUP);
    }

    private boolean isGroup(CaseItem item) {
        return isGroupByType(item)
                || (withChildren.contains(item.identifier())
                        && DIMENSIONS.find(item.type()).isEmpty());
    }

    /** What a node names: by its identifier, or else by the address of an item. */
    private String end(JsonValue association, String name) {
        JsonValue node = association.property(name);
        if (node == null || !node.is(JsonValue.Kind.OBJECT)) {
            return "";
        }
        return CaseItem.text(node, "identifier")
                .or(() -> CaseItem.text(node, "uri").flatMap(uri -> Optional.ofNullable(byAddress.get(uri))))
                .orElse("");
    }

    private static String type(JsonValue association) {
        return CaseItem.text(association, "associationType").orElse("?");
    }

    private void readPart(JsonValue association) {
        String child = end(association, "originNodeURI");
        String parent = end(association, "destinationNodeURI");
        if (!PARTS.contains(type(association)) || !items.containsKey(child)) {
            return;
        }
        if (items.containsKey(parent)) {
            parents.computeIfAbsent(child, any -> new ArrayList<>()).add(parent);
            withChildren.add(parent);
        } else if (!parent.equals(CaseItem.text(documentOf(tree), "identifier").orElse(""))) {
            count("CFAssociation " + type(association) + " of what is outside");
        }
    }

    private void readRelation(JsonValue association) {
        String type = type(association);
        if (type.equals(CaseRevisions.REPLACED_BY)) {
            readSuccessor(association);
            return;
        }
        RelationKind kind = RELATIONS.get(type);
        if (kind == null) {
            if (!PARTS.contains(type)) {
                count("CFAssociation " + type);
            }
            return;
        }
        boolean isTurned = kind == RelationKind.PRECEDED_BY;
        Optional<CompetenceId> one = competence(end(association, isTurned ? "destinationNodeURI" : "originNodeURI"));
        String otherEnd = isTurned ? "originNodeURI" : "destinationNodeURI";
        Optional<RelatedCompetence> other = competence(end(association, otherEnd))
                .<RelatedCompetence>map(RelatedCompetence.Inside::new)
                .or(() -> linked(association, otherEnd));
        if (one.isPresent() && other.isPresent()) {
            relations.add(new CompetenceRelation(one.get(), kind, other.get()));
        } else {
            count("CFAssociation " + type + " of what is no competence");
        }
    }

    private void readSuccessor(JsonValue association) {
        Optional<CompetenceId> retired = competence(end(association, "originNodeURI"));
        Optional<CompetenceId> successor = competence(end(association, "destinationNodeURI"));
        if (retired.isPresent() && successor.isPresent()) {
            revisions.addSuccessor(retired.get(), successor.get());
        } else {
            count("CFAssociation " + CaseRevisions.REPLACED_BY + " of what is no competence");
        }
    }

    private Optional<CompetenceId> competence(String identifier) {
        CaseItem item = items.get(identifier);
        return item == null || isGroup(item)
                ? Optional.empty()
                : Optional.of(CompetenceId.of(ids.getOrDefault(identifier, identifier)));
    }

    private Optional<RelatedCompetence> linked(JsonValue association, String end) {
        JsonValue node = association.property(end);
        if (node == null || !node.is(JsonValue.Kind.OBJECT) || items.containsKey(end(association, end))) {
            return Optional.empty();
        }
        try {
            return CaseItem.text(node, "uri")
                    .map(URI::create)
                    .filter(URI::isAbsolute)
                    .map(RelatedCompetence.Linked::new);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private List<ProficiencyScale> scales() {
        List<ProficiencyScale> scales = new ArrayList<>();
        for (JsonValue rubric : objects(tree, "CFRubrics")) {
            String identifier = CaseItem.text(rubric, "identifier").orElse("");
            ScaleId id = ScaleId.of(CaseItem.text(rubric, "uri")
                    .flatMap(uri -> CaseNames.id("scale", uri))
                    .orElse(Identifiers.isIdentifier(identifier) ? identifier : "rubric-" + (scales.size() + 1)));
            List<ProficiencyLevel> levels = List.of();
            for (JsonValue criterion : objects(rubric, "CFRubricCriteria")) {
                List<JsonValue> found = objects(criterion, "CFRubricCriterionLevels");
                if (levels.isEmpty()) {
                    levels = levels(found);
                } else if (!found.isEmpty()) {
                    count("CFRubricCriterionLevels of another criterion");
                }
                String item = end(criterion, "CFItemURI");
                if (items.containsKey(item)) {
                    scaleOf.put(item, id);
                }
            }
            if (levels.isEmpty()) {
                count("CFRubric without levels");
                scaleOf.values().removeIf(id::equals);
            } else {
                Labels labels =
                        Labels.of(language, CaseItem.text(rubric, "title").orElse(id.value()));
                ProficiencyScale scale = ProficiencyScale.of(id, labels, levels);
                scales.add(CaseItem.text(rubric, "description")
                        .map(text -> scale.withDescription(Labels.of(language, text)))
                        .orElse(scale));
            }
        }
        return scales;
    }

    private List<ProficiencyLevel> levels(List<JsonValue> found) {
        List<ProficiencyLevel> levels = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        for (JsonValue one : inOrder(found)) {
            String label = CaseItem.text(one, "quality")
                    .or(() -> CaseItem.text(one, "description"))
                    .orElse(String.valueOf(levels.size() + 1));
            String id = CaseItem.text(one, "uri")
                    .flatMap(uri -> CaseNames.id("level", uri))
                    .orElse(Identifiers.isIdentifier(label) ? label : String.valueOf(levels.size() + 1));
            if (!taken.add(id) || levels.size() == ProficiencyScale.MAX_LEVELS) {
                count("CFRubricCriterionLevel");
                continue;
            }
            ProficiencyLevel level = ProficiencyLevel.of(LevelId.of(id), Labels.of(language, label));
            levels.add(CaseItem.text(one, "description")
                    .filter(text -> !text.equals(label))
                    .map(text -> level.withDescription(Labels.of(language, text)))
                    .orElse(level));
        }
        return levels;
    }

    /** By their positions, the lowest first, where each has one; else as they stand. */
    private static List<JsonValue> inOrder(List<JsonValue> levels) {
        boolean hasEachOne = levels.stream().allMatch(level -> {
            JsonValue position = level.property("position");
            return position != null && position.is(JsonValue.Kind.WHOLE_NUMBER);
        });
        return hasEachOne
                ? levels.stream()
                        .sorted(Comparator.comparing(level -> Objects.requireNonNull(level.property("position"))
                                .number()))
                        .toList()
                : levels;
    }

    private ProficiencyScale achieved() {
        Labels labels = Labels.of(language, ACHIEVED);
        return ProficiencyScale.of(
                ScaleId.of(ACHIEVED), labels, List.of(ProficiencyLevel.of(LevelId.of(ACHIEVED), labels)));
    }

    private CompetenceFramework framework(List<ProficiencyScale> scales) {
        List<CompetenceGroup> groups = new ArrayList<>();
        List<Competence> competences = new ArrayList<>();
        ScaleId first = scales.get(0).id();
        for (Map.Entry<String, CaseItem> entry : items.entrySet()) {
            if (isGroup(entry.getValue())) {
                groups.add(group(entry.getKey(), entry.getValue()));
            } else {
                competences.add(competence(entry.getKey(), entry.getValue(), first));
            }
        }
        return CompetenceFramework.of(scales, List.of(), competences)
                .withGroups(groups)
                .withRelations(relations)
                .withRevisions(
                        revisions.of(competences.stream().map(Competence::id).toList()));
    }

    private String id(String identifier) {
        return ids.getOrDefault(identifier, identifier);
    }

    private CompetenceGroup group(String identifier, CaseItem item) {
        CompetenceGroup group = CompetenceGroup.of(CompetenceGroupId.of(id(identifier)), item.labels());
        group = item.description().map(group::withDescription).orElse(group);
        List<String> above = parents.getOrDefault(identifier, List.of());
        for (int i = 1; i < above.size(); i++) {
            count("CFAssociation isChildOf of a second parent");
        }
        return above.isEmpty() ? group : group.withParent(CompetenceGroupId.of(id(above.get(0))));
    }

    private Competence competence(String identifier, CaseItem item, ScaleId first) {
        Competence competence = Competence.of(
                CompetenceId.of(id(identifier)),
                item.labels(),
                DIMENSIONS.find(item.type()).orElse(dimension),
                scaleOf.getOrDefault(identifier, first));
        competence = item.description().map(competence::withDescription).orElse(competence);
        revisions.addEnd(competence.id(), item);
        List<CompetenceGroupId> in = new ArrayList<>();
        boolean hasBroader = false;
        for (String parent : parents.getOrDefault(identifier, List.of())) {
            CaseItem above = items.get(parent);
            if (above != null && isGroup(above)) {
                in.add(CompetenceGroupId.of(id(parent)));
            } else if (hasBroader) {
                count("CFAssociation isChildOf of a second parent");
            } else {
                competence = competence.withBroader(CompetenceId.of(id(parent)));
                hasBroader = true;
            }
        }
        if (!item.type().isEmpty() && DIMENSIONS.find(item.type()).isEmpty()) {
            count("CFItem.CFItemType");
        }
        return competence.withGroups(in);
    }
}
