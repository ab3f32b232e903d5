package org.kompetens.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kompetens.planning.Town.NURSE;
import static org.kompetens.planning.Town.THU_2026_10_01;
import static org.kompetens.planning.Town.U1;
import static org.kompetens.planning.Town.activity;
import static org.kompetens.planning.Town.costing;
import static org.kompetens.planning.Town.fee;

import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.kompetens.strategy.LearningArena;

/** For whom an activity is, through what they learn, and what it costs once it was stopped. */
final class ActivityPartsTest {

    @Test
    void whatWasStoppedHasNoCostsLeftOfLaterYears() {
        Activity activity = activity("a", U1)
                .cost(() -> fee("1", 2026))
                .cost(() -> fee("2", 2027))
                .report(new ImplementationReport(THU_2026_10_01, ImplementationStatus.STOPPED))
                .build();
        assertThat(activity.costingAt(THU_2026_10_01).costs()).containsExactly(fee("1", 2026));
        assertThat(activity.costingAt(THU_2026_10_01.minusDays(1)).costs()).hasSize(2);
    }

    @Test
    void whoItIsForStaysWhereNobodyIsNamed() {
        for (Recipients some : List.of(
                new Recipients.InRole(NURSE, U1),
                new Recipients.Group("guests", OptionalInt.of(4)),
                new Recipients.Outsiders(2))) {
            assertThat(activity("a", U1)
                            .recipients(some)
                            .build()
                            .withoutPersons()
                            .recipients())
                    .contains(some);
        }
    }

    @Test
    void howManyItIsForIsKnownWhereItIsSaid() {
        assertThat(new Recipients.InRole(NURSE, U1).seats()).isEmpty();
        assertThat(new Recipients.Group("guests", OptionalInt.empty()).seats()).isEmpty();
        assertThat(new Recipients.Group("guests", OptionalInt.of(4)).seats()).hasValue(4);
        assertThat(new Recipients.Outsiders(2).seats()).hasValue(2);
        assertThat(new Recipients.Seats(3, List.of()).seats()).hasValue(3);
        assertThat(new Recipients.People(List.of()).seats()).hasValue(0);
    }

    @Test
    void whatPeopleLearnThroughIsWrittenDown() {
        LearningArena arena = LearningArena.of("course");
        assertThat(activity("a", U1).arena(arena).build().arena()).contains(arena);
        assertThat(activity("a", U1).build().arena()).isEmpty();
    }

    @Test
    void anActivityIsWithoutMoneyUnlessItHasCosts() {
        assertThat(activity("a", U1).build().kind()).isEqualTo(ActivityKind.WITHOUT_MONEY);
        assertThat(costing("a", U1, "1", 2027).build().kind()).isEqualTo(ActivityKind.WITH_MONEY);
    }
}
