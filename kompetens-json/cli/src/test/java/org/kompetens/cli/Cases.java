package org.kompetens.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Small inputs as real systems send them, by the name of their folder, and commands that read them. */
final class Cases {

    private Cases() {}

    static final String CASES = "src/test/resources/org/kompetens/cli/cases/";
    static final String AS_OF = "2026-10-01";

    static String structure(String name) {
        return CASES + name + "/structure.json";
    }

    static String employees(String name) {
        return CASES + name + "/employees.jsonl";
    }

    static CommandLineRun validate(String name) {
        return CommandLineRun.of("validate", structure(name), employees(name), "-d", AS_OF, "-l", "en");
    }

    static String named(String command, String structure, String employees) {
        List<String> arguments = new ArrayList<>(
                List.of(command, structure, employees, "-u", "x", "-d", AS_OF, "-f", "json", "--name-persons"));
        if (command.equals("bridge")) {
            arguments.addAll(List.of("--horizon", "2027-10-01"));
        }
        return CommandLineRun.of(arguments.toArray(String[]::new)).out();
    }

    static String[] with(String[] call, String... more) {
        return Stream.concat(Stream.of(call), Stream.of(more)).toArray(String[]::new);
    }

    static String analysed(Path structure, String name) {
        return CommandLineRun.of("analyse", structure.toString(), employees(name), "-d", AS_OF, "-f", "json")
                .out();
    }
}
