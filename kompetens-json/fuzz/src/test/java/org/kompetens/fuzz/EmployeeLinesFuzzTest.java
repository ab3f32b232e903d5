package org.kompetens.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import org.kompetens.count.LongRun;
import org.kompetens.gap.GapAnalysis;
import org.kompetens.json.DocumentRule;
import org.kompetens.json.EmployeeLine;
import org.kompetens.json.EmployeeLines;
import org.kompetens.json.LocatedFinding;
import org.kompetens.organisation.Organisation;
import org.kompetens.rollup.Rollup;
import org.kompetens.testkit.sample.SampleMunicipality;

/** Whatever the bytes, lines of employees are read alike by the lane of records and by that of columns. */
final class EmployeeLinesFuzzTest {

    private static final Organisation ORGANISATION =
            Organisation.of(SampleMunicipality.almfjarden().structure());
    private static final GapAnalysis ANALYSIS = GapAnalysis.of(ORGANISATION, SampleMunicipality.AS_OF);

    @FuzzTest(maxDuration = "1m")
    void anyBytes(byte[] bytes) {
        List<EmployeeLine> lines =
                EmployeeLines.read(new ByteArrayInputStream(bytes)).toList();
        List<LocatedFinding> careful =
                lines.stream().flatMap(line -> line.findings().stream()).toList();
        List<LocatedFinding> quick = new ArrayList<>();
        Rollup rollup = Rollup.of(
                ANALYSIS,
                EmployeeLines.source(new ByteArrayInputStream(bytes), ORGANISATION, quick::addAll),
                LongRun.onThreads(1));
        assertThat(quick)
                .filteredOn(located -> located.finding().rule() instanceof DocumentRule)
                .isEqualTo(careful);
        assertThat(rollup.counted() + rollup.refused())
                .isLessThanOrEqualTo(Math.max(lines.size(), careful.size()));
    }
}
