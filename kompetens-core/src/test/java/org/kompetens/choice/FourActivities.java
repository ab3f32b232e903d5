package org.kompetens.choice;

import java.util.Currency;
import org.kompetens.competence.CompetenceId;
import org.kompetens.cost.Money;
import org.kompetens.organisation.UnitId;
import org.kompetens.planning.ActivityId;

/** Four activities that close parts of four gaps, some of them the same. */
final class FourActivities {

    static final ActivityId A = ActivityId.of("a");
    static final ActivityId B = ActivityId.of("b");
    static final ActivityId C = ActivityId.of("c");
    static final ActivityId D = ActivityId.of("d");
    static final UnitId ONE = UnitId.of("one");
    static final UnitId TWO = UnitId.of("two");
    static final Currency SEK = Currency.getInstance("SEK");

    private FourActivities() {}

    static GapId gap(int number) {
        return GapId.of("c" + number);
    }

    static Money sek(String amount) {
        return Money.of(amount, "SEK");
    }

    static CandidateBuilder a() {
        return candidate(A, ONE, "60", 20).closes(gap(1), 2).closes(gap(2), 1);
    }

    static CandidateBuilder b() {
        return candidate(B, ONE, "50", 15).closes(gap(1), 1).closes(gap(3), 2);
    }

    static CandidateBuilder c() {
        return candidate(C, TWO, "40", 5).closes(gap(3), 1).closes(gap(4), 1);
    }

    static CandidateBuilder d() {
        return candidate(D, TWO, "30", 5).closes(gap(2), 1).closes(gap(4), 1);
    }

    private static CandidateBuilder candidate(ActivityId activity, UnitId unit, String cost, int hours) {
        return Candidate.builder(activity, unit).cost(2027, () -> sek(cost)).trainerHours(hours);
    }

    static ChoiceQuestionBuilder question(String budget) {
        return gaps().budget(() -> sek(budget))
                .candidate(a())
                .candidate(b())
                .candidate(c())
                .candidate(d());
    }

    static ChoiceQuestionBuilder gaps() {
        return ChoiceQuestion.builder(SEK)
                .gap(new ClosableGap(gap(1), CompetenceId.of("k1"), 5, 3, 2))
                .gap(new ClosableGap(gap(2), CompetenceId.of("k2"), 3, 3, 1))
                .gap(new ClosableGap(gap(3), CompetenceId.of("k3"), 4, 3, 2))
                .gap(new ClosableGap(gap(4), CompetenceId.of("k4"), 2, 3, 1));
    }
}
