package org.kompetens.choice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kompetens.choice.FourActivities.A;
import static org.kompetens.choice.FourActivities.B;
import static org.kompetens.choice.FourActivities.C;
import static org.kompetens.choice.FourActivities.D;
import static org.kompetens.choice.FourActivities.gaps;
import static org.kompetens.choice.FourActivities.question;
import static org.kompetens.choice.FourActivities.sek;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.kompetens.planning.ActivityId;
import org.kompetens.selection.SelectionProblem;

/** How a choice is looked for, and what others who look for it are told. */
final class ChoiceSearchTest {

    private final List<SelectionProblem> asked = new ArrayList<>();
    private final List<Optional<List<Integer>>> told = new ArrayList<>();

    /** The same choice, looked for by another search alone, which finds nothing. */
    private Choice byAnother(ChoiceQuestion question) {
        return Choice.of(question).withSearch(0, List.of((problem, known) -> {
            asked.add(problem);
            told.add(known);
            return Optional.empty();
        }));
    }

    @Test
    void itIsLookedForOnce() {
        Choice choice = byAnother(question("80").build());
        assertThat(choice.propose()).isEqualTo(choice.propose());
        assertThat(choice.isImpossible()).isFalse();
        assertThat(asked).hasSize(1);
    }

    @Test
    void anotherSearchIsToldWhatIsKnownIfAnythingIs() {
        ChoiceQuestion question = question("110").build();
        byAnother(question).propose();
        byAnother(question).startingFrom(List.of(B, ActivityId.of("none"), A)).propose();
        assertThat(told).containsExactly(Optional.empty(), Optional.of(List.of(0, 1)));
    }

    @Test
    void anotherSearchIsAskedTheSameWhateverTheOrderInWhichItWasWrittenDown() {
        ChoiceQuestionBuilder one = question("110")
                .budget(Optional.of(2028), () -> sek("10"))
                .budget(Optional.of(2027), () -> sek("100"))
                .leastSpend(FourActivities.ONE, () -> sek("1"))
                .leastSpend(FourActivities.TWO, () -> sek("2"))
                .eitherOr(List.of(A, C))
                .eitherOr(List.of(D, B));
        ChoiceQuestionBuilder other = gaps().leastSpend(FourActivities.TWO, () -> sek("2"))
                .leastSpend(FourActivities.ONE, () -> sek("1"))
                .eitherOr(List.of(B, D))
                .eitherOr(List.of(C, A))
                .budget(Optional.of(2027), () -> sek("100"))
                .budget(() -> sek("110"))
                .budget(Optional.of(2028), () -> sek("10"));
        List.of(FourActivities.d(), FourActivities.b(), FourActivities.a(), FourActivities.c())
                .forEach(other::candidate);
        byAnother(one.build()).propose();
        byAnother(other.build()).propose();
        assertThat(asked.get(1)).isEqualTo(asked.get(0));
    }

    @Test
    void howFarItIsIsToldStepByStep() {
        List<Long> steps = new ArrayList<>();
        Choice.of(question("110").build()).withProgress(steps::add).propose();
        assertThat(steps).isNotEmpty().isSorted().allMatch(step -> step >= 0 && step <= Choice.WORK);
    }

    @Test
    void itKeepsWhatWasAsked() {
        ChoiceQuestion question = question("110").build();
        assertThat(Choice.of(question).question()).isSameAs(question);
        assertThat(Choice.of(question).warnings()).isEmpty();
    }
}
