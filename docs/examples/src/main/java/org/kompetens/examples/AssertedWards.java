package org.kompetens.examples;

import static org.kompetens.testkit.assertions.KompetensAssertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.kompetens.gap.GapAnalysis;
import org.kompetens.gap.Measure;
import org.kompetens.priority.Priorities;
import org.kompetens.rollup.Capital;
import org.kompetens.rollup.Rollup;

/** What a host's own test says of the hospital of {@link TwoWards}. */
public final class AssertedWards {

    private AssertedWards() {}

    public static void main(String[] arguments) {
        GapAnalysis analysis = GapAnalysis.of(TwoWards.organisation(), LocalDate.of(2026, 10, 1));
        Rollup rollup = Stream.of(TwoWards.employee()).collect(Rollup.collector(analysis));
        Capital capital = Stream.of(TwoWards.employee()).collect(Capital.collector(analysis));
        assertThat(analysis.analyse(TwoWards.employee()).orThrow())
                .inEmployment("1")
                .meets("wound-care");
        assertThat(rollup)
                .employs("hospital", 1)
                .at("hospital", "wound-care")
                .has(Measure.PERSONS_REQUIRED, 1)
                .hasFte(Measure.SHORT, "0.4");
        assertThat(capital).isHeldBy("hospital", "wound-care", 1).lacksWholly("hospital");
        assertThat(new Priorities(rollup))
                .beginWith("hospital", "wound-care")
                .haveShortfall("hospital", "wound-care", "0.222");
        try {
            assertThat(rollup).at("ward-b", "wound-care").has(Measure.SHORT, 0);
        } catch (AssertionError wrong) {
            System.out.println(wrong.getMessage());
        }
    }
}
