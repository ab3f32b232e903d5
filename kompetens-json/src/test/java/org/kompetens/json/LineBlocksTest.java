package org.kompetens.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.kompetens.finding.Findings;
import org.kompetens.gap.GapAnalysis;
import org.kompetens.organisation.Organisation;
import org.kompetens.rollup.LongRun;
import org.kompetens.rollup.Rollup;
import org.kompetens.rollup.RollupBuilder;
import org.kompetens.testkit.sample.SampleMunicipality;

@Tag("slow")
final class LineBlocksTest {

    private static final SampleMunicipality SAMPLE = SampleMunicipality.almfjarden();
    private static final Organisation ORGANISATION = Organisation.of(SAMPLE.structure());
    private static final GapAnalysis ANALYSIS = GapAnalysis.of(ORGANISATION, SampleMunicipality.AS_OF);

    private static byte[] sample() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        EmployeeLines.write(SAMPLE.employees(), out);
        return out.toByteArray();
    }

    @Test
    void givesTheSameAsOneLineAtATime() throws IOException {
        assertSame(sample());
    }

    @Test
    void givesTheSameFindingsWhateverIsWrong() throws IOException {
        byte[] sample = sample();
        Random random = new Random(1);
        for (int round = 0; round < 5; round++) {
            byte[] broken = sample.clone();
            for (int i = 0; i < 300; i++) {
                broken[random.nextInt(broken.length)] = (byte) " \"{}[]:,0a\nä\\null-".charAt(random.nextInt(18));
            }
            assertSame(broken);
        }
    }

    @Test
    void namesTheSameLines() {
        String lines =
                "{}\n\n  \nnull\n{\"id\":\"a\"}\n{\"id\":\"a\",\"id\":\"a\"}\n{\"id\":\"b\"} {}\n\uFEFF{\"id\":\"c\"}\n{\"id\":3}";
        assertSame(lines.getBytes(StandardCharsets.UTF_8));
    }

    private static void assertSame(byte[] lines) {
        List<LocatedFinding> expectedFindings = new ArrayList<>();
        RollupBuilder builder = RollupBuilder.of(ANALYSIS);
        EmployeeLines.read(new ByteArrayInputStream(lines)).forEach(line -> {
            if (line.employee().isPresent()) {
                builder.add(line.employee().get());
            } else {
                expectedFindings.addAll(line.findings());
                builder.refuse(new Findings(
                        line.findings().stream().map(LocatedFinding::finding).toList()));
            }
        });
        Rollup expected = builder.build();
        List<LocatedFinding> findings = Collections.synchronizedList(new ArrayList<>());
        Rollup actual = Rollup.of(
                ANALYSIS,
                EmployeeLines.source(
                        new ByteArrayInputStream(lines), ORGANISATION, line -> findings.addAll(line.findings())),
                LongRun.onThreads(2));
        assertThat(findings).containsExactlyInAnyOrderElementsOf(expectedFindings);
        assertThat(actual.findingCounts()).isEqualTo(expected.findingCounts());
        assertThat(actual.findings()).isEqualTo(expected.findings());
        assertThat(actual.counted()).isEqualTo(expected.counted());
        assertThat(actual.refused()).isEqualTo(expected.refused());
        assertThat(actual.units()).containsExactlyElementsOf(expected.units().toList());
    }
}
