package org.kompetens.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Groups of competences in the text and in the document; figures of a family of roles, or of those with a code. */
final class GroupReportTest {

    private static final String INVENTORY = """
            {"framework": {
              "scales": [{"id": "s", "labels": {"en": "s"}, "levels": [{"id": "yes", "labels": {"en": "yes"}}]}],
              "competences": [
                {"id": "fire", "labels": {"en": "Evacuation"}, "dimension": "skill", "scale": "s", "groups": ["f"]},
                {"id": "aid", "labels": {"en": "First aid"}, "dimension": "skill", "scale": "s", "groups": ["g"]}],
              "groups": [{"id": "f", "labels": {"en": "Fire"}, "parent": "g"},
                {"id": "g", "labels": {"fi": "Turvallisuus"}}]},
             "units": [{"id": "u", "labels": {"en": "Ward"}, "level": "unit"}],
             "roles": [{"id": "care", "labels": {"en": "Care"}},
               {"id": "nurse", "labels": {"en": "Nurse"}, "broader": "care",
                 "codes": [{"system": "SSYK", "code": "2221"}]},
               {"id": "cook", "labels": {"en": "Cook"}, "codes": [{"system": "SSYK", "code": "5120"}]}],
             "profiles": [{"role": "care", "requirements": []},
               {"role": "nurse", "requirements": [{"competence": "fire", "level": "yes", "weight": 1},
                 {"competence": "aid", "level": "yes", "weight": 1}]},
               {"role": "cook", "requirements": [{"competence": "fire", "level": "yes", "weight": 1}]}],
             "employees": [
               {"id": "1", "employments": [{"id": "1", "role": "nurse", "unit": "u", "fte": 1}]},
               {"id": "2", "employments": [{"id": "1", "role": "cook", "unit": "u", "fte": 1}]}]}
            """;

    @TempDir
    Path folder;

    private String analysed(String... more) throws IOException {
        Path file = Files.writeString(folder.resolve("inventory.json"), INVENTORY);
        List<String> call = new ArrayList<>(List.of("analyse", file.toString(), "--as-of=2026-10-01", "--language=en"));
        call.addAll(List.of(more));
        CommandLineRun run = CommandLineRun.of(call.toArray(String[]::new));
        assertThat(run.exitCode()).isZero();
        return run.out();
    }

    @Test
    void groups_stand_below_those_that_hold_them() throws IOException {
        assertThat(analysed().lines().dropWhile(line -> !line.contains("BY GROUP")))
                .anyMatch(line -> line.matches("Turvallisuus +0\\.0 +0 +2 +3 .* g"))
                .anyMatch(line -> line.matches("  Fire +0\\.0 +0 +2 +2 .* f"));
    }

    @Test
    void the_document_has_the_figures_of_each_group() throws IOException {
        assertThat(analysed("--format=json"))
                .contains("\"groups\":[", "{\"group\":\"g\",\"labels\":{\"fi\":\"Turvallisuus\"}")
                .doesNotContain("\"roles\"");
    }

    @Test
    void a_family_and_a_code_leave_other_roles_out() throws IOException {
        assertThat(analysed("--role-family=care"))
                .contains("Of employments in these roles alone: Care, Nurse.")
                .containsPattern("Turvallisuus +0\\.0 +0 +1 +2 ");
        assertThat(analysed("--role=SSYK:51", "--format=json"))
                .contains("\"roles\":[\"cook\"]", "\"personsRequired\":1");
    }

    @Test
    void a_family_that_there_is_not_is_told() throws IOException {
        Path file = Files.writeString(folder.resolve("inventory.json"), INVENTORY);
        CommandLineRun run = CommandLineRun.of(
                "analyse", file.toString(), "--as-of=2026-10-01", "--language=en", "--role-family=cleaner");
        assertThat(run.exitCode()).isNotZero();
        assertThat(run.err()).contains("cleaner");
    }
}
