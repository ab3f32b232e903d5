package org.kompetens.testkit.laws;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.kompetens.coverage.Coverage;
import org.kompetens.gap.AssessmentPolicy;
import org.kompetens.gap.GapAnalysis;
import org.kompetens.gap.RankedAssessment;
import org.kompetens.organisation.Organisation;
import org.kompetens.testkit.Situations;
import org.kompetens.testkit.Slow;
import org.kompetens.testkit.system.Situation;

/** A policy of the host's own sees records, and numbers do for a supplied one; coverage is the same by both. */
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
        GapAnalysis supplied = GapAnalysis.of(Organisation.of(situation.structure()), situation.asOf())
                .withPolicy(situation.policy().assessmentPolicy());
        GapAnalysis own = supplied.withPolicy(new HostsOwn(supplied.policy()));
        Coverage byNumbers = situation.employees().stream().collect(Coverage.collector(supplied));
        Coverage byRecords = situation.employees().stream().collect(Coverage.collector(own));
        assertThat(byRecords.units().toList()).isEqualTo(byNumbers.units().toList());
        assertThat(byRecords.counted()).isEqualTo(byNumbers.counted());
        assertThat(byRecords.refused()).isEqualTo(byNumbers.refused());
    }

    @Provide
    Arbitrary<Situation> withBadRecords() {
        return Situations.withBadRecords();
    }
}
