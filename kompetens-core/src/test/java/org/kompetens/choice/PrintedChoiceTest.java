package org.kompetens.choice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kompetens.cost.Amounts;
import org.kompetens.rollup.Fraction;

/** What is printed of a choice names activities and competences, and nobody: whose a gap is, its id may tell. */
final class PrintedChoiceTest {

    @Test
    void aQuestionTellsHowMuchOfItThereIs() {
        assertThat(FourActivities.question("80").build()).hasToString("ChoiceQuestion[gaps=4, candidates=4]");
        assertThat(FourActivities.gaps().build().gaps().get(0)).hasToString("ClosableGap[k1]");
        assertThat(FourActivities.a().accepted()).hasToString("Candidate[a]");
    }

    @Test
    void nothingSaysWhoseAGapIs() {
        GapId gap = FourActivities.gap(1);
        ClosedSteps closed = new ClosedSteps(gap, 2);
        assertThat(gap).hasToString("GapId[hidden]");
        assertThat(closed).hasToString("ClosedSteps[hidden]");
        assertThat(new OpenGap(gap, 1)).hasToString("OpenGap[hidden]");
        assertThat(new ChosenActivity(FourActivities.A, Amounts.NONE, List.of(closed), Fraction.ZERO, Fraction.ZERO))
                .hasToString("ChosenActivity[a]");
        assertThat(Choice.of(FourActivities.question("80").build())
                        .propose()
                        .orElseThrow()
                        .toString())
                .doesNotContain("c1", "c2", "c3", "c4");
    }
}
