package org.kompetens.gap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.kompetens.gap.OutcomeKind.Standing;

/** What is asked of the kinds of outcome alone. */
final class OutcomeKindTest {

    @Test
    void eachHasAMeasureOfCellsOfItsOwn() {
        List<Measure> measures =
                Stream.of(OutcomeKind.values()).map(OutcomeKind::measure).toList();
        assertThat(measures).doesNotHaveDuplicates().allMatch(measure -> measure.kind() == Measure.Kind.CELLS);
    }

    @Test
    void eachHasOneStanding() {
        assertThat(Stream.of(Standing.values()).flatMap(standing -> standing.kinds().stream()))
                .containsExactlyInAnyOrder(OutcomeKind.values());
        assertThat(Standing.KNOWN.kinds()).containsExactly(OutcomeKind.MET, OutcomeKind.SHORT);
        assertThat(Standing.UNKNOWN.kinds()).containsExactly(OutcomeKind.UNASSESSED, OutcomeKind.EXPIRED);
        assertThat(Standing.WAIVED.kinds()).containsExactly(OutcomeKind.EXEMPT);
    }

    /** Who counts as somebody of whom something is required has a cell that is in the totals. */
    @Test
    void whatIsRequiredIsWhatIsNotWaived() {
        Stream<OutcomeKind> required =
                Stream.of(Standing.KNOWN, Standing.UNKNOWN).flatMap(one -> one.kinds().stream());
        assertThat(Measure.PERSONS_REQUIRED.cells())
                .containsExactlyInAnyOrderElementsOf(
                        required.map(OutcomeKind::measure).toList());
    }

    @Test
    void measuresOfAKindAreInTheOrderOfMeasures() {
        assertThat(Stream.of(Measure.Kind.values())
                        .flatMap(kind -> kind.measures().stream())
                        .sorted())
                .containsExactly(Measure.values());
        assertThat(Measure.Kind.STEPS.measures())
                .containsExactly(Measure.MISSING_STEPS, Measure.WEIGHTED_MISSING_STEPS, Measure.SURPLUS_STEPS);
    }
}
