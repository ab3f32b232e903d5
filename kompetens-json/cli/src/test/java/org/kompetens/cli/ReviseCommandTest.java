package org.kompetens.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReviseCommandTest {

    private static final String SAMPLE = "../../docs/sample/";
    private static final String IN_USE = SAMPLE + "structure.json";

    @TempDir
    Path folder;

    private String edition;

    /** The sample's own framework, but one competence has another id, one another name, and one is gone for another. */
    @BeforeEach
    void writeEdition() throws IOException {
        String text = Files.readString(Path.of(IN_USE));
        String changed = text.replace("\"id\": \"basal-hygien\"", "\"id\": \"hygien-2027\"")
                .replace("\"en\": \"First aid\"", "\"en\": \"Giving first aid\"")
                .replaceFirst(
                        "\"id\": \"gis\",\\s*\"labels\": \\{[^}]*\\}",
                        "\"id\": \"3d\", \"labels\": {\"en\": \"Models in three dimensions\"}");
        assertThat(changed).contains("hygien-2027", "Giving first aid", "Models in three");
        edition = Files.writeString(folder.resolve("edition.json"), changed).toString();
    }

    private CommandLineRun revise(String... more) {
        String[] arguments = new String[6 + more.length];
        System.arraycopy(new String[] {"revise", IN_USE, edition, "--date", "2027-01-01", "-len"}, 0, arguments, 0, 6);
        System.arraycopy(more, 0, arguments, 6, more.length);
        return CommandLineRun.of(arguments);
    }

    @Test
    void what_is_no_longer_there_is_proposed_with_its_reason() {
        CommandLineRun run = revise();
        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .contains("Of 104 competences, the same: 101, described otherwise: 1, no longer there: 2. New: 2.")
                .containsPattern("basal-hygien +\\d+ +replaced +link +[^\\n]*\\(hygien-2027\\)")
                .containsPattern("gis +\\d+ +retired +no successor found +–")
                .containsPattern("First aid +Giving first aid +forsta-hjalpen")
                .contains("NEW (required nowhere yet)")
                .contains("Models in three dimensions");
    }

    @Test
    void what_is_confirmed_is_written_and_changes_no_figure() throws IOException {
        CommandLineRun run = revise("--confirm", "basal-hygien");
        assertThat(run.exitCode()).isZero();
        String revised =
                Files.writeString(folder.resolve("revised.json"), run.out()).toString();
        assertThat(run.out()).contains("\"competence\": \"basal-hygien\",\n        \"date\": \"2027-01-01\"");
        String[] before = {
            "analyse", IN_USE, SAMPLE + "employees.jsonl", "-d", "2027-02-01", "-u", "aldreomsorg", "-len"
        };
        String[] after = before.clone();
        after[1] = revised;
        CommandLineRun now = CommandLineRun.of(after);
        assertThat(now.exitCode()).isZero();
        assertThat(now.out().replace("Giving first aid", "First aid"))
                .isEqualToNormalizingWhitespace(CommandLineRun.of(before).out());
    }

    @Test
    void roles_of_the_edition_are_told_to_stay_out() throws IOException {
        assertThat(revise().err()).doesNotContain("Its roles and units");

        String changed = Files.readString(Path.of(edition)).replace("\"enhetschef\"", "\"enhetsledare\"");
        edition = Files.writeString(folder.resolve("roles.json"), changed).toString();

        assertThat(revise().err()).containsPattern("Its roles and units [^\n]*: 1\\. If you want them");
    }

    @Test
    void a_confirmation_of_what_is_not_proposed_is_refused() {
        CommandLineRun run = revise("--confirm", "hlr");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("1 are not among the proposals");
    }

    @Test
    void a_scale_that_changed_its_levels_is_refused_with_what_to_do() throws IOException {
        Files.writeString(Path.of(edition), Files.readString(Path.of(edition)).replace("\"novis\"", "\"novice\""));
        CommandLineRun run = revise();
        assertThat(run.exitCode()).isEqualTo(ExitCode.NOTHING_DONE);
        assertThat(run.err()).contains("kompetenstrappa").contains("Give it an id of its own");
    }

    @Test
    void an_edition_that_brings_no_scales_is_on_those_in_use() throws IOException {
        String register = Files.writeString(
                        folder.resolve("register.csv"),
                        "competence_id;competence_name;dimension\nhlr;Resuscitation;skill\nny;Something new;skill\n")
                .toString();
        String mapping = Files.writeString(
                        folder.resolve("mapping.json"),
                        CommandLineRun.of("import", register, "--always", "competence_scale=kompetenstrappa", "-len")
                                .out())
                .toString();
        Files.writeString(
                Path.of(edition),
                CommandLineRun.of("import", register, "--mapping", mapping, "-len")
                        .out());

        CommandLineRun run = revise();

        assertThat(run.exitCode()).isEqualTo(ExitCode.WELL);
        assertThat(run.out()).contains("described otherwise: 1, no longer there: 103. New: 1.");
    }

    @Test
    void of_many_errors_of_a_framework_some_are_told_and_the_others_counted() throws IOException {
        String text = Files.readString(Path.of(IN_USE));
        Files.writeString(Path.of(edition), text.replace("\"scale\": \"", "\"scale\": \"no-"));

        CommandLineRun run = revise();

        assertThat(run.exitCode()).isEqualTo(ExitCode.NOTHING_DONE);
        assertThat(run.err()).contains("more of competence.unknown-scale");
        assertThat(run.err().lines()).hasSizeLessThan(110);
    }

    @Test
    void what_is_no_organisation_is_said_to_be_none() throws IOException {
        Files.writeString(Path.of(edition), "{\"document\": \"cycle\"}");
        assertThat(revise().exitCode()).isEqualTo(ExitCode.NOTHING_DONE);
    }
}
