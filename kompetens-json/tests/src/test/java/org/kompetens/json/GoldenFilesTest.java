package org.kompetens.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kompetens.competence.CompetenceRule;
import org.kompetens.finding.Rule;
import org.kompetens.organisation.InventoryCheck;
import org.kompetens.organisation.OrganisationRule;

/**
 * Pairs of files: {@code NAME.json} or {@code NAME.jsonl}, and beside it {@code NAME.findings} with each thing that is
 * wrong there as {@code line:column code path}. The employees of a {@code .jsonl} belong to {@code structure.json}.
 * Other implementations of the form can run them too; where it is the JSON itself that is wrong, they may notice it some
 * columns away.
 */
final class GoldenFilesTest {

    private static final Path BAD = Path.of("src", "test", "resources", "org", "kompetens", "json", "bad");
    private static final String FINDINGS = ".findings";

    static Stream<String> names() throws IOException {
        try (Stream<Path> files = Files.list(BAD)) {
            return files
                    .map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(FINDINGS))
                    .map(name -> name.substring(0, name.length() - FINDINGS.length()))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void everything_that_is_wrong_is_found_where_it_stands(String name) throws IOException {
        assertThat(found(name)).containsExactlyInAnyOrderElementsOf(expected(name));
    }

    @Test
    void the_structure_that_the_lines_belong_to_is_sound() throws IOException {
        assertThat(document(BAD.resolve("structure.json")).findings()).isEmpty();
    }

    @Test
    void every_rule_that_a_file_can_break_is_broken_by_one() throws IOException {
        Set<String> broken = new TreeSet<>();
        for (String name : names().toList()) {
            expected(name).forEach(line -> broken.add(line.split(" ", -1)[1]));
        }
        Set<String> all = new TreeSet<>();
        Stream.<Rule[]>of(DocumentRule.values(), CompetenceRule.values(), OrganisationRule.values())
                .flatMap(Stream::of)
                .forEach(rule -> all.add(rule.code()));
        // Files that break the first four are too large to be kept. An inventory has no list that must have an
        // element, no setting that could be chosen twice and no day of a year. Of what type it is is known to whoever
        // reads it as one. The last four are of files, not of what they hold.
        Stream.<Rule>of(
                        CompetenceRule.REVISION_TOO_FAR,
                        CompetenceRule.REVISION_TOO_MANY_SUCCESSORS,
                        DocumentRule.TOO_LARGE,
                        DocumentRule.TOO_MANY_PROBLEMS,
                        DocumentRule.EMPTY,
                        DocumentRule.REPEATED,
                        DocumentRule.NOT_A_DAY,
                        DocumentRule.UNKNOWN_TYPE,
                        DocumentRule.NOT_LINES,
                        DocumentRule.FILE_EMPTY,
                        DocumentRule.FILE_MISSING,
                        DocumentRule.FILE_UNREADABLE)
                .forEach(rule -> all.remove(rule.code()));
        assertThat(broken).isEqualTo(all);
    }

    private static List<String> expected(String name) throws IOException {
        return Files.readAllLines(BAD.resolve(name + FINDINGS), UTF_8);
    }

    private static List<String> found(String name) throws IOException {
        Path lines = BAD.resolve(name + ".jsonl");
        List<LocatedFinding> found = Files.exists(lines)
                ? inLines(lines)
                : document(BAD.resolve(name + ".json")).findings();
        return found.stream().map(GoldenFilesTest::told).toList();
    }

    private static String told(LocatedFinding located) {
        return (located.location() + " " + located.finding().code() + " "
                        + located.finding().path())
                .strip();
    }

    private static InventoryDocument document(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return InventoryDocument.read(in);
        }
    }

    private static List<LocatedFinding> inLines(Path file) throws IOException {
        InventoryCheck check = InventoryCheck.of(
                document(BAD.resolve("structure.json")).organisation().orElseThrow());
        List<LocatedFinding> found = new ArrayList<>();
        try (InputStream in = Files.newInputStream(file);
                Stream<EmployeeLine> lines = EmployeeLines.read(in)) {
            lines.forEach(line -> {
                found.addAll(line.findings());
                line.employee().ifPresent(employee -> found.addAll(line.locate(check.next(employee))));
            });
        }
        return found;
    }
}
