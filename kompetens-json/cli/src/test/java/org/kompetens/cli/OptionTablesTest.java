package org.kompetens.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

/** The tables of options in docs/reference.md have what each command takes, and nothing else. */
class OptionTablesTest {

    private static final String ALL_BUT = "all but ";
    private static final String OPTIONS_OF = "option of ";
    private static final Pattern CODE = Pattern.compile("`([^`]+)`");
    private static final Pattern BETWEEN_CELLS = Pattern.compile("(?<!\\\\)\\|");

    /** A row of options: of which commands, what they are called, and all that it says. */
    private record Row(Set<String> commands, Set<String> names, String text) {

        boolean isOf(String command, OptionSpec option) {
            return commands.contains(command) && names.containsAll(List.of(option.names()));
        }
    }

    private static final Map<String, List<OptionSpec>> OPTIONS = options();

    private static Map<String, List<OptionSpec>> options() {
        Map<String, List<OptionSpec>> options = new LinkedHashMap<>();
        Main.COMMANDS.forEach((name, command) -> options.put(
                name,
                new CommandLine(command)
                        .getCommandSpec().options().stream()
                                .filter(one -> !one.usageHelp() && !one.versionHelp())
                                .toList()));
        options.remove("help");
        return options;
    }

    private static List<String> code(String text) {
        return CODE.matcher(text).results().map(match -> match.group(1)).toList();
    }

    private static List<String> cells(String line) {
        return Arrays.stream(BETWEEN_CELLS.split(line.substring(1)))
                .map(String::strip)
                .toList();
    }

    private static List<List<List<String>>> tables() throws IOException {
        List<List<List<String>>> tables = new ArrayList<>();
        String before = "";
        for (String line : Files.readAllLines(Path.of("../../docs/reference.md"))) {
            if (line.startsWith("|")) {
                if (!before.startsWith("|")) {
                    tables.add(new ArrayList<>());
                }
                tables.get(tables.size() - 1).add(cells(line));
            }
            before = line;
        }
        return tables;
    }

    private static List<Row> rows() throws IOException {
        List<Row> rows = new ArrayList<>();
        for (List<List<String>> table : tables()) {
            List<String> head = table.get(0);
            boolean isOfAny = head.equals(List.of("option", "of", "meaning"));
            if (isOfAny || head.get(0).startsWith(OPTIONS_OF)) {
                table.stream()
                        .skip(2)
                        .filter(row -> row.get(0).startsWith("`"))
                        .forEach(row -> rows.add(new Row(
                                commands(isOfAny ? row.get(1) : head.get(0)),
                                code(row.get(0)).stream()
                                        .map(one -> one.split(" ", 2)[0])
                                        .collect(Collectors.toSet()),
                                String.join(" ", row))));
            }
        }
        return rows;
    }

    private static Set<String> commands(String said) {
        Set<String> named = new LinkedHashSet<>(code(said));
        assertThat(OPTIONS.keySet()).containsAll(named);
        if (!said.startsWith(ALL_BUT)) {
            return named;
        }
        Set<String> others = new LinkedHashSet<>(OPTIONS.keySet());
        others.removeAll(named);
        return others;
    }

    @Test
    void each_option_of_each_command_stands_in_one_row_of_it() throws IOException {
        List<Row> rows = rows();
        Set<String> wrong = new TreeSet<>();
        OPTIONS.forEach((command, options) -> options.forEach(option -> {
            long told = rows.stream().filter(row -> row.isOf(command, option)).count();
            if (told != 1) {
                wrong.add(command + " " + option.longestName() + ": in " + told + " rows");
            }
        }));
        assertThat(wrong).isEmpty();
    }

    @Test
    void no_row_is_of_a_command_without_that_option() throws IOException {
        Set<String> wrong = new TreeSet<>();
        for (Row row : rows()) {
            for (String command : row.commands()) {
                Set<String> names = Objects.requireNonNull(OPTIONS.get(command)).stream()
                        .filter(option -> row.isOf(command, option))
                        .flatMap(option -> Arrays.stream(option.names()))
                        .collect(Collectors.toSet());
                row.names().stream()
                        .filter(name -> !names.contains(name))
                        .forEach(name -> wrong.add(command + " " + name));
            }
        }
        assertThat(wrong).isEmpty();
    }

    /** A value by itself, and not as a part of another one. */
    private static Pattern word(String value) {
        String part = "[\\p{L}\\p{N}_-]";
        return Pattern.compile(
                "(?<!" + part + ")" + Pattern.quote(value) + "(?!" + part + ")", Pattern.CASE_INSENSITIVE);
    }

    /** Such as the formats, the targets of a conversion and the countries. */
    @Test
    void each_value_that_an_option_can_have_stands_in_its_row() throws IOException {
        List<Row> rows = rows();
        Set<String> shown = tables().stream()
                .filter(table -> table.get(0).get(0).equals("`plan --show`"))
                .flatMap(table -> table.stream().skip(2))
                .flatMap(row -> code(row.get(0)).stream())
                .collect(Collectors.toSet());
        assertThat(shown)
                .isEqualTo(Arrays.stream(PlanCommand.Show.values())
                        .map(one -> one.name().toLowerCase(Locale.ROOT))
                        .collect(Collectors.toSet()));
        Set<String> wrong = new TreeSet<>();
        OPTIONS.forEach((command, options) -> options.stream()
                .filter(option -> option.type().isEnum() && option.type() != PlanCommand.Show.class)
                .forEach(option -> {
                    String told = rows.stream()
                            .filter(row -> row.isOf(command, option))
                            .map(Row::text)
                            .collect(Collectors.joining(" "));
                    for (Object value : option.type().getEnumConstants()) {
                        if (!word(value.toString()).matcher(told).find()) {
                            wrong.add(command + " " + option.longestName() + ": " + value);
                        }
                    }
                }));
        assertThat(wrong).isEmpty();
    }

    /** A command is in the list of them, with what it is for. */
    @Test
    void each_command_stands_in_the_table_of_commands() throws IOException {
        assertThat(tables().stream()
                        .filter(table -> table.get(0).equals(List.of("command", "meaning")))
                        .flatMap(table -> table.stream().skip(2))
                        .map(row -> code(row.get(0)).get(0).split(" ", 2)[0]))
                .containsExactlyInAnyOrderElementsOf(OPTIONS.keySet());
    }
}
