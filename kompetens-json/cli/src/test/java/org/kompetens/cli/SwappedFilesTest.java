package org.kompetens.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kompetens.text.Language;

/** Files of one kind where files of another belong: what is told is that, and not what it makes of each line. */
final class SwappedFilesTest {

    private static final String STRUCTURE = "../../docs/sample/structure.json";

    /** Lines of employees, one employee over several lines, and a list of them, whatever the file's name. */
    @ParameterizedTest
    @ValueSource(strings = {"{\"id\": \"a\"}\n{\"id\": \"b\"}\n", "{\n  \"id\": \"a\"\n}\n", "[{\"id\": \"a\"}]"})
    void employees_where_the_organisation_belongs_are_told_and_nothing_else(String employees, @TempDir Path directory)
            throws IOException {
        for (String name : List.of("e.jsonl", "e.json")) {
            String file = Files.writeString(directory.resolve(name), employees).toString();
            CommandLineRun run = CommandLineRun.of("analyse", file, STRUCTURE, "-l", "en");
            assertThat(run.exitCode()).isEqualTo(3);
            assertThat(run.out()).isEmpty();
            assertThat(run.err())
                    .isEqualTo(file + ": it holds employees, and these are given as JSON lines after the structure."
                            + " Perhaps the two files are swapped.\n");
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_document_where_lines_of_employees_belong_is_told_once(Language language, @TempDir Path directory)
            throws IOException {
        String structure = Files.readString(Path.of(STRUCTURE), UTF_8);
        for (String document : List.of(structure, structure.replace("\n", " "), "[\n  {\"id\": \"a\"}\n]\n")) {
            String file =
                    Files.writeString(directory.resolve("e.jsonl"), document).toString();
            CommandLineRun run = CommandLineRun.of("analyse", STRUCTURE, file, "-l", language.tag());
            assertThat(run.exitCode()).isEqualTo(3);
            assertThat(run.out()).isEmpty();
            assertThat(run.err())
                    .doesNotContain(" json.")
                    .containsOnlyOnce(file + ": ")
                    .endsWith(".\n");
        }
    }

    @Test
    void a_document_of_another_type_in_the_organisations_place_is_told_once() {
        CommandLineRun run = CommandLineRun.of("analyse", "../../docs/sample/cycle.json", "-l", "en");
        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .endsWith("it is a document of the type cycle, and the organisation must be given here.\n");
    }
}
