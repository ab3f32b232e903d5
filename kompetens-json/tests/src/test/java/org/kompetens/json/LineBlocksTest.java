package org.kompetens.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import org.kompetens.count.Counter;
import org.kompetens.count.LongRun;
import org.kompetens.gap.GapAnalysis;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.Organisation;
import org.kompetens.rollup.Disagreements;
import org.kompetens.rollup.Rollup;
import org.kompetens.testkit.sample.SampleMunicipality;

@Tag("large")
final class LineBlocksTest {

    private static final SampleMunicipality SAMPLE = SampleMunicipality.almfjarden();
    private static final Organisation ORGANISATION = Organisation.of(SAMPLE.structure());
    private static final GapAnalysis ANALYSIS = GapAnalysis.of(ORGANISATION, SampleMunicipality.AS_OF);

    private static byte[] sample() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        EmployeeLines.write(SAMPLE.employees(), out);
        return out.toByteArray();
    }

    @Example
    void givesTheSameAsOneLineAtATime() throws IOException {
        assertSame(sample());
    }

    /** Whatever is done to a line, it is read as by the rules alone. */
    @Property(tries = 300)
    void givesTheSameAsTheRulesWhateverIsWrong(@ForAll long seed) throws IOException {
        List<String> sample =
                new String(sample(), StandardCharsets.UTF_8).lines().toList();
        int first = new Random(seed).nextInt(sample.size() - 3);
        assertSame(new LineMutation(seed).of(LineMutation.lines(sample.subList(first, first + 3))));
    }

    /** Ids that come twice, more FTE than one, and lines that are none, over several blocks. */
    @Example
    void whatIsWrongIsToldInTheOrderOfTheLines() throws IOException {
        String sample = new String(sample(), StandardCharsets.UTF_8);
        String lines = sample + "{\n" + sample.replace("\"fte\":1,", "\"fte\":1.5,") + "\n7\n" + sample;
        assertSame(lines.getBytes(StandardCharsets.UTF_8));
    }

    @Example
    void aLineWithoutEndIsPassedOver() {
        byte[] million = new byte[1 << 20];
        Arrays.fill(million, (byte) ' ');
        List<InputStream> parts = new ArrayList<>();
        parts.add(new ByteArrayInputStream("{\"id\":\"a\"}\n{\"id\":\"".getBytes(StandardCharsets.UTF_8)));
        for (int i = 0; i < 100; i++) {
            parts.add(new ByteArrayInputStream(million));
        }
        parts.add(new ByteArrayInputStream("\"}\n{\"id\":\"b\"}".getBytes(StandardCharsets.UTF_8)));
        List<LocatedFinding> findings = new ArrayList<>();
        Rollup rollup = Rollup.of(
                ANALYSIS,
                EmployeeLines.source(
                        new SequenceInputStream(Collections.enumeration(parts)), ORGANISATION, findings::addAll),
                LongRun.onThreads(1));
        assertThat(rollup.counted()).isEqualTo(2);
        assertThat(findings).singleElement().satisfies(found -> {
            assertThat(found.location()).isEqualTo(new Location(2, 1));
            assertThat(found.finding().rule()).isEqualTo(DocumentRule.TOO_LARGE);
        });
    }

    @Example
    void anEmployeeMayHaveVeryManyAssessments() {
        var competence = ORGANISATION.framework().competences().get(0);
        String each =
                ",{\"id\":\"%%d\",\"competence\":\"%s\",\"level\":\"%s\",\"date\":\"2026-01-01\",\"source\":\"test\"}"
                        .formatted(
                                competence.id().value(),
                                competence.scale().level(1).id().value());
        StringBuilder line = new StringBuilder("{\"id\":\"e\",\"assessments\":[");
        for (int i = 0; i < 100_000; i++) {
            line.append(each.formatted(i), i == 0 ? 1 : 0, each.formatted(i).length());
        }
        assertSame(line.append("]}").toString().getBytes(StandardCharsets.UTF_8));
    }

    @Example
    void idsThatMeanNothingAreFoundOneByOne() {
        String line = "{\"id\":\"e%d\",\"employments\":[{\"id\":\"1\",\"role\":\"r%d\",\"unit\":\"u%d\",\"fte\":1}]}";
        String lines = IntStream.range(0, 20_000)
                .mapToObj(i -> line.formatted(i, i, i))
                .collect(Collectors.joining("\n"));
        assertSame(lines.getBytes(StandardCharsets.UTF_8));
    }

    @Example
    void namesTheSameLines() {
        String lines =
                "{}\n\n  \nnull\n{\"id\":\"a\"}\n{\"id\":\"a\",\"id\":\"a\"}\n{\"id\":\"b\"} {}\n\uFEFF{\"id\":\"c\"}\n{\"id\":3}";
        assertSame(lines.getBytes(StandardCharsets.UTF_8));
    }

    private static void assertSame(byte[] lines) {
        List<LocatedFinding> expectedFindings = new ArrayList<>();
        Counter<Employee, Rollup> counter = Rollup.counter(ANALYSIS);
        EmployeeLines.read(new ByteArrayInputStream(lines))
                .forEach(line -> expectedFindings.addAll(line.addTo(counter)));
        Rollup expected = counter.value();
        List<LocatedFinding> findings = new ArrayList<>();
        Rollup actual = Rollup.of(
                ANALYSIS,
                EmployeeLines.source(new ByteArrayInputStream(lines), ORGANISATION, findings::addAll),
                LongRun.onThreads(2));
        assertThat(findings).containsExactlyElementsOf(expectedFindings);
        assertThat(actual.findingCounts()).isEqualTo(expected.findingCounts());
        assertThat(actual.findings()).isEqualTo(expected.findings());
        assertThat(actual.counted()).isEqualTo(expected.counted());
        assertThat(actual.refused()).isEqualTo(expected.refused());
        assertThat(actual.units()).containsExactlyElementsOf(expected.units().toList());
        // The same again of a result that needs records: from a source, there too the first of one id counts.
        findings.clear();
        Disagreements fromRecords = Disagreements.of(
                ANALYSIS,
                EmployeeLines.source(new ByteArrayInputStream(lines), ORGANISATION, findings::addAll),
                LongRun.onThreads(2));
        assertThat(findings).containsExactlyElementsOf(expectedFindings);
        assertThat(fromRecords.counted()).isEqualTo(expected.counted());
        assertThat(fromRecords.refused()).isEqualTo(expected.refused());
    }
}
