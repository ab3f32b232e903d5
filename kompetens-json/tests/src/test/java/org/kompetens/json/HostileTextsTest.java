package org.kompetens.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kompetens.count.LongRun;
import org.kompetens.gap.GapAnalysis;
import org.kompetens.organisation.Organisation;
import org.kompetens.rollup.Rollup;
import org.kompetens.testkit.sample.SampleMunicipality;

/** Texts made to do harm: each is some findings, and leaves nothing behind for the next. */
@Timeout(60)
final class HostileTextsTest {

    private static final Organisation ORGANISATION =
            Organisation.of(SampleMunicipality.almfjarden().structure());
    private static final String INVENTORY =
            "{\"framework\":{\"scales\":[{\"id\":\"s\",\"labels\":{\"sv\":\"s\"},\"levels\":[{\"id\":\"1\",\"labels\":"
                    + "{\"sv\":\"1\"}}]}],\"competences\":[]},\"units\":[{\"id\":\"u\",\"labels\":{\"sv\":\"u\"},"
                    + "\"level\":\"unit\"}%s],\"employees\":[%s]}";
    private static final String UNIT =
            "{\"id\":\"u%d\",\"labels\":{\"sv\":\"u\"},\"level\":\"unit\",\"parent\":\"u%d\"}";
    private static final String COMPETENCE =
            "{\"id\":\"c%d\",\"labels\":{\"sv\":\"c\"},\"dimension\":\"skill\",\"scale\":\"s\"%s}";
    private static final String GROUP = "{\"id\":\"g%d\",\"labels\":{\"sv\":\"g\"},\"parent\":\"g%d\"}";
    private static final int INVENTORY_BEGINS = INVENTORY.indexOf(':');

    private static final String GOOD = "{\"id\":\"g%d\"}\n";
    private static final String CALENDAR = "{\"id\":\"c\",\"labels\":{\"sv\":\"c\"},\"steps\":[]%s}";

    /** Names of one length and one hash. */
    static String colliding(int number) {
        return IntStream.range(0, number)
                .mapToObj(i -> "\"p"
                        + IntStream.range(0, 17)
                                .mapToObj(bit -> (i >> bit & 1) == 1 ? "CA" : "Bb")
                                .collect(Collectors.joining())
                        + "\":1")
                .collect(Collectors.joining(","));
    }

    @Test
    void names_that_collide_are_findings_of_their_document_alone() throws IOException {
        byte[] hostile = ("{" + colliding(240) + "}").getBytes(UTF_8);
        byte[] honest = CALENDAR.formatted("").getBytes(UTF_8);
        for (int i = 0; i < 3; i++) {
            assertThat(InventoryDocument.read(in(hostile)).findings())
                    .filteredOn(located -> located.finding().code().equals(DocumentRule.UNKNOWN_PROPERTY.code()))
                    .hasSize(240);
            assertThat(CalendarDocument.read(in(honest)).value()).isPresent();
        }
    }

