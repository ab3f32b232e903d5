package org.kompetens.json.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.kompetens.json.CommittedFile;
import org.kompetens.json.form.Documents;
import org.kompetens.json.schema.DocumentSchema;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The page of all properties in docs says what the forms say. */
final class ReferencePageTest {

    private static final Pattern ROW =
            Pattern.compile("(?m)^\\| (?:\\*\\*)?`(\\w+)`(?:\\*\\*)? \\| (.*?) \\| .* \\| (.*?) \\| ");
    private static final Pattern LINK = Pattern.compile("\\(#([^)]+)\\)");
    private static final Pattern HEADING = Pattern.compile("(?m)^##+ (.*)$");

    @Test
    void the_page_in_docs_is_what_the_forms_make() throws IOException {
        CommittedFile.inDocs("reference-json.md").mustBe(ReferencePage.text());
    }

    @Test
    void every_property_of_every_schema_stands_there() throws IOException {
        Set<String> inSchemas = new TreeSet<>();
        for (DocumentSchema schema : DocumentSchema.ALL) {
            collect(
                    new JsonMapper()
                            .readTree(Files.readString(CommittedFile.inDocs("schema/" + schema.fileName())
                                    .path())),
                    inSchemas);
        }
        Set<String> languages = Set.of("sv", "nb", "nn", "da", "en");
        inSchemas.removeAll(languages);
        Set<String> onPage = ROW.matcher(ReferencePage.text())
                .results()
                .map(row -> row.group(1))
                .collect(Collectors.toSet());
        assertThat(onPage)
                .containsExactlyInAnyOrderElementsOf(inSchemas)
                .contains("performers", "partOf", "products", "obligation", "cycleBegins");
    }

    private static void collect(JsonNode schema, Set<String> names) {
        if (schema.path("properties").isObject()) {
            names.addAll(schema.get("properties").propertyNames());
        }
        for (JsonNode inner : schema) {
            collect(inner, names);
        }
    }

    @Test
    void each_property_that_holds_no_objects_has_an_example() {
        List<MatchResult> rows = ROW.matcher(ReferencePage.text()).results().toList();
        assertThat(rows).hasSizeGreaterThan(500);
        assertThat(rows)
                .allSatisfy(row -> assertThat(row.group(3).isEmpty())
                        .as(row.group())
                        .isEqualTo(row.group(2).contains("](#")));
    }

    @Test
    void every_link_leads_to_a_heading() {
        String page = ReferencePage.text();
        Set<String> anchors = HEADING.matcher(page)
                .results()
                .map(heading -> heading.group(1).toLowerCase(Locale.ROOT).replace(' ', '-'))
                .collect(Collectors.toSet());
        assertThat(LINK.matcher(page).results().map(link -> link.group(1)))
                .isNotEmpty()
                .allMatch(anchors::contains);
        assertThat(anchors)
                .containsAll(Documents.ALL.stream()
                        .map(type -> "document-" + type.name())
                        .toList());
    }
}
