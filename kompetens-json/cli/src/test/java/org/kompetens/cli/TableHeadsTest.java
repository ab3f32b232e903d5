package org.kompetens.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kompetens.spreadsheet.ResultTables;
import org.kompetens.spreadsheet.Table;
import org.kompetens.text.Language;

/** What stands above the columns of a table is in the language of whoever reads it. */
@Tag("slow")
final class TableHeadsTest {

    private static final String SAMPLE = "../../docs/sample/";
    private static final List<Language> OTHERS = List.of(Language.SV, Language.NB, Language.DA);

    /** The same in every language. */
    private static final String ID = "id";

    private static Set<String> properties() throws IOException {
        Set<String> names = new HashSet<>();
        try (Stream<Path> schemas = Files.list(Path.of("../../docs/schema"))) {
            for (Path schema :
                    schemas.filter(one -> one.toString().endsWith(".json")).toList()) {
                for (JsonNode properties :
                        new ObjectMapper().readTree(schema.toFile()).findValues("properties")) {
                    properties.fieldNames().forEachRemaining(names::add);
                }
            }
        }
        return names;
    }

    private static List<String> words(byte[] document, Language language) throws IOException {
        List<String> words = new ArrayList<>();
        for (Table table : ResultTables.of(document, language)) {
            words.addAll(List.of(table.name().split(": ")));
            table.heads().forEach(head -> words.addAll(List.of(head.split(": "))));
        }
        return words;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "analyse",
                "analyse --publish --levels 1 -u omsorg",
                "coverage",
                "priorities",
                "disagreements",
                "capital",
                "turnover",
                "bridge --horizon 2027-10-01",
                "compare --with-as-of 2025-10-01",
                "reorganisation --with ../../docs/sample/structure.json",
                "forecast -u omsorg -a ../../docs/sample/staffing.json",
                "forecast -u omsorg -a ../../docs/sample/staffing.json --publish --levels 1",
                "plan -p ../../docs/sample/plans.json",
                "plan -p ../../docs/sample/plans.json --publish",
                "plan -p ../../docs/sample/plans.json -s budget",
                "plan -p ../../docs/sample/plans.json -s commitments",
                "plan -p ../../docs/sample/plans.json -s goals",
                "plan -p ../../docs/sample/plans.json -s strategies",
                "plan -p ../../docs/sample/plans.json -s evaluation",
                "plan -p ../../docs/sample/plans.json -s seats"
            })
    void heads_are_in_the_language(String command) throws IOException {
        List<String> arguments = new ArrayList<>(List.of(command.split(" ")));
        arguments.addAll(1, List.of(SAMPLE + "structure.json", SAMPLE + "employees.jsonl"));
        arguments.addAll(List.of("-d", "2026-10-01", "-f", "json"));
        byte[] document =
                CommandLineRun.of(arguments.toArray(String[]::new)).out().getBytes(StandardCharsets.UTF_8);

        List<List<String>> languages = new ArrayList<>();
        for (Language language : OTHERS) {
            languages.add(words(document, language));
        }
        Set<String> properties = properties();
        Set<String> untranslated = new HashSet<>();
        for (int i = 0; i < languages.get(0).size(); i++) {
            String word = languages.get(0).get(i);
            int place = i;
            if (properties.contains(word)
                    && !word.equals(ID)
                    && languages.stream().allMatch(words -> words.get(place).equals(word))) {
                untranslated.add(word);
            }
        }
        assertThat(languages.get(0)).isNotEmpty();
        assertThat(untranslated).isEmpty();
    }
}
