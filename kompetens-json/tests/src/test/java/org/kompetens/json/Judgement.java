package org.kompetens.json;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.kompetens.finding.Rule;
import org.kompetens.json.form.DocumentType;
import org.kompetens.json.form.Place;
import org.kompetens.json.form.Problems;
import org.kompetens.json.schema.DocumentSchema;
import org.kompetens.json.token.JsonLine;
import org.kompetens.json.token.JsonTree;
import org.kompetens.json.token.MalformedJsonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the published schema and the library find wrong with one document.
 *
 * @param bySchema what the schema finds
 * @param byLibrary the rules that it breaks by the library
 */
record Judgement(List<Error> bySchema, Set<Rule> byLibrary) {

    private static final Map<String, Schema> SCHEMAS = new LinkedHashMap<>();

    static Judgement of(DocumentType type, String document) throws IOException, MalformedJsonException {
        return new Judgement(bySchema(type.name(), document), byLibrary(type, document));
    }

    /** What the schema of a type finds wrong with a document. */
    static List<Error> bySchema(String type, String document) throws IOException {
        return schema(type).validate(document, InputFormat.JSON);
    }

    /** The rules that a document breaks when it is read. */
    static Set<Rule> byLibrary(DocumentType type, String document) throws IOException, MalformedJsonException {
        Problems problems = new Problems();
        boolean read = type.form()
                .read(Place.root(JsonTree.readAll(JsonLine.found().in(document, Limits.STANDARD)), problems))
                .isPresent();
        if (read != problems.list().isEmpty()) {
            throw new AssertionError("either read or refused with findings: " + document);
        }
        return problems.list().stream()
                .map(problem -> problem.finding().rule())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The place alone, where that much is right by both; else as it is. */
    static Spot smallestRight(DocumentType type, Spot spot) throws IOException, MalformedJsonException {
        Spot alone = spot.alone();
        Judgement judgement = of(type, new JsonMapper().writeValueAsString(alone.document()));
        return judgement.isAlike() && judgement.bySchema.isEmpty() ? alone : spot;
    }

    private static Schema schema(String type) throws IOException {
        Schema known = SCHEMAS.get(type);
        if (known == null) {
            known = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(SchemaFilesTest.text(DocumentSchema.find(type).orElseThrow()), InputFormat.JSON);
            SCHEMAS.put(type, known);
        }
        return known;
    }

    /** Whether both find something, or neither does. */
    boolean isAlike() {
        return bySchema.isEmpty() == byLibrary.isEmpty();
    }

    /** Whether only the library finds something, and of the form at most this, of which a schema knows nothing. */
    boolean isBeyondSchema(Set<DocumentRule> rules) {
        return bySchema.isEmpty() && rules.containsAll(ofForm());
    }

    /** The rules of the form that are broken; those of the model are no matter of a schema. */
    private Set<Rule> ofForm() {
        return byLibrary.stream().filter(DocumentRule.class::isInstance).collect(Collectors.toSet());
    }
}
