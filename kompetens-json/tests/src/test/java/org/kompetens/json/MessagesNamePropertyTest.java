package org.kompetens.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kompetens.finding.Finding;
import org.kompetens.text.Language;

/** What a message says of a value names the property, in every language, and of nothing that may be personal. */
final class MessagesNamePropertyTest {

    private static final String STRUCTURE =
            "{\"document\":\"structure\",\"framework\":{\"scales\":[],\"competences\":[{"
                    + "\"id\":\"c\",\"labels\":{},\"dimension\":\"skill\",\"scale\":\"s\",\"links\":[\"a b\"]}]},"
                    + "\"units\":[{\"id\":\"u\",\"labels\":{\"sv\":\"\\ud800\"},\"level\":7,\"parnt\":\"Astrid\"}]}";

    private static Finding only(DocumentRule rule) throws IOException {
        return found(STRUCTURE).stream()
                .filter(finding -> finding.rule() == rule)
                .findFirst()
                .orElseThrow();
    }

    private static List<Finding> found(String document) throws IOException {
        return AnyDocument.read(new ByteArrayInputStream(document.getBytes(UTF_8))).findings().stream()
                .map(LocatedFinding::finding)
                .toList();
    }

    private static String quoted(String name, Language language) {
        return switch (language) {
            case SV -> "”" + name + "”";
            case NB, NN -> "«" + name + "»";
            case DA -> "»" + name + "«";
            case EN -> "‘" + name + "’";
        };
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void the_property_is_named(Language language) throws IOException {
        assertThat(only(DocumentRule.WRONG_KIND).message(language)).contains(quoted("level", language));
        assertThat(only(DocumentRule.NO_LANGUAGE).message(language)).contains(quoted("labels", language));
        assertThat(only(DocumentRule.NOT_A_URI).message(language)).contains(quoted("links", language));
        assertThat(only(DocumentRule.HALF_CHARACTER).message(language)).contains(quoted("sv", language));
        assertThat(only(DocumentRule.UNKNOWN_PROPERTY).message(language))
                .contains(quoted("units", language), quoted("parent", language))
                .doesNotContain("parnt", "Astrid", "{", "[");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void only_a_name_that_is_near_is_suggested(Language language) throws IOException {
        String far = found("{\"document\":\"structure\",\"framework\":{},\"units\":[],\"Astrid\":1}").stream()
                .filter(finding -> finding.rule() == DocumentRule.UNKNOWN_PROPERTY)
                .findFirst()
                .orElseThrow()
                .message(language);
        assertThat(far).contains("units").doesNotContain("Astrid", ";", "{", "[");
        String near = found("{\"id\":\"e\",\"birth_date\":\"2000-01-01\",\"employments\":[]}")
                .get(0)
                .message(language);
        assertThat(near).contains("; ").contains(quoted("birthDate", language)).doesNotContain("birth_date");
    }

    @Test
    void a_text_of_no_language_is_found_once_and_its_name_is_not_repeated() throws IOException {
        for (String text : List.of("\"\"", "5", "\"\\ud800\"", "{}", "null", "\"a\"")) {
            for (String name : List.of("Astrid Lind", "", "{property}")) {
                String labels = "{\"sv\":\"a\",\"" + name + "\":" + text + "}";
                List<Finding> found =
                        found("{\"document\":\"structure\",\"framework\":{\"scales\":[],\"competences\":[]},"
                                + "\"units\":[{\"id\":\"u\",\"level\":\"nation\",\"labels\":" + labels + "}]}");
                assertThat(found).extracting(Finding::rule).containsExactly(DocumentRule.NOT_A_LANGUAGE);
                assertThat(found.get(0).path()).hasToString("units[0].labels");
                for (Language language : Language.values()) {
                    assertThat(found.get(0).message(language)).doesNotContain("Astrid", "{");
                }
            }
        }
    }

    @Test
    void of_whole_numbers_nothing_is_said_of_decimals() throws IOException {
        String employee = "{\"id\":\"e\",\"employments\":[{\"id\":\"1\",\"role\":\"r\",\"unit\":\"u\",\"fte\":%s,"
                + "\"hoursWorked\":{\"year\":%s,\"hours\":1}}]}";
        assertThat(found(employee.formatted("0", "12")).get(0).message(Language.EN))
                .matches("‘year’ must be from \\d+ to \\d+\\.");
        assertThat(found(employee.formatted("75", "2025")).get(0).message(Language.EN))
                .startsWith("‘fte’ is above 1, which is more than full time in one employment")
                .contains("per cent");
    }
}
