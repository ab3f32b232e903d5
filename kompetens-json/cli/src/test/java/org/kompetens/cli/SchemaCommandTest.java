package org.kompetens.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kompetens.json.schema.DocumentSchema;

/** The schemas that the command prints are those in docs. */
final class SchemaCommandTest {

    @ParameterizedTest
    @ValueSource(strings = {"inventory", "employee", "calendar", "rollup"})
    void the_schema_of_a_type_is_printed_as_it_stands_in_docs(String type) throws IOException {
        CommandLineRun run = CommandLineRun.of("schema", type);
        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .isEqualTo(Files.readString(Path.of("../../docs/schema", type + ".schema.json")))
                .contains("\"$id\": \"urn:kompetens:schema:" + type + ":1\"");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void without_a_type_all_are_listed_each_with_its_meaning() {
        CommandLineRun run = CommandLineRun.of("schema");
        assertThat(run.exitCode()).isZero();
        assertThat(run.out().lines()).hasSize(DocumentSchema.ALL.size());
        assertThat(run.out().lines().map(line -> line.split(" +", 2)[0]))
                .containsExactlyElementsOf(
                        DocumentSchema.ALL.stream().map(DocumentSchema::name).toList());
        assertThat(run.out()).containsPattern("(?m)^employee +An employee, as one line of a file of JSON lines\\.$");
    }

    @Test
    void an_unknown_type_is_wrong_usage_and_the_types_are_named() {
        CommandLineRun run = CommandLineRun.of("schema", "inventories");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("inventory, structure, employee, calendar");
    }
}