    @Test
    void names_that_collide_are_findings_of_their_line_alone() {
        String lines = GOOD.formatted(1) + "{\"id\":\"bad\"," + colliding(240) + "}\n" + GOOD.formatted(3);
        List<LocatedFinding> found = inBothLanes(lines.getBytes(UTF_8), 2);
        assertThat(found).hasSize(240).allSatisfy(located -> {
            assertThat(located.location().line()).isEqualTo(2);
            assertThat(located.finding().rule()).isEqualTo(DocumentRule.UNKNOWN_PROPERTY);
        });
        assertThat(found).extracting(located -> located.location().column()).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"00002200", "00220000", "22000000", "00000000", "0000feff", "fffe0000", "7b00220069", "2200"})
    void bytes_that_look_like_another_encoding_are_one_finding_of_their_line(String hex) {
        byte[] bad = HexFormat.of().parseHex(hex + "0a");
        byte[] good = GOOD.formatted(1).getBytes(UTF_8);
        for (List<byte[]> lines :
                List.of(List.of(bad, good, good), List.of(good, bad, good), List.of(good, good, bad))) {
            List<LocatedFinding> found = inBothLanes(joined(lines), 1);
            assertThat(found)
                    .filteredOn(located -> List.of(DocumentRule.SYNTAX, DocumentRule.NOT_UTF_8)
                            .contains(located.finding().rule()))
                    .singleElement()
                    .satisfies(located -> assertThat(located.location().line()).isEqualTo(lines.indexOf(bad) + 1L));
        }
    }

    /** What grows with a number, by name. */
    static List<Named<IntFunction<String>>> growing() {
        String party = "{\"id\":\"p%d\",\"labels\":{\"sv\":\"p\"},\"levels\":[\"unit\"],\"answersTo\":\"p%d\"}";
        String employee = "{\"id\":\"%d\",\"employments\":[{\"id\":\"a\",\"role\":\"r%d\",\"unit\":\"u\",\"fte\":1}]}";
        return List.of(
                Named.of(
                        "parties in a circle", n -> list("parties", elements(n, i -> party.formatted(i, (i + 1) % n)))),
                Named.of("names that collide", n -> CALENDAR.formatted("," + colliding(n))),
                Named.of("settings without properties", n -> list("settings", elements(n, i -> "{}"))),
                Named.of(
                        "duties of unknown kinds",
                        n -> list("duties", elements(n, i -> "{\"subject\":{\"kind\":\"x\"}}"))),
                Named.of("lists in lists", n -> list("parties", elements(n, i -> "[[[[[[[[]]]]]]]]"))),
                Named.of("half characters", n -> CALENDAR.formatted(",\"x\":\"" + "\\ud800".repeat(n) + "\"")),
                Named.of("employees of one id", n -> INVENTORY.formatted("", elements(n, i -> "{\"id\":\"a\"}"))),
                Named.of("unknown roles", n -> INVENTORY.formatted("", elements(n, i -> employee.formatted(i, i)))),
                Named.of("employees without properties", n -> INVENTORY.formatted("", elements(n, i -> "{}"))),
                Named.of(
                        "units in a circle",
                        n -> INVENTORY.formatted("," + elements(n, i -> UNIT.formatted(i, (i + 1) % n)), "")),
                Named.of("units of one id", n -> INVENTORY.formatted("," + elements(n, i -> UNIT.formatted(0, 0)), "")),
                Named.of(
                        "competences in a circle",
                        n -> framework(
                                elements(n, i -> COMPETENCE.formatted(i, ",\"broader\":\"c" + (i + 1) % n + "\"")),
                                "")),
                Named.of(
                        "competences below none",
                        n -> framework(elements(n, i -> COMPETENCE.formatted(i, ",\"broader\":\"d" + i + "\"")), "")),
                Named.of(
                        "groups in a circle",
                        n -> framework("", ",\"groups\":[" + elements(n, i -> GROUP.formatted(i, (i + 1) % n)) + "]")),
                Named.of("revisions in a row", n -> revisions(n + 1, n)),
                Named.of("revisions in a circle", n -> revisions(n, n)));
    }

    /** Each of so many competences is replaced by the next. */
    private static String revisions(int competences, int revisions) {
        String revision = "{\"competence\":\"c%d\",\"date\":\"2026-01-01\",\"replacedBy\":[{\"competence\":\"c%d\"}]}";
        return framework(
                elements(competences, i -> COMPETENCE.formatted(i, "")),
                ",\"revisions\":[" + elements(revisions, i -> revision.formatted(i, (i + 1) % competences)) + "]");
    }

    private static String framework(String competences, String more) {
        return INVENTORY
                .formatted("", "")
                .replace("\"competences\":[]", "\"competences\":[" + competences + "]" + more);
    }

    @ParameterizedTest
    @MethodSource("growing")
    void work_grows_with_the_text(IntFunction<String> text) {
        grows(text, 3_000);
    }

    @ParameterizedTest
    @MethodSource("growing")
    @Tag("large")
    void work_grows_with_a_large_text(IntFunction<String> text) {
        grows(text, 40_000);
    }

    /** Counted as what is allocated, which no other process on the machine changes. */
    private static void grows(IntFunction<String> text, int many) {
        allocated(text.apply(many));
        long once = allocated(text.apply(many));
        long twice = allocated(text.apply(2 * many));
        assertThat((double) twice / once).isLessThan(2.3);
    }

    private static String list(String name, String elements) {
        return CALENDAR.formatted(",\"" + name + "\":[" + elements + "]");
    }

    private static long allocated(String text) {
        byte[] bytes = text.getBytes(UTF_8);
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();
        try {
            AnyDocument.read(in(bytes));
            if (text.startsWith(INVENTORY.substring(0, INVENTORY_BEGINS))) {
                InventoryDocument.read(in(bytes));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return threads.getCurrentThreadAllocatedBytes() - before;
    }

    private static String elements(int number, IntFunction<String> element) {
        return IntStream.range(0, number).mapToObj(element).collect(Collectors.joining(","));
    }

    /** What is found of the lines, of which so many are one right record each. */
    private static List<LocatedFinding> inBothLanes(byte[] lines, int right) {
        List<EmployeeLine> read = EmployeeLines.read(in(lines)).toList();
        List<LocatedFinding> careful =
                read.stream().flatMap(line -> line.findings().stream()).toList();
        assertThat(read.stream().flatMap(line -> line.employee().stream()).distinct())
                .hasSize(right);
        List<LocatedFinding> quick = new ArrayList<>();
        Rollup rollup = Rollup.of(
                GapAnalysis.of(ORGANISATION, SampleMunicipality.AS_OF),
                EmployeeLines.source(in(lines), ORGANISATION, quick::addAll),
                LongRun.onThreads(1));
        assertThat(quick)
                .filteredOn(located -> located.finding().rule() instanceof DocumentRule)
                .isEqualTo(careful);
        assertThat(rollup.counted()).isEqualTo(right);
        return careful;
    }

    private static byte[] joined(List<byte[]> parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        parts.forEach(all::writeBytes);
        return all.toByteArray();
    }

    private static ByteArrayInputStream in(byte[] bytes) {
        return new ByteArrayInputStream(bytes);
    }
}
