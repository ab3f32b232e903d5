package org.kompetens.spreadsheet;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import org.kompetens.json.token.JsonValue;

/** What the objects of a package of CASE hold that a framework has a place for; of the rest it is counted how often it is. */
final class CaseProperties {

    private static final Set<String> OF_ALL = Set.of("identifier", "uri", "lastChangeDateTime");
    private static final Map<String, Set<String>> CARRIED = Map.of(
            "CFPackage", Set.of("CFDocument", "CFItems", "CFAssociations", "CFRubrics", "CFDefinitions"),
            // The framework has neither, and gets them again when it is written.
            "CFDocument", Set.of("title", "creator", "language"),
            "CFDefinitions", Set.of(),
            "CFItem",
                    Set.of(
                            "CFDocumentURI",
                            "fullStatement",
                            "abbreviatedStatement",
                            "humanCodingScheme",
                            "language",
                            "CFItemType",
                            CaseRevisions.END),
            "CFAssociation", Set.of("associationType", "originNodeURI", "destinationNodeURI", "CFDocumentURI"),
            "CFRubric", Set.of("title", "description", "CFRubricCriteria"),
            "CFRubricCriterion", Set.of("CFItemURI", "CFRubricCriterionLevels", "rubricId"),
            "CFRubricCriterionLevel", Set.of("quality", "description", "position", "rubricCriterionId"));

    private CaseProperties() {}

    /** Counts the properties of objects of a kind that have no place in a framework. */
    static void count(String kind, List<JsonValue> objects, SortedMap<String, Long> notCarried) {
        Set<String> carried = new HashSet<>(OF_ALL);
        carried.addAll(CARRIED.getOrDefault(kind, Set.of()));
        for (JsonValue object : objects) {
            object.properties().forEach((name, value) -> {
                if (!carried.contains(name) && saysAnything(value)) {
                    notCarried.merge(kind + "." + name, 1L, Long::sum);
                }
            });
        }
    }

    /** Many services write all properties, and null, a blank text or an empty list where there is nothing. */
    private static boolean saysAnything(JsonValue value) {
        return switch (value.kind()) {
            case NULL -> false;
            case TEXT -> !value.text().isBlank();
            case ARRAY -> value.elements().stream().anyMatch(CaseProperties::saysAnything);
            case OBJECT, WHOLE_NUMBER, DECIMAL, FLAG, OTHER -> true;
        };
    }
}
