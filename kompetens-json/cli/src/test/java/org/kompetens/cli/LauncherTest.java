package org.kompetens.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The script that runs the jar, here with a java that prints its arguments and ends with 7. */
@DisabledOnOs(OS.WINDOWS)
class LauncherTest {

    @TempDir
    Path folder;

    private Path script;

    @BeforeEach
    void install() throws IOException {
        Path java = Files.writeString(folder.resolve("java"), "#!/bin/sh\nprintf '%s\\n' \"$@\"\nexit 7\n");
        assertThat(java.toFile().setExecutable(true)).isTrue();
        Path installed = Files.createDirectory(folder.resolve("two words"));
        script = Files.copy(Path.of("src/main/scripts/kompetens"), installed.resolve("kompetens"));
        assertThat(script.toFile().setExecutable(true)).isTrue();
    }

    private String run(Path command, Map<String, String> environment) throws IOException, InterruptedException {
        ProcessBuilder builder =
                new ProcessBuilder(command.toString(), "report", "a b.json", "*").redirectErrorStream(true);
        builder.environment().merge("PATH", folder + ":", (path, first) -> first + path);
        builder.environment().remove("KOMPETENS_JAVA_OPTIONS");
        builder.environment().putAll(environment);
        Process process = builder.start();
        String out = new String(process.getInputStream().readAllBytes(), UTF_8);
        assertThat(process.waitFor()).isEqualTo(7);
        return out;
    }

    @Test
    void it_runs_the_jar_beside_it_with_the_arguments_as_they_are() throws Exception {
        Path link = Files.createSymbolicLink(folder.resolve("kompetens"), script);

        String jar = script.toRealPath().resolveSibling("kompetens.jar").toString();
        String expected = "-XX:TieredStopAtLevel=1\n-jar\n" + jar + "\nreport\na b.json\n*\n";
        assertThat(run(script, Map.of())).isEqualTo(expected);
        assertThat(run(link, Map.of())).isEqualTo(expected);
    }

    @Test
    void other_options_take_the_place_of_its_own() throws Exception {
        assertThat(run(script, Map.of("KOMPETENS_JAVA_OPTIONS", "-Xmx1g -ea"))).startsWith("-Xmx1g\n-ea\n-jar\n");
        assertThat(run(script, Map.of("KOMPETENS_JAVA_OPTIONS", ""))).startsWith("-jar\n");
    }
}
