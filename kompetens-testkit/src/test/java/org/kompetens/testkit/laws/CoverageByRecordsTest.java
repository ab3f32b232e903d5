package org.kompetens.testkit.laws;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.kompetens.count.LongRun;
import org.kompetens.coverage.Coverage;
import org.kompetens.gap.AssessmentPolicy;
import org.kompetens.gap.GapAnalysis;
import org.kompetens.gap.RankedAssessment;
import org.kompetens.organisation.Organisation;
import org.kompetens.testkit.Situations;
import org.kompetens.testkit.Slow;
import org.kompetens.testkit.system.RowsGapSystem;
import org.kompetens.testkit.system.Situation;

/** A policy of the host's own sees records, and numbers do for a supplied one; coverage is the same by both, and of rows. */
@Slow
final class CoverageByRecordsTest {

    /** Chooses as another does. */
    private record HostsOwn(AssessmentPolicy like) implements AssessmentPolicy {

        @Override
        public String name() {
            return like.name();
        }

        @Override
        public RankedAssessment choose(List<RankedAssessment> valid) {
            return like.choose(valid);
        }
    }

    @Property(tries = 400)
    void recordsAndNumbersGiveTheSame(@ForAll("withBadRecords") Situation situation) {
        Coverage byRecords = situation.employees().stream().collect(Coverage.collector(own(situation)));
        assertSame(byRecords, byNumbers(situation));
    }

    @Property(tries = 200)
    void rowsGiveTheSame(@ForAll("withBadRecords") Situation situation) {
        assertSame(byRows(supplied(situation), situation), byNumbers(situation));
        assertSame(byRows(own(situation), situation), byNumbers(situation));
    }

    private static GapAnalysis supplied(Situation situation) {
        return GapAnalysis.of(Organisation.of(situation.structure()), situation.asOf())
                .withPolicy(situation.policy().assessmentPolicy());
    }

    private static GapAnalysis own(Situation situation) {
        GapAnalysis supplied = supplied(situation);
        return supplied.withPolicy(new HostsOwn(supplied.policy()));
    }

    private static Coverage byNumbers(Situation situation) {
        return situation.employees().stream().collect(Coverage.collector(supplied(situation)));
    }

    private static Coverage byRows(GapAnalysis analysis, Situation situation) {
        return Coverage.of(
                analysis,
                RowsGapSystem.source(
                        analysis.organisation(), situation.employees().iterator()),
                LongRun.onThreads(1));
    }

    private static void assertSame(Coverage one, Coverage other) {
        assertThat(one.units().toList()).isEqualTo(other.units().toList());
        assertThat(one.counted()).isEqualTo(other.counted());
        assertThat(one.refused()).isEqualTo(other.refused());
    }

    @Provide
    Arbitrary<Situation> withBadRecords() {
        return Situations.withBadRecords();
    }
}
