package org.kompetens.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where an id is none, in a structure or in an option, the one that is probably meant is told. */
final class NearNamesTest {

    private static final String CASE = "src/test/resources/org/kompetens/cli/cases/narrower-expired/";

    @TempDir
    private Path directory;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'level': 'unit'|'level': 'unitt'|unit.unknown-level|unit",
                "'parent': 'kommun'|'parent': 'kommum'|unit.unknown-parent|kommun",
                "'parent': 'kommun'|'parent': 'KOMMUN'|unit.unknown-parent|kommun",
                "'role': 'nurse'|'role': 'Nurse in care'|profile.unknown-role|nurse",
                "'broader': 'nurse'|'broader': 'nurses'|role.unknown-broader|nurse",
                "'scale': 'bevis'|'scale': 'bevi'|competence.unknown-scale|bevis",
                "'broader': 'prog'|'broader': 'prgo'|competence.unknown-broader|prog",
                "'groups': ['code']|'groups': ['Programs']|competence.unknown-group|code",
                "'parent': 'code'|'parent': 'coed'|group.unknown-parent|code",
                "'to': 'bevis'|'to': 'bevvis'|mapping.unknown-scale|bevis",
                "'yes': 'har'|'yes': 'Har det'|mapping.unknown-level|har",
                "'related': 'csharp'|'related': 'csharpp'|relation.unknown-competence|csharp",
                "'retired': 'csharp'|'retired': 'cshrp'|revision.unknown-competence|csharp",
                "'narrower': 'prog'|'narrower': 'progg'|narrower.unknown-competence|prog",
                "'units': ['ward']|'units': ['wardd']|task.unknown-unit|ward",
                "'roles': ['nurse']|'roles': ['nures']|task.unknown-role|nurse",
                "'source': 'manager'|'source': 'manger'|source.unknown|manager",
                "'scale' : 'bevis'|'scale' : 'bevi'|level.unknown-scale|bevis"
            })
    void where_an_id_in_a_structure_is_none_the_one_that_is_meant_is_told(
            String right, String wrong, String code, String meant) throws IOException {
        String sound = """
                {"framework": {"scales": [{"id": "bevis", "labels": {"en": "B"}, "levels": [
                  {"id": "har", "labels": {"en": "Har det"}}]}, {"id": "other", "labels": {"en": "O"}, "levels": [
                  {"id": "yes", "labels": {"en": "Y"}}]}],
                 "mappings": [{"from": "other", 'to': 'bevis', "levels": {'yes': 'har'}}],
                 "groups": [{"id": "code", "labels": {"en": "Programs"}},
                  {"id": "all", "labels": {"en": "A"}, 'parent': 'code'}],
                 "competences": [
                  {"id": "prog", "labels": {"en": "P"}, "dimension": "skill", 'scale': 'bevis', 'groups': ['code']},
                  {"id": "csharp", "labels": {"en": "C"}, "dimension": "skill", "scale": "bevis", 'broader': 'prog'}],
                 "narrowerRules": [{"broader": "NARROWER", "atLeast": 1}],
                 "relations": [{"competence": "prog", "kind": "related", "to": "RELATED"}],
                 "revisions": [{"competence": "RETIRED", "date": "2030-01-01"}]},
                 "units": [{"id": "kommun", "labels": {"en": "K"}, "level": "municipality"},
                  {"id": "ward", "labels": {"en": "W"}, 'level': 'unit', 'parent': 'kommun'}],
                 "roles": [{"id": "nurse", "labels": {"en": "Nurse in care"}},
                  {"id": "night", "labels": {"en": "N"}, 'broader': 'nurse'}],
                 "profiles": [{'role': 'nurse', "requirements": [
                  {"competence": "prog", "level": "har", 'scale' : 'bevis', "weight": 1}]}],
                 "validity": [{'source': 'manager', "months": 12}],
                 "tasks": [{"id": "t", "labels": {"en": "T"}, 'units': ['ward'], 'roles': ['nurse'],
                  "needs": [{"competence": "prog", "level": "har"}]}]}
                """;
        Path broken = directory.resolve("misspelt.json");
        Files.writeString(broken, form(sound, right, wrong), UTF_8);
        assertThat(CommandLineRun.of("validate", broken.toString(), "-l", "en")
                        .out()
                        .lines()
                        .filter(line -> line.contains("error " + code + " ")))
                .singleElement()
                .asString()
                .contains("; perhaps ‘" + meant + "’ is meant. ");
    }

    /** One property is another; what is written shortly is written out. */
    private static String form(String structure, String right, String wrong) {
        return structure
                .replace(right, wrong)
                .replace("NARROWER", last(wrong, "'narrower'", "prog"))
                .replace("RELATED", last(wrong, "'related'", "csharp"))
                .replace("RETIRED", last(wrong, "'retired'", "csharp"))
                .replace('\'', '"');
    }

    private static String last(String wrong, String property, String usual) {
        return wrong.startsWith(property) ? wrong.replaceFirst(".*: '(.*)'", "$1") : usual;
    }

    @Test
    void where_an_option_names_what_is_not_there_the_one_that_is_meant_is_told() {
        assertThat(asked("who", "--competence", "prgo").err()).contains("No competence has this id. Perhaps: prog");
        assertThat(asked("who", "--competence", "Csharp").err()).contains("Perhaps: csharp");
        assertThat(asked("who", "--competence", "prog", "--level", "HAR").err())
                .contains("has no such level. Perhaps: har");
        assertThat(asked("fit", "--employee", "z", "--role", "R").err()).contains("Perhaps: r");
        assertThat(asked("analyse", "--role-family", "R").err()).contains("Perhaps: r");
        assertThat(asked("analyse", "--unit", "komun").err()).contains("Perhaps: kommun");
    }

    private static CommandLineRun asked(String command, String... options) {
        List<String> arguments = new ArrayList<>(
                List.of(command, CASE + "structure.json", CASE + "employees.jsonl", "-d", "2026-01-01", "-l", "en"));
        if (!command.equals("analyse")) {
            arguments.addAll(List.of("-u", "x", "--name-persons"));
        }
        arguments.addAll(List.of(options));
        return CommandLineRun.of(arguments.toArray(String[]::new));
    }
}
